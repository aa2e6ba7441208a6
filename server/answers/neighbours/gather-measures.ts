import type { NeighboursAnswer } from '../../contract/neighbours.ts';
import type { Area } from '../../observation/area.ts';
import type { Period } from '../../observation/period.ts';
import type { AnswerContext } from '../answer-context.ts';
import type { KnownIndicator } from '../known-indicators.ts';
import { type AuthorityCodes, type ChosenValues, chooseValues, type ValueChoice } from './choose-values.ts';
import { agesToAsk, listWantedMeasures, type MeasureSource, type WantedMeasure } from './measure-sources.ts';

/** A measure with the values that it has. */
export interface HeldMeasure extends ChosenValues {
  readonly wanted: WantedMeasure;
  readonly source: MeasureSource;
  readonly indicator: KnownIndicator;
}

/** What the areas can be placed by, and what is wanted but cannot serve. */
export interface GatheredMeasures {
  readonly held: readonly HeldMeasure[];
  readonly notUsed: NeighboursAnswer['notUsed'];
}

/** Among which areas, and for which of them. */
export interface MeasureGround {
  readonly area: Area;
  readonly authorities: readonly AuthorityCodes[];
  readonly known: readonly KnownIndicator[];
}

/** The values of every measure, each from the best of its sources that serves. */
export async function gatherMeasures(
  ground: MeasureGround,
  context: AnswerContext,
): Promise<GatheredMeasures> {
  const found = await Promise.all(
    listWantedMeasures(ground.known).map((wanted) => findMeasure(wanted, ground, context)),
  );
  return {
    held: found.flatMap(({ held }) => held ?? []),
    notUsed: found.flatMap(({ notUsed }) => notUsed ?? []),
  };
}

type MeasureFound =
  | { readonly held: HeldMeasure; readonly notUsed: null }
  | { readonly held: null; readonly notUsed: NeighboursAnswer['notUsed'][number] };

/** Of sources that do not serve, the reason of the first that is held is told. */
async function findMeasure(
  wanted: WantedMeasure,
  ground: MeasureGround,
  context: AnswerContext,
): Promise<MeasureFound> {
  const reasons: string[] = [];
  for (const source of wanted.sources) {
    const indicator = ground.known.find(({ id }) => id === source.indicator);
    if (!indicator?.holdings) continue;
    const choice = await chooseFrom(source, indicator, wanted, ground, context);
    if (choice.kind === 'chosen') {
      return { held: { ...choice.chosen, wanted, source, indicator }, notUsed: null };
    }
    reasons.push(choice.why);
  }
  const why = reasons[0] ?? `Not held. ${wanted.remedy}`;
  return { held: null, notUsed: { id: wanted.id, name: wanted.name, why } };
}

async function chooseFrom(
  source: MeasureSource,
  indicator: KnownIndicator,
  { scale }: WantedMeasure,
  { area, authorities }: MeasureGround,
  { store, version }: AnswerContext,
): Promise<ValueChoice> {
  const { holdings } = indicator;
  if (holdings === null) throw new Error(`indicator without figures: ${indicator.id}`);
  const observations = await store.findObservations({
    indicator: indicator.id,
    areas: authorities.flat(),
    sexes: ['persons'],
    ages: agesToAsk(source),
    categoryTypes: null,
    within: lastYears(holdings.latestPeriod),
    version,
  });
  return chooseValues(observations, { source, indicator, subject: area, authorities, scale });
}

/** Circumstances of longer ago say little of today. */
const MOST_YEARS = 5;

function lastYears({ end }: Period): { readonly start: string; readonly end: string } {
  return { start: `${Number(end.slice(0, 4)) - MOST_YEARS}${end.slice(4)}`, end };
}
