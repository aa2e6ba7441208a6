import type { Sex } from '../observation/sex.ts';

/** What a cell of a sex column means; null where it is not known. */
export interface SexReading {
  readonly sex: Sex | null;
  /** Whether the publisher does not divide the figure by sex, or left the cell blank. */
  readonly isNotApplicable: boolean;
}

const WORDS: ReadonlyMap<string, Sex> = new Map([
  ['persons', 'persons'],
  ['person', 'persons'],
  ['people', 'persons'],
  ['all', 'persons'],
  ['both', 'persons'],
  ['both sexes', 'persons'],
  ['all persons', 'persons'],
  ['p', 'persons'],
  ['male', 'male'],
  ['males', 'male'],
  ['boys', 'male'],
  ['men', 'male'],
  ['m', 'male'],
  ['female', 'female'],
  ['females', 'female'],
  ['girls', 'female'],
  ['women', 'female'],
  ['f', 'female'],
]);

const NOT_APPLICABLE = new Set(['', 'not applicable', 'n/a', 'na']);

/** Reads a sex as publishers write it. One that does not apply is persons: the figure is about everybody counted. */
export function readSex(text: string): SexReading {
  const word = text.trim().toLowerCase();
  if (NOT_APPLICABLE.has(word)) return { sex: 'persons', isNotApplicable: true };
  return { sex: WORDS.get(word) ?? null, isNotApplicable: false };
}
