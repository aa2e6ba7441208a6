import { type AgeBand, ageBand } from '../observation/age-band.ts';

/** A form in which publishers write ages, once white space, case and the word for years are gone. */
interface AgeForm {
  readonly pattern: RegExp;
  readonly read: (from: number, to: number) => AgeBand | null;
}

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
  { pattern: /^(\d{1,3})$/, read: (age) => ageBand(age, age) },
];

/**
 * Reads an age as publishers write it, in completed years: `<15 yrs`, `0-4 yrs`, `16+ yrs`, `All ages`, `5 yrs`,
 * `<1 yr`, and as this product writes it (`0-14`). A band that is given by name only ("Primary school age"), in months
 * or weeks, or upside down, keeps its words and has no numbers. Null for a blank.
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
