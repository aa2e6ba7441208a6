import type { AgeBand } from '../observation/age-band.ts';
import type { Observation } from '../observation/observation.ts';
import { type Sex, sexes } from '../observation/sex.ts';

const SEX_ORDER: ReadonlyMap<Sex, number> = new Map(sexes.map((sex, index) => [sex, index]));

/** The order in which observations are given: indicator, area, sex, age, category, period start and end. */
export function compareObservations(a: Observation, b: Observation): number {
  return (
    compareTexts(a.indicator, b.indicator) ||
    compareTexts(a.area, b.area) ||
    (SEX_ORDER.get(a.sex) ?? 0) - (SEX_ORDER.get(b.sex) ?? 0) ||
    compareAges(a.age, b.age) ||
    compareTexts(a.category?.type ?? '', b.category?.type ?? '') ||
    compareTexts(a.category?.value ?? '', b.category?.value ?? '') ||
    compareTexts(a.period.start, b.period.start) ||
    compareTexts(a.period.end, b.period.end)
  );
}

/** Younger first; of bands that start together the narrower first, an open band last; bands by name only after all. */
export function compareAges(a: AgeBand, b: AgeBand): number {
  if (a === b) return 0;
  if (a.from === null || b.from === null) {
    if (a.from === b.from) return compareTexts(a.label, b.label);
    return a.from === null ? 1 : -1;
  }
  return a.from - b.from || (a.to ?? 999) - (b.to ?? 999);
}

/** By code unit: the same order on every machine, whatever its language. */
function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
