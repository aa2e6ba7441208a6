import { z } from 'zod';
import { shortenAsked } from '../answers/shorten-asked.ts';
import { toCsv } from '../reports/csv.ts';
import { problemsTable } from '../reports/problems-table.ts';
import { type ApiRooms, apiBase } from './api-dependencies.ts';
import { describeOperation, problemAnswers, unchanged } from './describe-route.ts';
import { RequestError } from './error-response.ts';
import { attachment } from './file-disposition.ts';
import { readQuestion } from './read-question.ts';
import { askAgain, sendKept } from './send-kept.ts';

type Finding = Parameters<typeof problemsTable>[0][number];

const question = z
  .object({ format: z.enum(['csv']).optional().describe('`csv`: the only form there is.') })
  .strict();

/** All problems of a refused extract; of an accepted one, what was normalised, a row for each kind. */
export function addProblemsRoute(rooms: ApiRooms): void {
  describeProblems(rooms);
  rooms.app.get(`${apiBase}/extracts/:id/problems.csv`, async (context) => {
    readQuestion(question, context.req.queries());
    const id = context.req.param('id');
    const csv = toCsv(problemsTable(await findFindings(id, rooms)));
    return sendKept(context, rooms.kept, {
      identity: ['problems', id, csv],
      cacheControl: askAgain,
      make: async () => ({
        bytes: new TextEncoder().encode(csv),
        contentType: 'text/csv; charset=utf-8',
        disposition: attachment(`extract-${id}-problems.csv`),
      }),
    });
  });
}

async function findFindings(id: string, { store }: ApiRooms): Promise<readonly Finding[]> {
  const refusal = await store.findRefusal(id);
  if (refusal) return refusal.problems;
  const extract = await store.findExtract(id);
  if (extract) {
    return extract.warnings.map(({ rule, message, firstLine, count }) => {
      const told = count > 1 ? `${message} (${count} times)` : message;
      const place = { file: null, line: firstLine, column: null, value: null };
      return { ...place, rule, severity: 'warning', message: told };
    });
  }
  throw new RequestError(
    404,
    `unknown extract: ${shortenAsked(id)}; ${apiBase}/extracts lists those that were accepted`,
  );
}

function describeProblems({ app }: ApiRooms): void {
  describeOperation(app, {
    method: 'get',
    path: `${apiBase}/extracts/{id}/problems.csv`,
    operationId: 'readProblems',
    summary: 'Every problem of a refused extract with its place; of an accepted one, what was normalised.',
    request: {
      query: question,
      params: z.object({ id: z.string().describe('Id of the extract or of the refusal.') }),
    },
    responses: {
      200: {
        description: 'file, line, column, value, rule, severity, message.',
        content: { 'text/csv': { schema: z.string() } },
      },
      ...unchanged,
      ...problemAnswers.unknown,
    },
  });
}
