import type { SearchAnswer, SearchQuestion, SearchResult } from '../contract/search.ts';
import type { AnswerContext } from './answer-context.ts';
import { makeEnvelope } from './answer-envelope.ts';
import { findCandidates, toSearchResult } from './search/candidate.ts';
import { findNearlyWritten } from './search/find-nearly-written.ts';
import { findSearchGround, type SearchGround } from './search/find-search-ground.ts';
import { searchAreasAndCouncils } from './search/search-areas-and-councils.ts';
import { toAreaResult } from './search/to-area-result.ts';

const usualLimit = 6;

/**
 * Areas, indicators and bodies by any of their names, of today or of the past: the whole name first, then its beginning,
 * the beginning of a word, any part, and last the words that say what it is. Where nothing is found, what is written
 * nearly so.
 */
export async function answerSearch(question: SearchQuestion, context: AnswerContext): Promise<SearchAnswer> {
  const { today } = context;
  const q = question.q.trim();
  const limit = question.limit ?? usualLimit;
  const ground = await findSearchGround(context);
  const areas = searchAreasAndCouncils(ground.areas, q);
  const indicators = findCandidates(ground.indicators, q);
  const bodies = findCandidates(ground.bodies, q);
  const found = areas.length + indicators.length + bodies.length;
  const nearest = found > 0 || q === '' ? [] : suggest(q, ground, today);
  const results = {
    areas: areas.slice(0, limit).map((area) => toAreaResult(area, ground.areas, today)),
    indicators: indicators.slice(0, limit).map((match) => toSearchResult(match, today)),
    bodies: bodies.slice(0, limit).map((match) => toSearchResult(match, today)),
  };
  const given = [...results.bodies, ...nearest];
  return {
    ...(await makeEnvelope(
      context,
      given.some(({ demonstration }) => demonstration),
    )),
    q,
    ...results,
    totals: { areas: areas.length, indicators: indicators.length, bodies: bodies.length },
    nearest,
    why: found > 0 ? null : explainNothing(q, nearest.length > 0),
  };
}

function suggest(q: string, { areas, ways }: SearchGround, today: string): SearchResult[] {
  return findNearlyWritten(q, ways).map((found) =>
    'code' in found
      ? toAreaResult(found, areas, today)
      : toSearchResult({ candidate: found, name: null }, today),
  );
}

const whatCanBeSearched =
  "Areas can be found by name or code, those of the past too; indicators by name, a publisher's id or words of their definition; bodies and partners by any name that they have or had.";

function explainNothing(q: string, isNearlyWritten: boolean): string {
  if (q === '') return `Nothing was asked for. ${whatCanBeSearched}`;
  const advice = isNearlyWritten ? '' : ' Try fewer letters.';
  return `Nothing is called “${q}”.${advice} ${whatCanBeSearched}`;
}
