import { ageKey } from '../../observation/age-band.ts';
import type { StoredObservation } from '../../store/store.ts';
import type { AnswerContext } from '../answer-context.ts';
import { completeMeasure } from '../complete-measure.ts';
import { findCompletion } from '../denominators/complete-figures.ts';
import type { Figure } from '../denominators/denominator.ts';
import type { KnownIndicator } from '../known-indicators.ts';
import { spanKey } from '../trend/trend-periods.ts';
import type { Peers } from './find-peers.ts';
import type { ProfileGround } from './find-profile-lines.ts';

/** What the peers have for one row: a value each, as far as there is one, and the figures that these come from. */
export interface PeerValues {
  readonly values: readonly number[];
  readonly figures: readonly Figure[];
}

/**
 * For the latest figure of each row of one indicator, the values that the peers have in the same period at the same age:
 * one question to the store. Of figures under several codes of an authority, the one of the newest code. In the order
 * of the figures given.
 */
export async function findPeerValues(
  latest: readonly Figure[],
  peers: Peers,
  indicator: KnownIndicator,
  ground: ProfileGround,
  context: AnswerContext,
): Promise<PeerValues[]> {
  const found = await askForPeers(latest, peers, indicator, context);
  const wanted = new Set(latest.map(rowKey));
  const figures = found.filter((each) => wanted.has(rowKey(each)));
  const complete = await findCompletion(figures, { indicator, ...ground }, context);
  const byPlace = new Map(figures.map((each) => [`${each.area} ${rowKey(each)}`, complete(each)]));
  return latest.map((figure) => {
    const own = peers.codes.flatMap((codes) =>
      codes.flatMap((code) => byPlace.get(`${code} ${rowKey(figure)}`) ?? []).slice(0, 1),
    );
    return { figures: own, values: own.flatMap((each) => completeMeasure(each, indicator.unit).value ?? []) };
  });
}

async function askForPeers(
  latest: readonly Figure[],
  peers: Peers,
  indicator: KnownIndicator,
  { store, version }: AnswerContext,
): Promise<StoredObservation[]> {
  const starts = latest.map(({ period }) => period.start).toSorted();
  const ends = latest.map(({ period }) => period.end).toSorted();
  const [start, end] = [starts.at(0), ends.at(-1)];
  if (start === undefined || end === undefined) return [];
  return store.findObservations({
    indicator: indicator.id,
    areas: peers.codes.flat(),
    sexes: ['persons'],
    ages: [...new Set(latest.map(({ age }) => ageKey(age)))],
    categoryTypes: null,
    within: { start, end },
    version,
  });
}

const rowKey = ({ age, period }: Pick<Figure, 'age' | 'period'>): string =>
  `${ageKey(age)} ${spanKey(period)}`;
