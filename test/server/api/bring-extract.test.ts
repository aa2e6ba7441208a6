import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { oneExtractAnswerSchema, refusalSchema, verdictSchema } from '../../../server/contract/extracts.ts';
import { changesAnswerSchema } from '../../../server/contract/extracts-changes.ts';
import { faultyExtract, newerExtract, olderExtract, smallExtract } from '../../support/small-extract.ts';
import { adminToken, maxUploadBytes, openTestService, type TestService } from './open-test-service.ts';

let service: TestService;

beforeEach(async () => {
  service = await openTestService();
});

afterEach(() => service.close());

const open = 'policy=published-open';
const [head = '', ...rows] = olderExtract.trimEnd().split('\n');
const england = [head, ...rows.slice(0, 2), ''].join('\n');
const westSussex = [head, ...rows.slice(2), ''].join('\n');
const mapping = {
  name: 'rates',
  headers: ['ONS', 'Rate'],
  columns: { area_code: 'ONS', value: 'Rate' },
  constants: { indicator: 'play-areas', period: '2015', age: '0-15' },
  policy: null,
};
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

  it('takes the files of a form as one extract, in whatever order they come', async () => {
    const parts = [
      ['file', england, 'england.csv'],
      ['file', westSussex, 'west-sussex.csv'],
    ] as const;
    const response = await sendForm(parts);
    expect(response.status).toBe(201);
    const { id, rowsRead } = await response.json();
    expect(rowsRead).toBe(4);
    expect((await service.store.findExtract(id))?.fileName).toBe('england.csv + west-sussex.csv');
    const again = await sendForm([parts[1], parts[0]]);
    expect([again.status, await again.json()]).toMatchObject([200, { status: 'repeat', id }]);
  });

  it('says in which of several files a problem is, also in the CSV', async () => {
    const response = await sendForm([
      ['file', england, 'england.csv'],
      ['file', faultyExtract, 'faulty.csv'],
    ]);
    const refusal = refusalSchema.parse(await response.json());
    expect(refusal.problems.map(({ file, line }) => [file, line])).toEqual([
      ['faulty.csv', 3],
      ['faulty.csv', 4],
    ]);
    const csv = await (await service.ask(refusal.problemsUrl)).text();
    expect(csv.split('\r\n')[1]).toMatch(/^faulty\.csv,3,value,/);
  });

  it('refuses more files than can belong together', async () => {
    const parts = Array.from({ length: 21 }, (_, at) => ['file', england, `${at}.csv`] as const);
    const response = await sendForm(parts);
    expect([response.status, (await response.json()).detail]).toEqual([
      400,
      'too many files: more than 20; send together only files that belong together',
    ]);
    expect(await service.store.version()).toBe(0);
  });

  it('takes a mapping that stands before the file, as text or as a file of its own', async () => {
    const table = ['file', 'ONS,Rate\nE06000001,12.5\n', 'a.csv'] as const;
    const asText = await sendForm([['mapping', JSON.stringify(mapping), null], table]);
    expect([asText.status, (await asText.json()).layout]).toEqual([201, 'mapped']);
    const asFile = await sendForm([['mapping', JSON.stringify(mapping), 'mapping.json'], table]);
    expect([asFile.status, (await asFile.json()).status]).toEqual([200, 'repeat']);
  });

  it.each([
    ['no JSON', '{name', 'mapping not readable'],
    [
      'a field that there is not',
      JSON.stringify({ ...mapping, columns: { areaCode: 'ONS' } }),
      'invalid mapping: columns',
    ],
    ['no headers', JSON.stringify({ ...mapping, headers: [] }), 'invalid mapping: headers'],
  ])('refuses a mapping with %s', async (_title, sent, told) => {
    const response = await sendForm([
      ['mapping', sent, null],
      ['file', 'ONS,Rate\nE06000001,12.5\n', 'a.csv'],
    ]);
    expect([response.status, (await response.json()).detail]).toEqual([400, expect.stringContaining(told)]);
  });

  it('refuses a mapping that comes behind the file, which is read by then', async () => {
    const response = await sendForm([
      ['file', 'ONS,Rate\nE06000001,12.5\n', 'a.csv'],
      ['mapping', JSON.stringify(mapping), null],
    ]);
    expect([response.status, (await response.json()).detail]).toEqual([
      400,
      'mapping behind the files: files are read as they come; send the mapping part before them',
    ]);
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

describe('what an extract changed', () => {
  it('is in its verdict, and at its own address as long as it is held', async () => {
    await service.bring(olderExtract, `${open}&released=2024-02-01`);
    const asked = `${open}&released=2025-02-01`;
    const dry = verdictSchema.parse(await (await service.bring(newerExtract, `${asked}&dryRun=true`)).json());
    const verdict = verdictSchema.parse(await (await service.bring(newerExtract, asked)).json());
    expect(verdict.changes).toEqual(dry.changes);
    expect(verdict).toMatchObject({ entries: 0, dependsOn: [], changes: { added: 1, changed: 2, same: 2 } });
    const answer = await (await service.ask(`/api/v1/extracts/${verdict.id}/changes`)).json();
    expect(changesAnswerSchema.parse(answer).changes).toEqual(verdict.changes);
  });

  it('names areas and indicators that only the extract of a dry run names', async () => {
    const stranger = smallExtract([['E47000001', '2021/22', 100, 1_000, 100_000]]).replace(
      'injury-admissions',
      'play-areas',
    );
    const verdict = await (await service.bring(stranger, `${open}&dryRun=true`)).json();
    expect(verdict.changes.series).toMatchObject([
      { indicator: { id: 'play-areas', name: 'play-areas' }, area: { code: 'E47000001', name: 'E47000001' } },
    ]);
  });

  it('is unknown of an extract that there is not', async () => {
    for (const path of ['changes', 'withdrawal']) {
      expect((await service.ask(`/api/v1/extracts/0000000000000000/${path}`)).status).toBe(404);
    }
  });
});

describe('a refused extract', () => {
  it('shows the beginning of a table that no layout fits', async () => {
    const response = await service.bring('ONS,Rate\nE06000001,12.5\n', open);
    const refusal = refusalSchema.parse(await response.json());
    expect(refusal).toMatchObject({
      layout: null,
      preview: { headerLine: 1, header: ['ONS', 'Rate'], rows: [['E06000001', '12.5']] },
      mappings: [],
    });
  });

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
    expect(header).toBe('file,line,column,value,rule,severity,message');
    expect(first).toMatch(/^,3,value,a hundred,[a-z-]+,error,/);
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
  it('can be looked at before it is done: what would change, with before and after', async () => {
    await service.bring(olderExtract, `${open}&released=2024-02-01`);
    const { id } = await (await service.bring(newerExtract, `${open}&released=2025-02-01`)).json();
    const address = `/api/v1/extracts/${id}/withdrawal`;
    const { changes, storeVersion } = changesAnswerSchema.parse(await (await service.ask(address)).json());
    expect(storeVersion).toBe(2);
    // Both revised figures go back, and the year that only the newer release has goes.
    expect(changes).toMatchObject({ added: 0, changed: 2, removed: 1, seriesCount: 2 });
    expect(changes.series[0]).toMatchObject({
      indicator: { id: 'injury-admissions' },
      area: { code: 'E10000032', name: 'West Sussex' },
      period: { label: '2023/24' },
      before: { value: 87 },
      after: null,
    });
    const page = await (await service.ask(`${address}?offset=1&limit=1`)).json();
    expect(page.changes.series).toMatchObject([{ area: { name: 'England' } }]);
    const csv = await (await service.ask(`${address}?format=csv`)).text();
    expect(csv.trimEnd().split('\r\n')).toHaveLength(3);
    await service.withdraw(id);
    expect((await service.ask(address)).status).toBe(409);
  });

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
  parts: readonly (readonly [name: string, text: string, fileName: string | null])[],
): Promise<Response> {
  const form = new FormData();
  for (const [name, text, fileName] of parts) {
    if (fileName === null) form.append(name, text);
    else form.append(name, new Blob([text], { type: 'text/csv' }), fileName);
  }
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
