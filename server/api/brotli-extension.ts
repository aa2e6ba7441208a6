/** Ends the name of a file of the pages that holds another one compressed. */
export const brotliExtension = '.br';
