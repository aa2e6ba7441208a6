import type { CodeMeaning } from './classify-causes.ts';

/** Why an admission is not counted, in the order in which reasons are looked for: a record has the first that fits. */
export const reasonsLeftOut = {
  'left-out-residence-unknown': 'residence not known',
  'left-out-outside-england': 'lives outside England',
  'left-out-date-unknown': 'date not known',
  'left-out-age-unknown': 'age not known',
  'left-out-adult': '18 or over',
  'left-out-not-emergency': 'not an emergency',
  'left-out-later-episode': 'not the first episode',
  'left-out-regular-attender': 'a regular attender',
  'left-out-complications-only': 'only complications or late effects',
  'left-out-no-injury': 'no injury or external cause code',
} as const;

export type ReasonLeftOut = keyof typeof reasonsLeftOut;

/** `persons` is a row of a counted file that is not divided by sex. */
export type AdmissionSex = 'male' | 'female' | 'unknown' | 'persons';

/** A breakdown that a file can give only where it has a column for it. */
export const breakdowns = ['sex', 'cause', 'any-position', 'nights', 'decile', 'quintile'] as const;
export type Breakdown = (typeof breakdowns)[number];

/** Admissions that are alike, or one of them, and count. */
export interface Admission {
  readonly area: string;
  /** Calendar year in which its financial year starts. */
  readonly year: number;
  /** Place in `agePieces`. */
  readonly agePiece: number;
  readonly sex: AdmissionSex;
  /** The external causes of injury among its codes, in their order. */
  readonly externalCauses: readonly CodeMeaning[];
  /** Nights in hospital; null where not known, as below. */
  readonly nights: number | null;
  /** 1 is the most deprived tenth. */
  readonly decile: number | null;
  /** 1 is the most deprived fifth. */
  readonly quintile: number | null;
  readonly count: number;
  readonly line: number;
}
