/** The first year of which the Department for Transport publishes collisions, and the last that a period can have. */
const FIRST_YEAR = 1979;
const LAST_YEAR = 2099;

/** As the department writes it: the year and nine characters, the first two being the police force (`200501BS00001`). */
const PUBLISHED = /^\d{4}[0-9A-Z]{9}$/i;

/** A spreadsheet's shortening of an index that is all digits: `2.02413E+12`. */
const SHORTENED = /^\d(?:\.\d+)?E\+\d+$/i;

/** The longest index that is read; the department's have 13 characters. */
const LONGEST = 40;

/** Whether an index is of the kind that the Department for Transport publishes, so that its collision file has it. */
export function isPublishedIndex(index: string): boolean {
  return PUBLISHED.test(index) && isCollisionYear(Number(index.slice(0, 4)));
}

/** Whether an index begins with its year, as the department's do; `year` is null where its row does not say. */
export function beginsWithYear(index: string, year: number | null): boolean {
  return isPublishedIndex(index) || (year !== null && index.startsWith(String(year)));
}

/** Whether an index cannot be one: shortened by a spreadsheet, too long, or not of plain characters. */
export function isSpoiltIndex(index: string): boolean {
  return SHORTENED.test(index) || index.length > LONGEST || !/^[\x20-\x7e]*$/.test(index);
}

/** The year that a published index begins with; null for one of any other kind. */
export function yearOfIndex(index: string): number | null {
  return isPublishedIndex(index) ? Number(index.slice(0, 4)) : null;
}

export function isCollisionYear(year: number): boolean {
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
}

/**
 * The part of the national record that a collision belongs to, within which files are complete: a year of one police
 * force ("202413") where the index says so, else the year.
 */
export function partOf(index: string, year: number): string {
  return isPublishedIndex(index) ? index.slice(0, 6).toUpperCase() : String(year);
}
