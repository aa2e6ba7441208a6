import { type AgeBand, ageBand } from '../observation/age-band.ts';

/** A form in which publishers write ages, once white space, case and the word for years are gone. */
interface AgeForm {
  readonly pattern: RegExp;
  readonly read: (from: number, to: number) => AgeBand | null;
}

/** In completed years: nobody has been older. */
const OLDEST = 130;

const FORMS: readonly AgeForm[] = [
  { pattern: /^(?:all|all ages|all persons)$/, read: () => ageBand(0, null) },
  { pattern: /^(?:<|under )(\d{1,3})$/, read: (below) => (below > 0 ? ageBand(0, below - 1) : null) },
  { pattern: /^(?:<=|≤|up to )(\d{1,3})$/, read: (to) => ageBand(0, to) },
  {
    pattern: /^(\d{1,3}) ?(?:\+|and over|and older|or over|or older|plus)$/,
    read: (from) => ageBand(from, null),
  },
  { pattern: /^(?:>=|≥)(\d{1,3})$/, read: (from) => ageBand(from, null) },
  { pattern: /^(?:>|over )(\d{1,3})$/, read: (above) => ageBand(above + 1, null) },
  {
    pattern: /^(\d{1,3}) ?(?:-|to) ?(\d{1,3})$/,
    read: (from, to) => (from <= to ? ageBand(from, to) : null),
  },
  { pattern: /^(\d{1,3})$/, read: (age) => (age <= OLDEST ? ageBand(age, age) : null) },
];

/** Words by which publishers name an age without a number. */
const AGE_WORDS =
  /\b(?:ages?|aged|all|any|adults?|babies|baby|birth|births|children|child|early years|elderly|infants?|adolescents?|key stage|mothers?|neonat\w*|newborns?|not applicable|not specified|older|over|perinatal|pre-?school|primary|reception|school|secondary|teenagers?|toddlers?|under|unknown|working|year|years|young|younger|youth|n\/a)\b/i;

/**
 * Reads an age as publishers write it, in completed years: `<15 yrs`, `0-4 yrs`, `16+ yrs`, `All ages`, `5 yrs`,
 * `<1 yr`, and as this product writes it (`0-14`). A band that is given by name only ("Primary school age", "Year 6",
 * "Not applicable"), in months or weeks, or upside down, keeps its words and has no numbers; `isAgeName` says whether
 * they are about ages at all. Null for a blank.
 */
export function readAge(text: string): AgeBand | null {
  const label = text.trim().replace(/\s+/g, ' ');
  if (label === '') return null;
  const bare = toBareAge(label);
  for (const { pattern, read } of FORMS) {
    const match = pattern.exec(bare);
    const band = match ? read(Number(match[1]), Number(match[2])) : null;
    if (band) return band;
  }
  return { from: null, to: null, label };
}

/** `5-9` and `10-14` as spreadsheets write them back, having taken them for days: `05-Sep`, `Oct-14`, `09/05/2025`. */
const DAY =
  /^(?:\d{1,2}[-/ ])?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?:[-/ ]\d{1,4})?$|^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/i;

/** Numbers that are no age by themselves: a band upside down, or a day counted as spreadsheets do (`45786`). */
const BARE_NUMBERS = /^\d+(?:\.\d+)?(?: ?(?:-|–|to) ?\d+)?$/;

/**
 * Whether a text is a band in numbers or may name one: then it has a digit or a word of ages in it, as no misplaced cell
 * is likely to, and is not what a spreadsheet makes of a band.
 */
export function isAgeName(text: string): boolean {
  if ((readAge(text)?.from ?? null) !== null) return true;
  const name = toBareAge(text.trim());
  if (DAY.test(name) || BARE_NUMBERS.test(name)) return false;
  return /\d/.test(name) || AGE_WORDS.test(name);
}

/** `Aged 65 years and over` is `65 and over`; months and weeks stay, so that no form fits them. */
function toBareAge(label: string): string {
  return label
    .toLowerCase()
    .replace(/[–—]/g, '-')
    .replace(/^ages? |^aged /, '')
    .replace(/(?<=[\d+] ?)(?:years|year|yrs|yr|y)\b\.?(?: of age| old)?/g, '')
    .replace(/([<>≤≥=]) /g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
