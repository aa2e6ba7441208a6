import { findEarlierCodes } from '../../catalogue/area-lineage.ts';
import type { Area } from '../../observation/area.ts';
import { type AnswerContext, QuestionError } from '../answer-context.ts';
import { answerNeighbours } from '../answer-neighbours.ts';
import { highestTier } from '../contract-nouns.ts';
import { type KnownAreas, requireArea } from '../known-areas.ts';
import { findPeers, type Peers } from './find-peers.ts';

/** "neighbours" alone, or with the id of a set. */
const NEIGHBOURS = /^neighbours(?::(.+))?$/i;

/**
 * The areas that one is set beside: all of its type unless asked for its statistical neighbours or for areas by code.
 * The area itself always counts among them. Fails with 404 for an unknown area or set, and 400 for both at once.
 */
export async function choosePeers(
  asked: readonly string[] | undefined,
  { area, areas }: { readonly area: Area; readonly areas: KnownAreas },
  context: AnswerContext,
): Promise<Peers | null> {
  const [first, ...others] = (asked ?? []).map((each) => each.trim());
  if (first === undefined || first.toLowerCase() === 'type') return findPeers(area, areas, context.today);
  const set = NEIGHBOURS.exec(first);
  if (!set) return nameAreas([first, ...others], area, areas);
  if (others.length > 0) {
    throw new QuestionError(
      400,
      `too many peers: ${others.join(', ')}; give neighbours alone, or areas alone`,
    );
  }
  return findNeighbours(set[1], area, areas, context);
}

function nameAreas(codes: readonly string[], area: Area, areas: KnownAreas): Peers {
  const named = codes.map((code) => requireArea(code, areas));
  return toPeers([area, ...named], 'areas (itself and those chosen)', areas);
}

async function findNeighbours(
  set: string | undefined,
  area: Area,
  areas: KnownAreas,
  context: AnswerContext,
): Promise<Peers> {
  const answer = await answerNeighbours(area.code, set === undefined ? {} : { set }, context);
  const neighbours = answer.neighbours.flatMap((each) => areas.get(each.area.code) ?? []);
  const whose =
    answer.set.kind === 'published' ? `neighbours in “${answer.set.name}”` : 'statistical neighbours';
  const peers = {
    ...toPeers([area, ...neighbours], `areas (itself and its ${whose})`, areas),
    how: answer.sentence,
    extracts: answer.provenance.map(({ extract }) => extract),
  };
  return answer.why === null ? peers : { ...peers, why: answer.why };
}

function toPeers(chosen: readonly Area[], name: string, areas: KnownAreas): Peers {
  const codes = [...new Set(chosen.map(({ code }) => code))];
  const [area] = chosen;
  return {
    areaType: area ? highestTier(area) : 'other',
    name,
    codes: codes.map((code) => [code, ...findEarlierCodes(areas, code)]),
  };
}
