import type { Maker } from '../access/person.ts';
import { mayAct } from '../access/role.ts';
import { describeChanges } from '../answers/describe-changes.ts';
import {
  type BringQuestion,
  bringQuestionSchema,
  type RefusalAnswer,
  refusalSchema,
  type Verdict,
  verdictSchema,
} from '../contract/extracts.ts';
import { bringExtract, type IncomingFile } from '../ingest/bring-extract.ts';
import type { BroughtExtract, ExtractVerdict, RefusedExtract } from '../ingest/extract-verdict.ts';
import type { BringOptions } from '../ingest/reach-verdict.ts';
import type { ColumnMapping } from '../observation/column-mapping.ts';
import { openAnswers } from './answer-route.ts';
import { type ApiRooms, apiBase, type ServiceLog } from './api-dependencies.ts';
import { makerOf, personOf } from './authorise.ts';
import { describeOperation, problemAnswers } from './describe-route.ts';
import { problemResponse } from './error-response.ts';
import type { UploadedFile } from './read-form.ts';
import { readMapping } from './read-mapping.ts';
import { readQuestion } from './read-question.ts';
import { readUpload } from './read-upload.ts';
import { openUploadPlaces } from './upload-places.ts';

const path = `${apiBase}/extracts`;

/** As many of a refusal's problems as its answer lists; the rest are in its CSV. */
const problemsInAnswer = 100;

export function addBringExtractRoute(rooms: ApiRooms): void {
  describeBringing(rooms);
  const inPlace = openUploadPlaces();
  rooms.app.post(path, async (context) => {
    const question = readQuestion<BringQuestion>(bringQuestionSchema, context.req.queries());
    const bringer = { by: makerOf(context), mayRestore: mayAct(personOf(context).role, 'admin') };
    const verdict = await inPlace(() => bringTelling(context.req.raw, { ...question, ...bringer }, rooms));
    logVerdict(verdict, context.get('requestId'), rooms.log);
    if (verdict.status === 'refused') return problemResponse(context, toRefusal(verdict));
    const isNew = verdict.status === 'accepted';
    if (isNew) context.header('Location', `${path}/${verdict.id}`);
    context.header('Cache-Control', 'no-store');
    return context.json(verdictSchema.parse(await toVerdict(verdict, rooms)), isNew ? 201 : 200);
  });
}

/** A question with who asks it. */
interface Bringing extends BringQuestion {
  readonly by: Maker;
  readonly mayRestore: boolean;
}

/** Brings what is sent, and tells whoever follows the upload how it goes. */
async function bringTelling(request: Request, question: Bringing, rooms: ApiRooms): Promise<ExtractVerdict> {
  const reporter = question.uploadId === undefined ? null : rooms.uploads.begin(question.uploadId);
  const endMeasuring = rooms.metrics?.bringing();
  try {
    const onProgress = reporter?.progress;
    const verdict = await bring(request, question, { ...rooms, bring: { ...rooms.bring, onProgress } });
    reporter?.end({ status: verdict.status, id: verdict.id });
    endMeasuring?.(verdict.status);
    return verdict;
  } catch (error) {
    reporter?.end({ status: 'failed', id: null });
    endMeasuring?.('failed');
    throw error;
  }
}

/** A line for each verdict: neither the file's name nor how many rows it had, which may help to work out hidden numbers. */
function logVerdict(
  { status, id, layout, storeVersion }: ExtractVerdict,
  requestId: string,
  log: ServiceLog,
): void {
  log.info({ requestId, id, layout, storeVersion }, `extract: ${status}`);
}

async function bring(
  request: Request,
  question: Bringing,
  { store, maxUploadBytes, bring: dependencies }: ApiRooms,
): Promise<ExtractVerdict> {
  const { files, mapping: sent } = await readUpload(request, maxUploadBytes, dependencies.givingUp);
  const mapping = await readMapping(sent, question.mapping, store);
  return bringExtract(nameFiles(files, question.fileName), toOptions(question, mapping), dependencies);
}

/** Files by the names that they carry; the first by the one given in the address, where one is given. */
async function* nameFiles(
  files: AsyncIterable<UploadedFile>,
  given: string | undefined,
): AsyncGenerator<IncomingFile> {
  let isFirst = true;
  for await (const { chunks, fileName } of files) {
    yield { chunks, fileName: tidyName((isFirst ? given : undefined) ?? fileName) };
    isFirst = false;
  }
}

function toOptions(question: Bringing, mapping: ColumnMapping | null): BringOptions {
  const { layout = 'auto', policy = null, period = null, released = null, dryRun = false } = question;
  const { by, mayRestore } = question;
  return { layout, policy, period, released, mapping, dryRun, by, mayRestore };
}

/** The last part of a path, without control characters: a name to show, never a place to write to. */
function tidyName(fileName: string | null): string {
  const name = (fileName ?? '')
    .replace(/^.*[/\\]/s, '')
    .replace(/\p{Cc}/gu, '')
    .trim();
  return name === '' ? 'extract.csv' : name.slice(0, 255);
}

async function toVerdict(verdict: BroughtExtract, rooms: ApiRooms): Promise<Verdict> {
  const { newAreas, indicators, changes, ...told } = verdict;
  const names = { areas: newAreas, indicators };
  return {
    ...told,
    recognised: { ...told.recognised },
    warnings: [...told.warnings],
    indicators: indicators.map(({ id }) => id),
    periods: [...told.periods],
    totals: { ...told.totals },
    supersedes: [...told.supersedes],
    dependsOn: [...told.dependsOn],
    changes: await describeChanges(changes, await openAnswers(rooms, undefined), names),
  };
}

function toRefusal(verdict: RefusedExtract): RefusalAnswer & { readonly status: 422 } {
  const { id, layout, rowsRead, problemCount, preview, mappings } = verdict;
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
    preview: preview && {
      ...preview,
      header: [...preview.header],
      rows: preview.rows.map((row) => [...row]),
      nearest: preview.nearest.map((near) => ({
        ...near,
        found: [...near.found],
        missing: [...near.missing],
      })),
    },
    mappings: [...mappings],
  };
}

function describeBringing({ app }: ApiRooms): void {
  const verdict = (description: string) => ({
    description,
    content: { 'application/json': { schema: verdictSchema } },
  });
  const file = { type: 'string', format: 'binary' } as const;
  const form = {
    type: 'object' as const,
    required: ['file'],
    properties: {
      mapping: {
        type: 'string' as const,
        description:
          'JSON of a column mapping (see `/mappings`) for this upload alone. It must stand before the files.',
      },
      file: {
        type: 'array' as const,
        items: file,
        description: 'One file, or several that belong together as one extract, in any order.',
      },
    },
  };
  describeOperation(app, {
    method: 'post',
    path,
    operationId: 'bringExtract',
    summary: 'Bring an extract: a CSV file as the body, or one or several files as the parts of a form.',
    request: {
      query: bringQuestionSchema,
      body: {
        required: true,
        content: { 'text/csv': { schema: file }, 'multipart/form-data': { schema: form } },
      },
    },
    responses: {
      201: verdict('Accepted: its figures are stored.'),
      200: verdict('A dry run, or bytes that are held already: nothing changed.'),
      422: {
        description: 'Refused: nothing is stored. Every problem is listed with its place.',
        content: { 'application/problem+json': { schema: refusalSchema } },
      },
      404: problemAnswers.mapping[404],
      409: problemAnswers.upload[409],
      ...problemAnswers.tooSlow,
      ...problemAnswers.tooLarge,
      ...problemAnswers.noTable,
      ...problemAnswers.noRoom,
    },
  });
}
