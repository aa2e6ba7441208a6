import type { ChartChoice } from '../../selection/choose-explore-charts.ts';
import { chartWords } from './chart-words.ts';
import type { ExplorePlace, SectionReport } from './explore-place.ts';

interface Named {
  readonly id: string;
  readonly shortName: string;
}

/** The sections of the page, in order: one for each chart that fits, of trends one for each indicator. */
export function listPlaces(choices: readonly ChartChoice[], held: readonly Named[]): ExplorePlace[] {
  const [first] = held;
  return choices
    .filter(({ why }) => why === null)
    .flatMap(({ chart }): ExplorePlace[] =>
      chart === 'trend'
        ? held.map(({ id }) => ({ key: `trend-${id}`, chart, indicator: id }))
        : [{ key: chart, chart, indicator: first?.id ?? '' }],
    );
}

/** A chart that is not on the page, and why. */
export interface ChartNotShown {
  readonly key: string;
  readonly words: string;
  readonly why: string;
  /** Whether its answer says so, rather than what was chosen. */
  readonly isOfAnswer: boolean;
}

/** Every chart that is not on the page: those that do not fit, and those whose answer has nothing to draw. */
export function listNotShown(
  choices: readonly ChartChoice[],
  places: readonly ExplorePlace[],
  reports: ReadonlyMap<string, SectionReport>,
  held: readonly Named[],
): ChartNotShown[] {
  const names = new Map(held.map(({ id, shortName }) => [id, shortName]));
  return choices.flatMap(({ chart, why }): ChartNotShown[] => {
    if (why !== null) return [{ key: chart, words: chartWords[chart], why, isOfAnswer: false }];
    return places
      .filter((place) => place.chart === chart)
      .flatMap(({ key, indicator }) => {
        const reason = reports.get(key)?.why ?? null;
        const of = chart === 'trend' && held.length > 1 ? ` of ${names.get(indicator) ?? indicator}` : '';
        return reason === null
          ? []
          : [{ key, words: `${chartWords[chart]}${of}`, why: reason, isOfAnswer: true }];
      });
  });
}
