import { z } from 'zod';
import { answerMappings, describeMapping } from '../answers/answer-mappings.ts';
import {
  columnMappingSchema,
  mappingNameSchema,
  mappingsAnswerSchema,
  savedMappingSchema,
} from '../contract/mappings.ts';
import { findMappingFaults } from '../ingest/check-mapping.ts';
import type { ColumnMapping } from '../observation/column-mapping.ts';
import { openAnswers } from './answer-route.ts';
import { type ApiRooms, apiBase } from './api-dependencies.ts';
import { makerOf } from './authorise.ts';
import { describeOperation, problemAnswers, unchanged } from './describe-route.ts';
import { RequestError } from './error-response.ts';
import { readText } from './read-body.ts';
import { findMapping, parseJson, toMapping } from './read-mapping.ts';
import { readQuestion } from './read-question.ts';
import { askAgain, sendKept } from './send-kept.ts';

const path = `${apiBase}/mappings`;

const bodyAtMost = 256 * 1024;

const question = z
  .object({ format: z.enum(['json']).optional().describe('`json`: the only form there is.') })
  .strict();

const nothing = z.object({}).strict();

/** Saved column mappings: how tables of no known layout are to be read. */
export function addMappingsRoutes(rooms: ApiRooms): void {
  describeMappings(rooms);
  addListing(rooms);
  addSaving(rooms);
  addRemoving(rooms);
}

function addListing(rooms: ApiRooms): void {
  rooms.app.get(path, async (context) => {
    readQuestion(question, context.req.queries());
    const answer = mappingsAnswerSchema.parse(await answerMappings(await openAnswers(rooms, undefined)));
    const json = JSON.stringify(answer);
    return sendKept(context, rooms.kept, {
      identity: ['mappings', json],
      cacheControl: askAgain,
      make: async () => ({
        bytes: new TextEncoder().encode(json),
        contentType: 'application/json',
        disposition: null,
      }),
    });
  });
}

function addSaving(rooms: ApiRooms): void {
  rooms.app.put(`${path}/:name`, async (context) => {
    readQuestion(nothing, context.req.queries());
    const mapping = await readBody(context.req.raw, context.req.param('name'));
    const isNew = !(await rooms.store.findMappings()).some(({ name }) => name === mapping.name);
    await rooms.bring.inTurn(() => rooms.store.saveMapping(mapping, makerOf(context)));
    context.header('Cache-Control', 'no-store');
    return context.json(columnMappingSchema.parse(describeMapping(mapping)), isNew ? 201 : 200);
  });
}

function addRemoving(rooms: ApiRooms): void {
  rooms.app.delete(`${path}/:name`, async (context) => {
    readQuestion(nothing, context.req.queries());
    const { name } = await findMapping(context.req.param('name'), rooms.store);
    await rooms.bring.inTurn(() => rooms.store.removeMapping(name, makerOf(context)));
    return context.body(null, 204, { 'cache-control': 'no-store' });
  });
}

/** Fails with 400 where the body is no mapping, bears another name, or could never be read by. */
async function readBody(request: Request, given: string): Promise<ColumnMapping> {
  const type = request.headers.get('content-type') ?? 'application/json';
  if (!/^(?:application\/json|text\/plain)\s*(?:;|$)/i.test(type)) {
    throw new RequestError(415, `not JSON: ${type}; send the mapping as application/json`);
  }
  const body = await readText(request, bodyAtMost, 'mapping');
  const { name = given, ...content } = toMapping(parseJson(body, 'mapping'), savedMappingSchema);
  if (name !== given) {
    throw new RequestError(400, `two names: ${name} in the body and ${given} in the address; give one`);
  }
  const mapping = { name: toMapping(name, mappingNameSchema), ...content };
  const faults = findMappingFaults(mapping, true).map(({ message }) => message);
  if (faults.length > 0) throw new RequestError(400, faults.join(' '));
  return mapping;
}

function describeMappings({ app }: ApiRooms): void {
  const params = z.object({ name: mappingNameSchema });
  const saved = (description: string) => ({
    description,
    content: { 'application/json': { schema: columnMappingSchema } },
  });
  describeOperation(app, {
    method: 'get',
    path,
    operationId: 'listMappings',
    summary: 'Saved column mappings, by name.',
    request: { query: question },
    responses: {
      200: {
        description: 'The answer.',
        content: { 'application/json': { schema: mappingsAnswerSchema } },
      },
      ...unchanged,
    },
  });
  describeOperation(app, {
    method: 'put',
    path: `${path}/{name}`,
    operationId: 'saveMapping',
    summary: 'Save a column mapping under a name, in place of one of that name.',
    request: {
      params,
      body: { required: true, content: { 'application/json': { schema: savedMappingSchema } } },
    },
    responses: {
      201: saved('Saved under a new name.'),
      200: saved('Saved in place of the one of that name.'),
      ...problemAnswers.tooSlow,
      ...problemAnswers.tooLarge,
      ...problemAnswers.noJson,
    },
  });
  describeOperation(app, {
    method: 'delete',
    path: `${path}/{name}`,
    operationId: 'removeMapping',
    summary: 'Remove a saved column mapping. What was read by it stays.',
    request: { params },
    responses: {
      204: { description: 'Removed.' },
      ...problemAnswers.unknown,
    },
  });
}
