import type { OneExtractAnswer } from '../contract/extracts.ts';
import type { ExtractInStore } from '../observation/extract.ts';
import { type AnswerContext, QuestionError } from './answer-context.ts';
import { makeEnvelope } from './answer-envelope.ts';
import { describeExtract } from './answer-extracts.ts';
import { unknownMessage } from './nearest-name.ts';

/** One accepted extract. Fails with 404 for an id that the history, up to the version asked about, does not have. */
export async function answerExtract(id: string, context: AnswerContext): Promise<OneExtractAnswer> {
  const extract = await findExtract(id, context);
  return { ...(await makeEnvelope(context, extract.demonstration)), ...describeExtract(extract) };
}

/** The extract of an id. Fails with 404, naming the nearest, where the history up to the version has none. */
export async function findExtract(id: string, context: AnswerContext): Promise<ExtractInStore> {
  const extracts = await context.store.findExtracts(context.version);
  const extract = extracts.find((each) => each.id === id);
  if (extract) return extract;
  const known = extracts.map((each) => ({ id: each.id, name: each.fileName }));
  throw new QuestionError(404, unknownMessage('extract', id, known, 'see the list of extracts'));
}
