import type { ChangesAnswerContent, SeriesChangeAnswer } from '../contract/extracts-changes.ts';
import type { AreaInExtract } from '../observation/extract.ts';
import type { SeriesChange, ShownChanges } from '../observation/figure-change.ts';
import type { AnswerContext } from './answer-context.ts';
import { toAgeAnswer, toPeriodAnswer } from './contract-nouns.ts';
import { findKnownAreas } from './known-areas.ts';
import { findDefinitions, listKnownIndicators } from './known-indicators.ts';

/** Names that an extract brings, for what nothing else names yet: of a dry run nothing is held. */
export interface BroughtNames {
  readonly areas: readonly AreaInExtract[];
  readonly indicators: readonly { readonly id: string; readonly name: string }[];
}

/** What a change of the store does to what is shown, with the names of areas and indicators. */
export async function describeChanges(
  changes: ShownChanges,
  context: AnswerContext,
  brought: BroughtNames = { areas: [], indicators: [] },
): Promise<ChangesAnswerContent> {
  const { series, ...counts } = changes;
  if (series.length === 0) return { ...counts, series: [] };
  const names = await findNames(context, brought);
  return { ...counts, series: series.map((one) => describeSeries(one, names)) };
}

interface Names {
  readonly areas: ReadonlyMap<string, string>;
  readonly indicators: ReadonlyMap<string, string>;
}

async function findNames(context: AnswerContext, brought: BroughtNames): Promise<Names> {
  const areas = await findKnownAreas(context);
  const indicators = listKnownIndicators(
    context.catalogue,
    await context.store.findHoldings(context.version),
    await findDefinitions(context),
  );
  return {
    areas: new Map([...brought.areas, ...areas.values()].map(({ code, name }) => [code, name])),
    indicators: new Map([...brought.indicators, ...indicators].map(({ id, name }) => [id, name])),
  };
}

function describeSeries(change: SeriesChange, { areas, indicators }: Names): SeriesChangeAnswer {
  const { indicator, area, age, category, period, ...told } = change;
  return {
    ...told,
    indicator: { id: indicator, name: indicators.get(indicator) ?? indicator },
    area: { code: area, name: areas.get(area) ?? area },
    age: toAgeAnswer(age),
    category: category && { ...category },
    period: toPeriodAnswer(period),
  };
}
