import { findEarlierCodes } from '../catalogue/area-lineage.ts';
import type { NeighbourSet, NeighboursAnswer, NeighboursQuestion } from '../contract/neighbours.ts';
import { type Area, inForce } from '../observation/area.ts';
import { type AnswerContext, QuestionError } from './answer-context.ts';
import { makeEnvelope } from './answer-envelope.ts';
import { highestTier, toAreaAnswer } from './contract-nouns.ts';
import { findKnownAreas, type KnownAreas, requireArea } from './known-areas.ts';
import { findDefinitions, listKnownIndicators } from './known-indicators.ts';
import { nearestNames } from './nearest-name.ts';
import { type ComputedNeighbours, findComputedNeighbours } from './neighbours/find-computed.ts';
import { toPublishedNeighbours } from './neighbours/find-published.ts';
import {
  describeNeighboursMethod,
  writeNeighboursHeadline,
  writeNeighboursSentence,
} from './neighbours/neighbour-words.ts';
import { COMPUTED_SET, findPublishedLists, type PublishedList } from './neighbours/published-sets.ts';
import { findRegisterProvenance } from './partners/register-provenance.ts';
import { describeReplacement } from './profile/describe-replacement.ts';

const USUAL_COUNT = 15;

/** What a question about neighbours stands on. */
interface Ground {
  readonly area: Area;
  readonly areas: KnownAreas;
  readonly lists: readonly PublishedList[];
  /** Null for the computed set. */
  readonly list: PublishedList | null;
  readonly count: number;
}

/**
 * The areas that are statistically like one: in a published set with that set's ranks and distances, or worked out from
 * what is held, with the part that each measure has in the distance. Fails with 404 for an unknown area or set.
 */
export async function answerNeighbours(
  code: string,
  question: Pick<NeighboursQuestion, 'set' | 'count'>,
  context: AnswerContext,
): Promise<NeighboursAnswer> {
  const ground = await findGround(code, question, context);
  const { area, lists, list } = ground;
  const set = list?.set ?? COMPUTED_SET;
  const { extracts, ...shown } = list ? showPublished(list, ground, context) : await compute(ground, context);
  const provenance = await findRegisterProvenance(
    extracts.map((extract) => ({ entry: { extract } })),
    context,
  );
  return {
    ...(await makeEnvelope(
      context,
      provenance.some(({ demonstration }) => demonstration),
    )),
    area: toAreaAnswer(area),
    headline: writeNeighboursHeadline(area, shown),
    sentence: writeNeighboursSentence(area, set, shown),
    set,
    sets: [COMPUTED_SET, ...lists.map((each) => each.set)],
    method: describeNeighboursMethod(area, set, shown),
    ...shown,
    provenance,
  };
}

async function findGround(
  code: string,
  { set, count }: Pick<NeighboursQuestion, 'set' | 'count'>,
  context: AnswerContext,
): Promise<Ground> {
  const areas = await findKnownAreas(context);
  const area = requireArea(code, areas);
  const lists = await findPublishedLists([area.code, ...findEarlierCodes(areas, area.code)], context);
  return { area, areas, lists, list: requireList(set, lists, area), count: count ?? USUAL_COUNT };
}

function requireList(
  asked: string | undefined,
  lists: readonly PublishedList[],
  { name }: Area,
): PublishedList | null {
  const id = asked?.trim().toLowerCase() ?? COMPUTED_SET.id;
  if (id === COMPUTED_SET.id) return null;
  const list = lists.find(({ set }) => set.id === id);
  if (list) return list;
  const known = [COMPUTED_SET, ...lists.map(({ set }) => set)];
  throw new QuestionError(404, unknownSet(asked ?? '', known, name));
}

function unknownSet(asked: string, known: readonly NeighbourSet[], area: string): string {
  const [near] = nearestNames(asked, known);
  const advice = near ?? known.map(({ id }) => id).join(', ');
  return `unknown set of neighbours: ${asked}; for ${area} there is ${advice}`;
}

function showPublished(list: PublishedList, { areas }: Ground, { today }: AnswerContext): ComputedNeighbours {
  const neighbours = toPublishedNeighbours(list, areas, today);
  const none = { measures: [], notUsed: [], leftOut: [] };
  return { ...none, compared: neighbours.length, neighbours, why: null, extracts: [list.extract] };
}

async function compute({ area, areas, count }: Ground, context: AnswerContext): Promise<ComputedNeighbours> {
  const why = whyNoLike(area, areas, context.today);
  const none = { measures: [], notUsed: [], compared: 0, leftOut: [], neighbours: [], extracts: [] };
  if (why !== null) return { ...none, why };
  const [holdings, definitions] = await Promise.all([
    context.store.findHoldings(context.version),
    findDefinitions(context),
  ]);
  const known = listKnownIndicators(context.catalogue, holdings, definitions);
  const found = await findComputedNeighbours(area, { areas, known }, context);
  return { ...found, neighbours: found.neighbours.slice(0, count) };
}

/** Why an area has no like, whatever is held; null where it may have. */
function whyNoLike(area: Area, areas: KnownAreas, today: string): string | null {
  const tier = highestTier(area);
  if (tier === 'england') return 'England has no like, so it has no statistical neighbours.';
  if (tier === 'other') {
    return `No areas are known to be of the same kind as ${area.name}, so none can be called like it.`;
  }
  if (inForce(area, today)) return null;
  const replaced = describeReplacement(area, areas, today) ?? `${area.name} is not in force yet.`;
  return `${replaced} Statistical neighbours are worked out among areas in force today.`;
}
