import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fingertipsExtract } from '../support/fingertips-extract.ts';
import {
  type Answer,
  fail,
  offer,
  type PublisherServer,
  startPublisher,
} from '../support/publisher-server.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const admissions = fingertipsExtract([
  { code: 'E92000001', name: 'England', period: '2023/24', value: '80', count: '80', denominator: '10000' },
]);

const boundaries = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { CTYUA24CD: 'E10000032', CTYUA24NM: 'West Sussex' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [0, 50],
            [1, 50],
            [1, 51],
            [0, 50],
          ],
        ],
      },
    },
  ],
});

/** One indicator as it should be, one with another header, one that is gone, and one that keeps failing. */
const fingertips: Answer = (request, response, times) => {
  const id = /indicator_ids=(\d+)/.exec(request.url ?? '')?.[1];
  const answers: Record<string, Answer> = {
    '90284': offer(admissions, '"1"'),
    '90285': offer('Kennziffer,Gebiet,Wert\n1,2,3\n', '"1"'),
    '93700': fail(404),
    '93701': fail(500, { 'Retry-After': '0' }),
  };
  answers[id ?? '']?.(request, response, times);
};

let publisher: PublisherServer;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'published-'));
  publisher = await startPublisher({
    '/fingertips.phe.org.uk/api/all_data/csv/by_indicator_id': fingertips,
    '/services1.arcgis.com/ESMARspQHYMw9BZ9/arcgis/rest/services/Counties_and_Unitary_Authorities_December_2024_Boundaries_UK_BUC/FeatureServer/0/query':
      offer(boundaries, '"1"'),
  });
});

afterAll(async () => {
  await publisher.close();
  rmSync(folder, { recursive: true });
});

describe('npm run fetch-published', () => {
  it('lists what it can fetch', async () => {
    const { code, output } = await run('--list');
    expect(code).toBe(0);
    expect(output).toContain('road-casualties: ');
  });

  it('refuses a publication that it does not know', async () => {
    const { code, output } = await run('weather');
    expect(code).toBe(1);
    expect(output).toContain('unknown publication: weather; there are fingertips-injury-admissions');
  });

  it('fetches into a dated folder and ingests; what fails does not hold up the rest', async () => {
    const { code, output } = await run(
      'fingertips-injury-admissions',
      'fingertips-child-poverty',
      'boundaries',
    );
    expect(code).toBe(1);
    expect(output).toContain(`fingertips-90284.csv: fetched, ${admissions.length} bytes`);
    expect(output).toMatch(/fingertips-90284\.csv.*accepted/);
    expect(output).toMatch(/fingertips-90285\.csv.*refused/);
    expect(output).toContain('fingertips-93700.csv: failed: 127.0.0.1');
    expect(output).toContain('answered 500; tried 4 times');
    expect(output).toMatch(/counties-and-unitary-authorities-2024\.geojson.*accepted/);
    const [day = ''] = readdirSync(join(folder, 'published'));
    expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(readdirSync(join(folder, 'published', day)).sort()).toEqual([
      'SHA256SUMS',
      'counties-and-unitary-authorities-2024.geojson',
      'fetched.json',
      'fingertips-90284.csv',
      'fingertips-90285.csv',
    ]);
  });

  it('does not fetch again what it fetched today, and the store recognises it', async () => {
    const before = publisher.requests.length;
    const { code, output } = await run('boundaries');
    expect(code).toBe(0);
    expect(output).toContain('fetched already today');
    expect(publisher.requests).toHaveLength(before);
  });
});

function run(
  ...given: readonly string[]
): Promise<{ readonly code: number | null; readonly output: string }> {
  const options = ['--mirror', publisher.url, '--folder', join(folder, 'published'), '--pause', '0'];
  const env = { ...process.env, DATA_DIR: join(folder, 'store'), DEMO: 'off', LOG_LEVEL: 'silent' };
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', 'scripts/fetch-published.ts', ...given, ...options],
      { cwd: root, env },
      (_, out, errors) => resolve({ code: child.exitCode, output: `${out}${errors}` }),
    );
  });
}
