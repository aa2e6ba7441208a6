/**
 * A code of ICD-10 as hospital systems write it: a letter and two digits, then at most four further characters (digits,
 * or `X` and `-` that only fill a place), then perhaps the mark of a dagger or asterisk code.
 */
const ICD_CODE = /^([A-Z]\d\d)[\dX-]{0,4}[DA+*†‡#]?$/;

/** What stands for no code: `&` in Hospital Episode Statistics, a dash in others. */
const NO_CODE = new Set(['', '-', '&', 'NA', 'NULL']);

/**
 * The category of three characters that a code of ICD-10 begins with: `S72` of `S72.0`, `S720`, `s72.00` and `S72.0†`,
 * `W01` of `W01X`. Blank where the cell has no code, null where what it has is none.
 */
export function readIcdCategory(text: string): string | null {
  const bare = text.toUpperCase().replace(/[\s.]/g, '');
  return NO_CODE.has(bare) ? '' : (ICD_CODE.exec(bare)?.[1] ?? null);
}
