/** What stands above every page of a document with made-up figures. */
export const demonstrationMark = 'DEMONSTRATION DATA: made up, do not quote';
