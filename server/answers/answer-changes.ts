import type { ChangesAnswer, ChangesQuestion } from '../contract/extracts-changes.ts';
import type { ExtractInStore } from '../observation/extract.ts';
import type { ShownChanges } from '../observation/figure-change.ts';
import type { Page } from '../store/store.ts';
import { type AnswerContext, QuestionError } from './answer-context.ts';
import { makeEnvelope } from './answer-envelope.ts';
import { findExtract } from './answer-extract.ts';
import { describeChanges } from './describe-changes.ts';

const seriesUnlessAsked = 50;

/** What the acceptance of an extract changed of what is shown. Fails with 404 for an id that was never accepted. */
export async function answerChanges(
  id: string,
  question: ChangesQuestion,
  context: AnswerContext,
): Promise<ChangesAnswer> {
  const extract = await findExtract(id, context);
  return answer(extract, await context.store.findChanges(id, pageOf(question)), context);
}

/**
 * What withdrawing an extract would change now. Fails with 404 for an id that was never accepted, and with 409 where it
 * is withdrawn already.
 */
export async function answerWithdrawal(
  id: string,
  question: ChangesQuestion,
  context: AnswerContext,
): Promise<ChangesAnswer> {
  const extract = await findExtract(id, context);
  if (extract.status === 'withdrawn') {
    throw new QuestionError(409, `withdrawn already: ${id}; bringing the same file again restores it`);
  }
  return answer(extract, await context.store.previewWithdrawal(id, pageOf(question)), context);
}

async function answer(
  { demonstration }: ExtractInStore,
  changes: ShownChanges,
  context: AnswerContext,
): Promise<ChangesAnswer> {
  return {
    ...(await makeEnvelope(context, demonstration)),
    changes: await describeChanges(changes, context),
  };
}

function pageOf({ offset = 0, limit = seriesUnlessAsked }: ChangesQuestion): Page {
  return { offset, limit };
}
