/** The earliest time that a zip file can tell: files made from the same answer must not differ by the hour. */
export const firstDayOfZip = new Date(1980, 0, 1);
