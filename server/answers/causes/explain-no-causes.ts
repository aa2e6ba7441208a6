import type { CausesAnswer } from '../../contract/causes.ts';
import { listNames } from '../../contract/list-names.ts';
import { ageKey } from '../../observation/age-band.ts';
import { causeType, codeType, intentType } from '../../observation/cause-categories.ts';
import type { AnswerContext } from '../answer-context.ts';
import type { KnownAreas } from '../known-areas.ts';
import { sexWords, spanWords } from '../trend/describe-selection.ts';
import { type CausesSelection, categoryTypeOf } from './causes-selection.ts';
import { distinctAges } from './choose-age.ts';
import { distinctPeriods } from './choose-period.ts';
import { divisionWords, withinWords } from './describe-causes.ts';
import type { CauseLines } from './find-cause-lines.ts';

const MOST_NAMED = 5;

/** Why there is nothing to show and what there is instead, from the narrowest reason to the widest; and what to bring. */
export async function explainNoCauses(
  selection: CausesSelection,
  { held, age }: Pick<CauseLines, 'held' | 'age'>,
  areas: KnownAreas,
  context: AnswerContext,
): Promise<Pick<CausesAnswer, 'why' | 'howToSupply'>> {
  const ofDivision = held.filter(({ category }) => category?.type === categoryTypeOf(selection));
  const place = selection.area.name;
  if (ofDivision.length === 0) {
    return { why: await explainNoDivision(selection, areas, context), howToSupply: supplyWords(selection) };
  }
  const ofSex = ofDivision.filter(({ sex }) => sex === selection.sex);
  if (ofSex.length === 0) {
    const sexes = [...new Set(ofDivision.map(({ sex }) => sexWords[sex]))];
    return {
      why: `Figures ${divisionName(selection)} are held for ${place} for ${listNames(sexes)} only, not for ${sexWords[selection.sex]}.`,
      howToSupply:
        'Admissions are counted by cause for persons only, since a further division makes more small counts that must be hidden. Bring a table in the layout “observations” with the sex in its column to show more.',
    };
  }
  const ofAge = ofSex.filter((each) => ageKey(each.age) === ageKey(age));
  if (ofAge.length === 0) {
    const ages = distinctAges(ofSex).map(({ label }) => label);
    return {
      why: `No figures ${divisionName(selection)} are held for ${place} at ages ${age.label}. There are figures for ${listNames(ages)}; counts cannot be combined after masking.`,
      howToSupply:
        'Choose one of the ages that are held, or bring a table in the layout “observations” with this age.',
    };
  }
  const { within } = selection;
  if (within !== null && ofAge.every(({ category }) => !isCodeOf(category?.value ?? '', within))) {
    return {
      why: `No single code of ${withinWords(within)} is held for ${place} at ages ${age.label}.`,
      howToSupply: supplyWords(selection),
    };
  }
  const asked = selection.period?.label ?? 'this period';
  return {
    why: `No figures ${divisionName(selection)} are held for ${place} in ${asked}. There are figures for ${spanWords(distinctPeriods(ofAge))}.`,
    howToSupply: supplyWords(selection),
  };
}

async function explainNoDivision(
  selection: CausesSelection,
  areas: KnownAreas,
  context: AnswerContext,
): Promise<string> {
  const { area, indicator, by } = selection;
  const type = categoryTypeOf(selection);
  if (!indicator.holdings?.categoryTypes.includes(type)) {
    return `No figures ${divisionName(selection)} have been brought in yet.${others(selection)}`;
  }
  const rows = await context.store.findObservations({
    indicator: indicator.id,
    sexes: [selection.sex],
    categoryTypes: [type],
    version: context.version,
  });
  const names = [...new Set(rows.map((row) => row.area))].map((code) => areas.get(code)?.name ?? code);
  const some =
    names.length > MOST_NAMED
      ? [...names.slice(0, MOST_NAMED), `${names.length - MOST_NAMED} more areas`]
      : names;
  const unit = by === 'intent' ? 'intent' : 'cause';
  if (some.length === 0) return `No figures by ${unit} are held for ${area.name}.`;
  return `No figures ${divisionName(selection)} are held for ${area.name}. There are figures for ${listNames(some)}.`;
}

/** Divisions that are held of other kinds, so that nobody looks for nothing. */
function others({ indicator }: CausesSelection): string {
  const held = indicator.holdings?.categoryTypes ?? [];
  const known: readonly (readonly [string, string])[] = [
    [causeType('first'), 'by first external cause'],
    [causeType('any'), 'by cause in any position'],
    [intentType, 'by intent'],
    [codeType('first'), 'by three-character code of the first external cause'],
  ];
  const there = known.flatMap(([type, words]) => (held.includes(type) ? [words] : []));
  return there.length === 0 ? '' : ` There are figures ${listNames(there)}.`;
}

function isCodeOf(category: string, { from, to }: NonNullable<CausesSelection['within']>): boolean {
  const code = category.slice(0, 3);
  return from <= code && code <= to;
}

const divisionName = (selection: CausesSelection): string => divisionWords({ ...selection, within: null });

function supplyWords({ by, position }: CausesSelection): string {
  if (by === 'code') {
    return `Admissions are not counted by single codes, since most counts would be small and hidden. Bring a table in the layout “observations” with the category type “${codeType(position)}” and categories that begin with the code (“W06 Fall involving bed”).`;
  }
  if (position === 'any') {
    return 'Bring records of admissions with all their diagnosis codes (layout “admissions”): causes in any position are counted from them, masked on the way in, and no record is kept.';
  }
  return 'Bring admissions with a cause (layout “admissions”: records with diagnosis codes, or counts with a column “cause”); they are counted and masked on the way in, and no record is kept.';
}
