import type { Cause } from '../../catalogue/catalogue.ts';
import { type CausesAnswer, causeDivisions } from '../../contract/causes.ts';
import { ageKey } from '../../observation/age-band.ts';
import { causePositions, codeType } from '../../observation/cause-categories.ts';
import { sexes } from '../../observation/sex.ts';
import { toAgeAnswer, toPeriodAnswer } from '../contract-nouns.ts';
import { type CausesSelection, categoryTypeOf } from './causes-selection.ts';
import { distinctAges } from './choose-age.ts';
import { distinctPeriods } from './choose-period.ts';
import type { CauseLines } from './find-cause-lines.ts';
import { rangeOf } from './name-group.ts';

/** What may be asked for of the area; the ages are those of the sex asked for, the periods those of the age shown too. */
export function findHeld(
  { held, age }: Pick<CauseLines, 'held' | 'age'>,
  selection: CausesSelection,
  causes: readonly Cause[],
): CausesAnswer['held'] {
  const types = new Set(held.map(({ category }) => category?.type));
  const ofDivision = held.filter(({ category }) => category?.type === categoryTypeOf(selection));
  const ofSex = ofDivision.filter(({ sex }) => sex === selection.sex);
  const ofAge = ofSex.filter((each) => ageKey(each.age) === ageKey(age));
  return {
    ages: distinctAges(ofSex).map(toAgeAnswer),
    periods: distinctPeriods(ofAge).map(toPeriodAnswer),
    sexes: sexes.filter((sex) => ofDivision.some((each) => each.sex === sex)),
    divisions: causeDivisions.flatMap((by) =>
      causePositions
        .filter((position) => by !== 'intent' || position === 'first')
        .filter((position) => types.has(categoryTypeOf({ by, position })))
        .map((position) => ({ by, position })),
    ),
    codeGroups: findCodeGroups(held, selection, causes),
  };
}

/** The groups of which a code is held at any age and sex, in the order of ICD-10. */
function findCodeGroups(
  held: CauseLines['held'],
  { position }: CausesSelection,
  causes: readonly Cause[],
): CausesAnswer['held']['codeGroups'] {
  const type = codeType(position);
  const codes = new Set(
    held.flatMap(({ category }) => (category?.type === type ? [category.value.slice(0, 3)] : [])),
  );
  return causes
    .filter(({ kind, from, to }) => kind === 'cause' && [...codes].some((code) => from <= code && code <= to))
    .map((cause) => ({ id: cause.id, label: cause.name, codes: rangeOf(cause) }));
}
