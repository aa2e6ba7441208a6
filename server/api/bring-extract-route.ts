import {
  type BringQuestion,
  bringQuestionSchema,
  type RefusalAnswer,
  refusalSchema,
  verdictSchema,
} from '../contract/extracts.ts';
import { type BringOptions, bringExtract } from '../ingest/bring-extract.ts';
import type { RefusedExtract } from '../ingest/extract-verdict.ts';
import { type ApiRooms, apiBase } from './api-dependencies.ts';
import { describeOperation, problemAnswers } from './describe-route.ts';
import { problemResponse } from './error-response.ts';
import { readQuestion } from './read-question.ts';
import { readUpload } from './read-upload.ts';
import { requireToken } from './require-token.ts';

const path = `${apiBase}/extracts`;

/** As many of a refusal's problems as its answer lists; the rest are in its CSV. */
const problemsInAnswer = 100;

export function addBringExtractRoute(rooms: ApiRooms): void {
  describeBringing(rooms);
  rooms.app.post(path, async (context) => {
    requireToken(context.req.header('Authorization'), rooms.adminToken);
    const question = readQuestion<BringQuestion>(bringQuestionSchema, context.req.queries());
    const { chunks, fileName } = await readUpload(context.req.raw, rooms.maxUploadBytes);
    const file = { chunks, fileName: tidyName(question.fileName ?? fileName) };
    const verdict = await bringExtract(file, toOptions(question), rooms.bring);
    if (verdict.status === 'refused') return problemResponse(context, toRefusal(verdict));
    const isNew = verdict.status === 'accepted';
    if (isNew) context.header('Location', `${path}/${verdict.id}`);
    context.header('Cache-Control', 'no-store');
    return context.json(verdictSchema.parse(verdict), isNew ? 201 : 200);
  });
}

function toOptions(question: BringQuestion): BringOptions {
  const { layout = 'auto', policy = null, period = null, released = null, dryRun = false } = question;
  return { layout, policy, period, released, dryRun, by: 'administrator' };
}

/** The last part of a path, without control characters: a name to show, never a place to write to. */
function tidyName(fileName: string | null): string {
  const name = (fileName ?? '')
    .replace(/^.*[/\\]/s, '')
    .replace(/\p{Cc}/gu, '')
    .trim();
  return name === '' ? 'extract.csv' : name.slice(0, 255);
}

function toRefusal(verdict: RefusedExtract): RefusalAnswer & { readonly status: 422 } {
  const { id, layout, rowsRead, problemCount } = verdict;
  const [first] = verdict.problems;
  const more = problemCount > 1 ? `, and ${problemCount - 1} more` : '';
  return {
    type: 'urn:problem:extract-refused',
    title: 'Extract refused',
    status: 422,
    detail: `nothing was stored: ${first ? `${first.message.replace(/\.$/, '')}${more}` : 'the file could not be read'}`,
    ...{ id, layout, rowsRead, problemCount },
    problems: verdict.problems.slice(0, problemsInAnswer).map((problem) => ({ ...problem })),
    problemsUrl: `${path}/${id}/problems.csv`,
  };
}

function describeBringing({ app }: ApiRooms): void {
  const verdict = (description: string) => ({
    description,
    content: { 'application/json': { schema: verdictSchema } },
  });
  const file = { schema: { type: 'string', format: 'binary' } } as const;
  describeOperation(app, {
    method: 'post',
    path,
    operationId: 'bringExtract',
    summary: 'Bring an extract: a CSV file as the body, or as the one file part of a form.',
    security: [{ adminToken: [] }],
    request: {
      query: bringQuestionSchema,
      body: { required: true, content: { 'text/csv': file, 'multipart/form-data': file } },
    },
    responses: {
      201: verdict('Accepted: its figures are stored.'),
      200: verdict('A dry run, or bytes that are held already: nothing changed.'),
      422: {
        description: 'Refused: nothing is stored. Every problem is listed with its place.',
        content: { 'application/problem+json': { schema: refusalSchema } },
      },
      ...problemAnswers.secret,
      ...problemAnswers.tooLarge,
      ...problemAnswers.noTable,
    },
  });
}
