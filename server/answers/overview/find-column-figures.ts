import { type AgeBand, ageKey } from '../../observation/age-band.ts';
import type { AnswerContext } from '../answer-context.ts';
import type { ComparisonSelection } from '../comparison/comparison-selection.ts';
import {
  type ComparedFigures,
  findCodesWanted,
  layOutFigures,
  listCodes,
} from '../comparison/find-compared-figures.ts';
import { latestFirst } from '../comparison/held-periods.ts';
import { findCompletion } from '../denominators/complete-figures.ts';
import type { Figure } from '../denominators/denominator.ts';
import type { DenominatorGround } from '../denominators/find-denominators.ts';
import { spanKey } from '../trend/trend-periods.ts';

/** A day before any area: every area that was replaced since is wanted, whichever period it has figures of. */
const EVER = { start: '0000-01-01' };

/**
 * The figures of one indicator at several ages, by the key of the age, the latest period first: in one question to the
 * store, whatever the number of areas. The selections must differ in nothing but their age.
 */
export async function findColumnFigures(
  selections: readonly ComparisonSelection[],
  ground: DenominatorGround,
  context: AnswerContext,
): Promise<ReadonlyMap<string, readonly ComparedFigures[]>> {
  const [first] = selections;
  if (!first || first.areas.length === 0) return new Map();
  const observations = await context.store.findObservations({
    indicator: first.indicator.id,
    areas: listCodes(findCodesWanted(first, EVER, ground)),
    sexes: [first.sex],
    ages: selections.map(({ age }) => ageKey(age)),
    categoryTypes: null,
    version: context.version,
  });
  const complete = await findCompletion(observations, ground, context);
  const figures = observations.map(complete);
  return new Map(
    selections.map((selection) => [
      ageKey(selection.age),
      layOutPeriods(selection, ofAge(figures, selection.age), ground),
    ]),
  );
}

function ofAge(figures: readonly Figure[], age: AgeBand): Figure[] {
  return figures.filter((figure) => ageKey(figure.age) === ageKey(age));
}

function layOutPeriods(
  selection: ComparisonSelection,
  figures: readonly Figure[],
  ground: DenominatorGround,
): ComparedFigures[] {
  const bySpan = new Map<string, Figure[]>();
  for (const figure of figures) {
    const same = bySpan.get(spanKey(figure.period));
    if (same) same.push(figure);
    else bySpan.set(spanKey(figure.period), [figure]);
  }
  const periods = latestFirst([...bySpan.values()].flatMap((same) => same[0]?.period ?? []));
  return periods.map((period) =>
    layOutFigures(findCodesWanted(selection, period, ground), bySpan.get(spanKey(period)) ?? [], period),
  );
}
