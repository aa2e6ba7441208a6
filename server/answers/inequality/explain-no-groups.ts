import { listNames } from '../../contract/list-names.ts';
import { ageKey } from '../../observation/age-band.ts';
import type { AnswerContext } from '../answer-context.ts';
import type { KnownAreas } from '../known-areas.ts';
import { explainAbsence } from '../trend/explain-absence.ts';
import type { TrendLine } from '../trend/find-trend-lines.ts';
import { isDeprivation } from './deprivation-group.ts';
import type { Division } from './gather-divisions.ts';
import type { InequalitySelection } from './inequality-selection.ts';

const MOST_NAMED = 5;

/** Why an area has no groups of the kind asked for, and which areas or divisions have. */
export async function explainNoGroups(
  selection: InequalitySelection,
  divisions: readonly Division[],
  areas: KnownAreas,
  context: AnswerContext,
): Promise<string> {
  const { trend, categoryType } = selection;
  const held = trend.indicator.holdings;
  if (!held) return explainAbsence(emptyLine(selection), trend, areas);
  if (selection.by === 'sex') return explainSexes(selection, areas);
  const types = held.categoryTypes.filter(isDeprivation);
  if (types.length === 0) {
    return `The figures for “${trend.indicator.name}” are not divided by deprivation.${await elsewhere(context)}`;
  }
  if (categoryType !== null && divisions.length > 0) {
    const there = divisions.flatMap(({ type }) => type ?? []);
    return `No division by “${categoryType}” is held for ${selection.area.name}. There are: ${there.join('; ')}.`;
  }
  const divided = await findDividedAreas(selection, types, context);
  const names = divided.map((code) => areas.get(code)?.name ?? code);
  const some =
    names.length > MOST_NAMED
      ? [...names.slice(0, MOST_NAMED), `${names.length - MOST_NAMED} more areas`]
      : names;
  if (some.length === 0) return explainAbsence(emptyLine(selection), trend, areas);
  return `The figures for ${selection.area.name} are not divided by deprivation. Those for ${listNames(some)} are.`;
}

function explainSexes(selection: InequalitySelection, areas: KnownAreas): string {
  const { trend } = selection;
  const sexes = trend.indicator.holdings?.sexes ?? [];
  if (sexes.every((sex) => sex === 'persons')) {
    return `The figures for “${trend.indicator.name}” are not divided by sex: they are held for persons only.`;
  }
  return explainAbsence(emptyLine(selection), trend, areas);
}

/** Codes of the areas with such groups at this age and sex, the widest kinds of code first. */
async function findDividedAreas(
  { trend }: InequalitySelection,
  types: readonly string[],
  { store, version }: AnswerContext,
): Promise<string[]> {
  const rows = await store.findObservations({
    indicator: trend.indicator.id,
    sexes: [trend.sex],
    ages: [ageKey(trend.age)],
    categoryTypes: types,
    version,
  });
  return [...new Set(rows.map(({ area }) => area))].sort((one, other) => (one > other ? -1 : 1));
}

/** Indicators whose figures are divided by deprivation. */
async function elsewhere({ store, version, catalogue }: AnswerContext): Promise<string> {
  const holdings = await store.findHoldings(version);
  const divided = holdings.filter(({ categoryTypes }) => categoryTypes.some(isDeprivation));
  const names = divided.map(
    ({ indicator, name }) => catalogue.findIndicator(indicator)?.indicator.shortName ?? name,
  );
  return names.length === 0 ? '' : ` Those for these indicators are: ${names.join('; ')}.`;
}

function emptyLine({ area, trend }: InequalitySelection): TrendLine {
  const { sex, age } = trend;
  return { role: 'area', area, sex, age, category: null, observations: [] };
}
