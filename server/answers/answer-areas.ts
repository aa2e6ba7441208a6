import { findParents } from '../catalogue/area-lineage.ts';
import { searchAreas } from '../catalogue/search-areas.ts';
import type { AreaDetail, AreasAnswer, AreasQuestion } from '../contract/areas.ts';
import type { Area } from '../observation/area.ts';
import { lastDay } from '../observation/period.ts';
import type { AnswerContext } from './answer-context.ts';
import { makeEnvelope } from './answer-envelope.ts';
import { toAreaAnswer } from './contract-nouns.ts';
import { findKnownAreas, type KnownAreas, requireArea } from './known-areas.ts';

/**
 * Areas by kind, by what they are part of, and by part of a name or code, the best matches first. Those in force on
 * the day of asking, but a search finds those of the past too, after those in force.
 */
export async function answerAreas(question: AreasQuestion, context: AnswerContext): Promise<AreasAnswer> {
  const areas = await findKnownAreas(context);
  const { q, type, parent } = question;
  const found = searchAreas(areas, {
    text: q,
    type,
    parent: parent === undefined ? undefined : requireArea(parent, areas).code,
    inForceOn: q?.trim() ? undefined : context.today,
  });
  return {
    ...(await makeEnvelope(context, false)),
    areas: found.map((area) => toAreaDetail(area, areas)),
    why: found.length > 0 ? null : explainNothing(question),
  };
}

/** An area with the areas that it is part of and the days on which its code was in force. */
export function toAreaDetail(area: Area, areas: KnownAreas): AreaDetail {
  return {
    ...toAreaAnswer(area),
    types: [...area.types],
    parents: findParents(areas, area.code).map(toAreaAnswer),
    validFrom: area.validFrom,
    validTo: area.validTo && lastDay({ end: area.validTo }),
  };
}

function explainNothing({ q, type, parent }: AreasQuestion): string {
  const conditions = [
    q?.trim() ? `a name or code with “${q.trim()}” in it` : '',
    type ? `the type “${type}”` : '',
    parent ? `being part of ${parent}` : '',
  ].filter(Boolean);
  return `No area meets all conditions: ${conditions.join(', ')}. Try fewer, or part of a name.`;
}
