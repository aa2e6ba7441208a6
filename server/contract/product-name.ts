/** What the product is called in the files and descriptions that it writes. */
export const productName = 'Injury outcomes of children in England';
