import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { oneExtractAnswerSchema, refusalSchema, verdictSchema } from '../../../server/contract/extracts.ts';
import { faultyExtract, newerExtract, olderExtract, smallExtract } from '../../support/small-extract.ts';
import { adminToken, maxUploadBytes, openTestService, type TestService } from './open-test-service.ts';

let service: TestService;

beforeEach(async () => {
  service = await openTestService();
});

afterEach(() => service.close());

const open = 'policy=published-open';
const trend = '/api/v1/trends?indicator=90284&area=E10000032';

describe('bringing an extract', () => {
  it('answers 201 with the verdict and the address of the extract', async () => {
    const response = await service.bring(olderExtract, `${open}&fileName=west%20sussex.csv`);
    expect(response.status).toBe(201);
    const verdict = verdictSchema.parse(await response.json());
    expect(verdict).toMatchObject({ status: 'accepted', rowsRead: 4, storeVersion: 1 });
    const address = response.headers.get('location') ?? '';
    const extract = oneExtractAnswerSchema.parse(await (await service.ask(address)).json());
    expect(extract).toMatchObject({
      id: verdict.id,
      fileName: 'west sussex.csv',
      receivedBy: 'administrator',
    });
  });

  it('answers 200 for the same bytes, and for a dry run, and changes nothing', async () => {
    const dry = await service.bring(olderExtract, `${open}&dryRun=true`);
    expect([dry.status, (await dry.json()).status]).toEqual([200, 'dry-run']);
    await service.bring(olderExtract, open);
    const again = await service.bring(olderExtract, open);
    expect([again.status, (await again.json()).status]).toEqual([200, 'repeat']);
    expect(await service.store.version()).toBe(1);
  });

  it('keeps no folder of a file name', async () => {
    const response = await service.bring(olderExtract, `${open}&fileName=..%2F..%2Fetc%2Fpasswd`);
    const { id } = await response.json();
    expect((await service.store.findExtract(id))?.fileName).toBe('passwd');
  });

  it.each(['text/csv; charset=utf-8', 'text/plain', 'application/octet-stream', 'application/vnd.ms-excel'])(
    'takes a body of type %s',
    async (type) => {
      expect((await service.bring(olderExtract, open, { 'content-type': type })).status).toBe(201);
    },
  );

  it('takes the one file of a form, with its name', async () => {
    const response = await sendForm([['file', olderExtract, 'from-a-form.csv']]);
    expect(response.status).toBe(201);
    const { id } = await response.json();
    expect((await service.store.findExtract(id))?.fileName).toBe('from-a-form.csv');
  });

  it('refuses a form with two files whole', async () => {
    const response = await sendForm([
      ['file', olderExtract, 'a.csv'],
      ['file', newerExtract, 'b.csv'],
    ]);
    expect(response.status).toBe(400);
    expect((await response.json()).detail).toContain('more than one file: a.csv, b.csv');
    expect(await service.store.version()).toBe(0);
  });

  it('refuses a form without a file', async () => {
    const form = new FormData();
    form.set('note', 'nothing here');
    const response = await service.ask('/api/v1/extracts', {
      method: 'POST',
      body: form,
      headers: { authorization: `Bearer ${adminToken}` },
    });
    expect([response.status, (await response.json()).detail]).toEqual([
      400,
      'file missing: the form holds no file; send it in a part named file',
    ]);
  });

  it('stops a body that grows too long without having said how long it is', async () => {
    const piece = new Uint8Array(64 * 1024).fill(120);
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += piece.byteLength;
        controller.enqueue(piece);
      },
    });
    const request = new Request('http://localhost/api/v1/extracts', {
      method: 'POST',
      body: endless,
      headers: { authorization: `Bearer ${adminToken}`, 'content-type': 'text/csv' },
      ...{ duplex: 'half' },
    });
    const response = await service.askWith(request);
    expect(response.status).toBe(413);
    expect(sent).toBeLessThan(3 * maxUploadBytes);
    expect(await service.store.version()).toBe(0);
  });
});

describe('a refused extract', () => {
  it('answers 422 with every problem in its place, and as CSV', async () => {
    const response = await service.bring(faultyExtract, open);
    expect(response.status).toBe(422);
    const refusal = refusalSchema.parse(await response.json());
    expect(refusal).toMatchObject({
      title: 'Extract refused',
      layout: 'observations',
      rowsRead: 3,
      problemCount: 2,
    });
    expect(refusal.problems.map(({ line, column, value }) => [line, column, value])).toEqual([
      [3, 'value', 'a hundred'],
      [4, 'area_code', 'E10009999'],
    ]);
    const csv = await service.ask(refusal.problemsUrl);
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(csv.headers.get('content-disposition')).toContain(`extract-${refusal.id}-problems.csv`);
    const [header, first] = (await csv.text()).replace(/^\uFEFF/, '').split('\r\n');
    expect(header).toBe('line,column,value,rule,severity,message');
    expect(first).toMatch(/^3,value,a hundred,[a-z-]+,error,/);
  });

  it('lists the first hundred problems, and all of them as CSV', async () => {
    const rows = Array.from({ length: 150 }, () => ['E10009999', '2021/22', 100, 1_000, 100_000] as const);
    const response = await service.bring(smallExtract(rows), open);
    const refusal = refusalSchema.parse(await response.json());
    expect([refusal.problemCount, refusal.problems.length]).toEqual([150, 100]);
    const csv = await (await service.ask(refusal.problemsUrl)).text();
    expect(csv.trimEnd().split('\r\n')).toHaveLength(151);
  });

  it('leaves every answer as it was, byte for byte', async () => {
    await service.bring(olderExtract, open);
    const before = await (await service.ask(trend)).text();
    await service.bring(faultyExtract, open);
    expect(await (await service.ask(trend)).text()).toBe(before);
    expect(await service.store.version()).toBe(1);
  });
});

describe('withdrawing an extract', () => {
  it('brings back what it replaced, and bringing it again restores it', async () => {
    await service.bring(olderExtract, `${open}&released=2024-02-01`);
    const { id } = await (await service.bring(newerExtract, `${open}&released=2025-02-01`)).json();
    expect(await shownFor('2022/23')).toBe(96);
    const withdrawn = await service.withdraw(id);
    expect(withdrawn.status).toBe(200);
    expect(oneExtractAnswerSchema.parse(await withdrawn.json())).toMatchObject({
      id,
      status: 'withdrawn',
      storeVersion: 3,
    });
    expect(await shownFor('2022/23')).toBe(95);
    const restored = await service.bring(newerExtract, `${open}&released=2025-02-01`);
    expect([restored.status, (await restored.json()).status]).toEqual([201, 'accepted']);
    expect(await shownFor('2022/23')).toBe(96);
  });

  it('is refused a second time', async () => {
    const { id } = await (await service.bring(olderExtract, open)).json();
    await service.withdraw(id);
    const again = await service.withdraw(id);
    expect([again.status, (await again.json()).detail]).toEqual([
      409,
      `withdrawn already: ${id}; bringing the same file again restores it`,
    ]);
  });
});

async function sendForm(
  parts: readonly (readonly [name: string, text: string, fileName: string])[],
): Promise<Response> {
  const form = new FormData();
  for (const [name, text, fileName] of parts)
    form.append(name, new Blob([text], { type: 'text/csv' }), fileName);
  return service.ask(`/api/v1/extracts?${open}`, {
    method: 'POST',
    body: form,
    headers: { authorization: `Bearer ${adminToken}` },
  });
}

async function shownFor(period: string): Promise<number | null> {
  const answer = await (await service.ask(trend)).json();
  const point = answer.series[0].points.find(
    (each: { period: { label: string }; value: number | null }) => each.period.label === period,
  );
  return point?.value ?? null;
}
