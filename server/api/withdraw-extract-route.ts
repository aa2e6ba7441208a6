import { z } from 'zod';
import type { Maker } from '../access/person.ts';
import { answerExtract } from '../answers/answer-extract.ts';
import { oneExtractAnswerSchema } from '../contract/extracts.ts';
import { openAnswers } from './answer-route.ts';
import { type ApiRooms, apiBase } from './api-dependencies.ts';
import { makerOf } from './authorise.ts';
import { describeOperation, problemAnswers } from './describe-route.ts';
import { RequestError } from './error-response.ts';
import { readQuestion } from './read-question.ts';

export function addWithdrawExtractRoute(rooms: ApiRooms): void {
  describeWithdrawing(rooms);
  rooms.app.delete(`${apiBase}/extracts/:id`, async (context) => {
    readQuestion(z.object({}).strict(), context.req.queries());
    const id = context.req.param('id');
    await rooms.bring.inTurn(() => withdraw(id, makerOf(context), rooms));
    rooms.log.info({ requestId: context.get('requestId'), id }, 'extract: withdrawn');
    const extract = await answerExtract(id, await openAnswers(rooms, undefined));
    context.header('Cache-Control', 'no-store');
    return context.json(oneExtractAnswerSchema.parse(extract), 200);
  });
}

async function withdraw(id: string, by: Maker, { store }: ApiRooms): Promise<void> {
  const held = await store.findExtract(id);
  if (held === null)
    throw new RequestError(404, `unknown extract: ${id}; ${apiBase}/extracts lists them all`);
  if (held.status === 'withdrawn') {
    throw new RequestError(409, `withdrawn already: ${id}; bringing the same file again restores it`);
  }
  await store.withdrawExtract(id, by);
}

function describeWithdrawing({ app }: ApiRooms): void {
  describeOperation(app, {
    method: 'delete',
    path: `${apiBase}/extracts/{id}`,
    operationId: 'withdrawExtract',
    summary: 'Withdraw an extract: its figures are no longer shown, and those that it replaced come back.',
    request: {
      params: z.object({ id: z.string().describe('Id of the extract: sixteen hexadecimal digits.') }),
    },
    responses: {
      200: {
        description: 'The extract as it now stands.',
        content: { 'application/json': { schema: oneExtractAnswerSchema } },
      },
      ...problemAnswers.unknown,
      ...problemAnswers.conflict,
    },
  });
}
