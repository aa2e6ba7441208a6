import type { AgeBand } from '../observation/age-band.ts';
import type { Extract } from '../observation/extract.ts';
import type { AnswerContext } from './answer-context.ts';
import { findKnownAreas, type KnownAreas } from './known-areas.ts';
import { findDefinitions, type KnownIndicator, requireIndicator } from './known-indicators.ts';

/** What a question about one indicator stands on before its figures are found. */
export interface IndicatorGround {
  /** A publisher's id brings the age that it is about. */
  readonly found: { readonly indicator: KnownIndicator; readonly age: AgeBand | null };
  readonly areas: KnownAreas;
  readonly extracts: ReadonlyMap<string, Extract>;
}

/** The indicator of an id, ours or a publisher's, with the areas and extracts known; an unknown one is a `QuestionError`. */
export async function findIndicatorGround(id: string, context: AnswerContext): Promise<IndicatorGround> {
  const { store, catalogue, version } = context;
  const [holdings, definitions, areas, extracts] = await Promise.all([
    store.findHoldings(version),
    findDefinitions(context),
    findKnownAreas(context),
    store.findExtracts(version),
  ]);
  return {
    found: requireIndicator(id, catalogue, holdings, definitions),
    areas,
    extracts: new Map(extracts.map((extract) => [extract.id, extract])),
  };
}
