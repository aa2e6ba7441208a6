import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { problemDocumentSchema } from '../../../../server/contract/extracts.ts';
import { olderExtract } from '../../../support/small-extract.ts';
import { adminToken, openTestService, type TestService } from '../open-test-service.ts';
import { tellsTooMuch } from './tells-too-much.ts';

/**
 * `FUZZ_RUNS=500 FUZZ_SEED=7` asks more of every operation and begins elsewhere. A failure prints the seed and the path
 * by which it is asked again.
 */
const runs = Number(process.env.FUZZ_RUNS ?? 12);
const seed = Number(process.env.FUZZ_SEED ?? 20_261_129);

const patienceInMilliseconds = 60_000;

const schemaSchema = z.looseObject({
  enum: z.array(z.coerce.string()).optional(),
  items: z.looseObject({ enum: z.array(z.coerce.string()).optional() }).optional(),
});
const parameterSchema = z.looseObject({
  name: z.string(),
  in: z.enum(['query', 'path', 'header']),
  required: z.boolean().optional(),
  schema: schemaSchema,
});
const documentSchema = z.looseObject({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.looseObject({
        parameters: z.array(parameterSchema).default([]),
        requestBody: z.unknown().optional(),
      }),
    ),
  ),
});
type Parameter = z.infer<typeof parameterSchema>;

interface Operation {
  readonly title: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly takesBody: boolean;
}

let service: TestService;
let operations: readonly Operation[];
let before: string;

const held = async () => JSON.stringify([await service.store.version(), await service.store.findExtracts()]);

beforeAll(async () => {
  service = await openTestService(undefined, undefined, { madePerMinute: 1_000_000 });
  await service.bring(olderExtract, 'policy=published-open');
  const document = documentSchema.parse(await (await service.ask('/api/v1/openapi.json')).json());
  operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters, requestBody }]) => ({
      title: `${method.toUpperCase()} ${path}`,
      ...{ method: method.toUpperCase(), path, parameters, takesBody: requestBody !== undefined },
    })),
  );
  before = await held();
});

afterAll(async () => {
  await service.close();
});

/** Words that mean something to some parameter, so that a question often comes further than its first check. */
const known = [
  ...['90284', 'injury-admissions', 'ksi-casualties', 'E92000001', 'E10000032', 'E12000008', 'E06000043'],
  ...['persons', 'male', '0-14', '2022/23', 'latest', '1', '2025-01-01', 'nhs-england', 'trend', 'none'],
  ...['trend?indicator=90284&area=E92000001', 'profile?area=E10000032', '80', '300', 'true', 'csv', 'a'],
];

/** Values of a parameter: what its schema allows, what others take, and anything that can be written. */
function valuesOf({ schema }: Parameter): fc.Arbitrary<string> {
  const allowed = schema.enum ?? schema.items?.enum ?? known;
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...allowed) },
    { weight: 3, arbitrary: fc.constantFrom(...known) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('', ' ', '\0', '-1', '1e9', "'", '%', '../', '__proto__', 'a'.repeat(5_000)),
    },
  );
}

/** Each parameter not at all, once or twice; those that are needed mostly once. */
function queryOf(parameters: readonly Parameter[]): fc.Arbitrary<string> {
  const each = parameters
    .filter((parameter) => parameter.in === 'query')
    .map((parameter) =>
      fc
        .oneof(
          { weight: parameter.required ? 1 : 8, arbitrary: fc.constant([]) },
          { weight: 8, arbitrary: fc.array(valuesOf(parameter), { minLength: 1, maxLength: 1 }) },
          { weight: 1, arbitrary: fc.array(valuesOf(parameter), { minLength: 2, maxLength: 3 }) },
        )
        .map((values: readonly string[]) => values.map((value): [string, string] => [parameter.name, value])),
    );
  const unknown = fc.oneof(
    { weight: 20, arbitrary: fc.constant<[string, string][]>([]) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.string({ minLength: 1, maxLength: 8 }), fc.string())
        .map((pair): [string, string][] => [pair]),
    },
  );
  return fc.tuple(...each, unknown).map((all) => String(new URLSearchParams(all.flat())));
}

function pathOf(path: string, parameters: readonly Parameter[]): fc.Arbitrary<string> {
  const inPath = parameters.filter((parameter) => parameter.in === 'path');
  return fc
    .tuple(
      ...inPath.map((parameter) =>
        valuesOf(parameter).filter((value) => value !== '' && !/^\.+\/?$/.test(value)),
      ),
    )
    .map((values) =>
      inPath.reduce(
        (so, { name }, at) => so.replace(`{${name}}`, () => encodeURIComponent(values[at] ?? '')),
        path,
      ),
    );
}

/** No file of it is sound, so that nothing is stored. */
const bodies = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.json(),
  fc.constantFrom('', 'a,b\n1,2\n', '{"headers":[]}'),
);

const secrets = fc.constantFrom(`Bearer ${adminToken}`, 'Bearer guess', 'Basic YQ==', '');

describe('every operation that the interface describes', () => {
  it('answers whatever is asked, in the way that it describes', { timeout: 1_200_000 }, async () => {
    for (const operation of operations) {
      const requests = fc.record({
        address: fc
          .tuple(pathOf(operation.path, operation.parameters), queryOf(operation.parameters))
          .map(([path, query]) => `${path}?${query}`),
        body: bodies,
        authorization: secrets,
        contentType: fc.constantFrom(
          'text/csv',
          'application/json',
          'multipart/form-data; boundary=a',
          'text/html',
        ),
      });
      await fc.assert(
        fc.asyncProperty(requests, (request) => askInBadFaith(operation, request)),
        { seed, numRuns: operation.path.endsWith('/events') ? 3 : runs },
      );
    }
    expect(service.faults).toEqual([]);
    expect(await held()).toBe(before);
  });
});

interface FuzzedRequest {
  readonly address: string;
  readonly body: string;
  readonly authorization: string;
  readonly contentType: string;
}

async function askInBadFaith(
  { method, path, takesBody }: Operation,
  { address, body, authorization, contentType }: FuzzedRequest,
): Promise<void> {
  const sent = takesBody ? { body } : {};
  const giveUp = AbortSignal.timeout(patienceInMilliseconds);
  const answering = service.ask(address, {
    ...{ method, signal: giveUp, headers: { authorization, 'content-type': contentType } },
    ...sent,
  });
  const response = await answering;
  expect(response.status, address).toBeLessThan(500);
  // Whoever follows an upload waits a minute for it to begin.
  if (path.endsWith('/events') && response.status === 200) return response.body?.cancel();
  const text = await response.text();
  // An administrator who asks for a backup is told where it lies.
  if (path.endsWith('/backups') && response.status === 201) return;
  expect(tellsTooMuch(text), address).toBe(false);
  if (response.status < 400) return;
  expect(response.headers.get('content-type'), address).toBe('application/problem+json');
  expect(problemDocumentSchema.parse(JSON.parse(text)).status).toBe(response.status);
}
