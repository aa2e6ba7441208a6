import {
  findChildren,
  findEarlierCodes,
  findPredecessors,
  findSuccessors,
} from '../catalogue/area-lineage.ts';
import type { OneAreaAnswer } from '../contract/areas.ts';
import { toAreaDetail } from './answer-areas.ts';
import type { AnswerContext } from './answer-context.ts';
import { makeEnvelope } from './answer-envelope.ts';
import { toAreaAnswer } from './contract-nouns.ts';
import { findKnownAreas, requireArea } from './known-areas.ts';

/**
 * One area: what it is part of, what it consists of today, what it replaced and was replaced by, and which indicators
 * have figures for it. Fails with 404 and the nearest codes when the code is not known.
 */
export async function answerArea(code: string, context: AnswerContext): Promise<OneAreaAnswer> {
  const areas = await findKnownAreas(context);
  const area = requireArea(code, areas);
  const holdings = await context.store.findHoldings(context.version);
  const codes = [area.code, ...findEarlierCodes(areas, area.code)];
  return {
    ...(await makeEnvelope(context, false)),
    ...toAreaDetail(area, areas),
    children: findChildren(areas, area.code, context.today).map(toAreaAnswer),
    predecessors: findPredecessors(areas, area.code).map(toAreaAnswer),
    successors: findSuccessors(areas, area.code).map(toAreaAnswer),
    indicators: holdings
      .filter(({ areaCodes }) => codes.some((each) => areaCodes.includes(each)))
      .map(({ indicator }) => indicator),
  };
}
