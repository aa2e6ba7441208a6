import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startServer } from '../../server/main.ts';
import { readSettings } from '../../server/settings.ts';
import { type Ran, runScript } from '../support/run-script.ts';
import { faultyExtract, olderExtract } from '../support/small-extract.ts';

let folder: string;
let environment: Record<string, string>;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ingest-'));
  environment = { DATA_DIR: join(folder, 'store'), PORT: '0', DEMO: 'off', LOG_LEVEL: 'silent' };
  writeFileSync(join(folder, 'sound.csv'), olderExtract);
  writeFileSync(join(folder, 'faulty.csv'), faultyExtract);
});

afterEach(() => rmSync(folder, { recursive: true }));

const sound = {
  status: 'accepted',
  layout: 'observations',
  id: expect.stringMatching(/^[0-9a-f]{16}$/),
  rowsRead: 4,
  rowsAccepted: 4,
  problemCount: 0,
  problems: [],
  indicators: ['injury-admissions'],
  areas: 2,
  periods: ['2021/22', '2022/23'],
  storeVersion: 1,
};

const faulty = {
  status: 'refused',
  layout: 'observations',
  rowsRead: 3,
  rowsAccepted: 0,
  problemCount: 2,
  indicators: [],
  storeVersion: 1,
};

const collisions =
  'collision_index,collision_year,local_authority_ons_district,collision_severity,number_of_casualties\n2024A,2024,E08000035,2,1\n';
const casualties =
  'collision_index,collision_year,casualty_reference,casualty_class,sex_of_casualty,age_of_casualty,casualty_severity\n2024A,2024,1,3,1,4,2\n';

const rates = {
  name: 'rates',
  headers: ['ONS', 'Rate'],
  columns: { area_code: 'ONS', value: 'Rate' },
  constants: { indicator: 'play-areas', period: '2015', age: '0-15' },
  policy: null,
};

describe('npm run ingest', () => {
  it('opens the store itself where no server runs, and prints one array with an element a file', async () => {
    mkdirSync(join(folder, 'folder.csv'));
    const files = ['folder.csv', 'gone.csv', 'sound.csv', 'faulty.csv'];
    const { code, output } = await ingest(...files, '--policy', 'published-open', '--json');
    const reports = JSON.parse(output);
    expect(reports).toMatchObject([
      { file: join(folder, 'folder.csv'), status: 'refused', id: null, problems: [{ rule: 'not-a-file' }] },
      { file: join(folder, 'gone.csv'), status: 'refused', id: null, problems: [{ rule: 'unreadable' }] },
      { file: join(folder, 'sound.csv'), ...sound },
      { file: join(folder, 'faulty.csv'), ...faulty },
    ]);
    expect(
      reports[3].problems.map(({ line, column }: { line: number; column: string }) => [line, column]),
    ).toEqual([
      [3, 'value'],
      [4, 'area_code'],
    ]);
    expect(code).toBe(1);
  });

  it('sends files to the server that holds the store, with the same report', async () => {
    const server = await startServer(readSettings(environment), async () => []);
    try {
      const { code, output } = await ingest(
        'sound.csv',
        'faulty.csv',
        '--policy',
        'published-open',
        '--json',
      );
      expect(JSON.parse(output)).toMatchObject([sound, faulty]);
      expect(code).toBe(1);
      const health = await (await fetch(`${server.url}/api/v1/health`)).json();
      expect(health).toMatchObject({ storeVersion: 1, observations: 4 });
      const token = join(folder, 'store', 'admin-token');
      rmSync(token);
      const keyless = await ingest('sound.csv', '--json');
      expect([keyless.code, keyless.errors]).toEqual([
        1,
        expect.stringContaining(`token not readable: ${token}; the running server made it there`),
      ]);
    } finally {
      await server.close();
    }
  });

  it.each([
    ['by itself', false],
    ['through the server', true],
  ])(
    'brings files that belong together as one extract, and reads by a mapping, %s',
    async (_title, isServed) => {
      writeFileSync(join(folder, 'collisions.csv'), collisions);
      writeFileSync(join(folder, 'casualties.csv'), casualties);
      writeFileSync(join(folder, 'rates.csv'), 'ONS,Rate\nE06000001,12.5\n');
      const mapping = join(folder, 'rates.json');
      writeFileSync(mapping, JSON.stringify(rates));
      const server = isServed ? await startServer(readSettings(environment), async () => []) : null;
      try {
        const { output } = await ingest(
          'collisions.csv',
          'sound.csv',
          'casualties.csv',
          '--policy',
          'published-open',
          '--json',
        );
        const names = ['collisions.csv', 'casualties.csv'].map((name) => join(folder, name));
        expect(JSON.parse(output)).toMatchObject([
          { file: names[0], files: names, status: 'accepted', layout: 'stats19', rowsRead: 2 },
          { file: join(folder, 'sound.csv'), status: 'accepted', changes: { added: 4 } },
          { file: names[1], files: names, status: 'accepted', layout: 'stats19', rowsRead: 2 },
        ]);
        const mapped = await ingest('rates.csv', '--mapping', mapping, '--json');
        expect(JSON.parse(mapped.output)).toMatchObject([
          { status: 'accepted', layout: 'mapped', indicators: ['play-areas'] },
        ]);
        const unknown = await ingest('rates.csv', '--mapping', 'no such name', '--json');
        expect([unknown.code, unknown.output + unknown.errors]).toEqual([
          1,
          expect.stringContaining('unknown mapping: no such name'),
        ]);
      } finally {
        await server?.close();
      }
    },
  );

  it('prints its usage where it is asked for, and fails with it where no file is named', async () => {
    const helped = await ingest('--help');
    expect([helped.code, helped.output]).toEqual([
      0,
      expect.stringMatching(/^usage: npm run ingest -- FILE/),
    ]);
    const nothing = await ingest();
    expect([nothing.code, nothing.errors]).toEqual([1, expect.stringContaining('usage: npm run ingest')]);
  });
});

/** Runs the command; names of files are those of the test's folder. */
function ingest(...given: string[]): Promise<Ran> {
  const named = given.map((text) => (text.endsWith('.csv') ? join(folder, text) : text));
  return runScript('ingest', named, environment);
}
