import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemDocumentSchema } from '../../../../server/contract/extracts.ts';
import { olderExtract } from '../../../support/small-extract.ts';
import { openTestService, type TestService } from '../open-test-service.ts';
import { foreignSites } from './foreign-sites.ts';
import { hostileFiles } from './hostile-files.ts';
import { hostileForms } from './hostile-forms.ts';
import { hostileMappings } from './hostile-mappings.ts';
import { hostileReports } from './hostile-reports.ts';
import type { HostileRequest } from './hostile-request.ts';
import { injectedParameters } from './injected-parameters.ts';
import { strangeAddresses } from './strange-addresses.ts';
import { strangeHeaders } from './strange-headers.ts';
import { strangeMethods } from './strange-methods.ts';
import { tellsTooMuch } from './tells-too-much.ts';
import { wrongSecrets } from './wrong-secrets.ts';

const kinds: readonly (readonly [kind: string, requests: readonly HostileRequest[]])[] = [
  ['injected parameters', injectedParameters],
  ['strange addresses', strangeAddresses],
  ['strange methods', strangeMethods],
  ['strange headers', strangeHeaders],
  ['foreign sites', foreignSites],
  ['wrong secrets', wrongSecrets],
  ['files', hostileFiles],
  ['forms', hostileForms],
  ['mappings', hostileMappings],
  ['items of reports', hostileReports],
];

/** More than a request takes on a machine that does eight other things; a careless pattern would take for ever. */
const patienceInMilliseconds = 20_000;

it('are at least three hundred', () => {
  expect(kinds.flatMap(([, requests]) => requests).length).toBeGreaterThanOrEqual(300);
});

describe.each(kinds)('of hostile requests: %s', (_kind, requests) => {
  let service: TestService;
  let before: string;

  beforeAll(async () => {
    service = await openTestService();
    await service.bring(olderExtract, 'policy=published-open');
    before = await heldBy(service);
  });

  afterAll(async () => {
    expect(await heldBy(service)).toBe(before);
    expect(service.faults).toEqual([]);
    await service.close();
  });

  it.each(requests)('$title', { timeout: patienceInMilliseconds }, async ({ path, request, status }) => {
    const response = await service.ask(path, request);
    const body = await response.text();
    expect(response.status, body.slice(0, 300)).toBe(status);
    expect(tellsTooMuch(body)).toBe(false);
    if (status < 400) return;
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(problemDocumentSchema.parse(JSON.parse(body)).status).toBe(status);
  });
});

/** Everything that a change would change. */
async function heldBy({ store }: TestService): Promise<string> {
  return JSON.stringify([await store.version(), await store.findExtracts(), await store.findMappings()]);
}
