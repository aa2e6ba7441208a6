import type { OneIndicatorAnswer } from '../contract/indicators.ts';
import type { AnswerContext } from './answer-context.ts';
import { makeEnvelope } from './answer-envelope.ts';
import { describeIndicator, findIndicatorSetting } from './answer-indicators.ts';
import { findDefinitions, requireIndicator } from './known-indicators.ts';

/** One indicator, by our id or a publisher's. Fails with 404 and the nearest ids when it is not known. */
export async function answerIndicator(id: string, context: AnswerContext): Promise<OneIndicatorAnswer> {
  const holdings = await context.store.findHoldings(context.version);
  const { indicator } = requireIndicator(id, context.catalogue, holdings, await findDefinitions(context));
  const described = describeIndicator(indicator, await findIndicatorSetting(context));
  return { ...(await makeEnvelope(context, described.demonstration)), ...described };
}
