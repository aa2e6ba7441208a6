/** Years for which there are or may be estimates of the population. */
const YEAR = '(?:18|19|20)\\d{2}';

const FORMS = [
  new RegExp(`^(${YEAR})$`),
  new RegExp(`^mid[- ]?(?:year )?(${YEAR})$`, 'i'),
  new RegExp(`^(?:30 june|june|jun) (${YEAR})$`, 'i'),
  new RegExp(`^(${YEAR})-06(?:-30)?$`),
  new RegExp(`^30/0?6/(${YEAR})$`),
];

/**
 * The year of a mid-year estimate as publishers write it: `2019`, `mid-2019`, `30 June 2019`, `2019-06-30`. Null for any
 * other text: a financial year or the day of a census is not a mid-year.
 */
export function readMidYear(text: string): number | null {
  const bare = text.trim().replace(/\s+/g, ' ').replace(/[–—]/g, '-');
  const match = FORMS.map((form) => form.exec(bare)).find((found) => found !== null);
  return match ? Number(match[1]) : null;
}
