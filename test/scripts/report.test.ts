import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer } from '../../server/main.ts';
import { readSettings } from '../../server/settings.ts';
import { readDocx } from '../support/read-docx.ts';
import { type Ran, runScript } from '../support/run-script.ts';
import { olderExtract } from '../support/small-extract.ts';

let folder: string;
let environment: Record<string, string>;

const run = (script: string, ...given: string[]): Promise<Ran> => runScript(script, given, environment);

const titleOf = (file: string): string | undefined =>
  readDocx(readFileSync(file)).paragraphs.find(({ style }) => style === 'Title')?.text;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'report-'));
  environment = { DATA_DIR: join(folder, 'store'), PORT: '0', DEMO: 'off', LOG_LEVEL: 'silent' };
  writeFileSync(join(folder, 'sound.csv'), olderExtract);
  await run('ingest', join(folder, 'sound.csv'), '--policy', 'published-open');
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run report', { timeout: 120_000 }, () => {
  it('writes the chapter of an area from the store itself, and says how large it is and how long it took', async () => {
    const file = join(folder, 'west-sussex.docx');
    const { code, output } = await run('report', '--area', 'E10000032', '--out', file);
    expect([code, output]).toEqual([0, expect.stringMatching(/west-sussex\.docx: \d+\.\d MB, \d+\.\d s\n$/)]);
    expect(titleOf(file)).toBe('Injuries to children and young people in West Sussex');
  });

  it('writes that of every upper-tier authority of a region, through the server that holds the store', async () => {
    const server = await startServer(readSettings(environment), async () => []);
    try {
      const out = join(folder, 'region');
      const { code, output } = await run('report', '--region', 'E12000001', '--out', out);
      const lines = output.trim().split('\n');
      // The North East has 12 upper-tier and unitary authorities.
      expect(lines).toHaveLength(13);
      expect(lines[0]).toMatch(
        /^1 of 12: County Durham: injury-chapter_county-durham_.*\.docx, .* MB, .* s$/,
      );
      expect(lines[12]).toMatch(/^12 chapters written to .*, 0 failed, .* s$/);
      const files = readdirSync(out);
      expect(files).toHaveLength(12);
      expect(files.every((name) => name.endsWith('.docx'))).toBe(true);
      expect(code).toBe(0);
    } finally {
      await server.close();
    }
  });

  it('refuses an unknown area with the nearest names, and writes nothing', async () => {
    const out = join(folder, 'refused.docx');
    const { code, errors } = await run('report', '--area', 'E10000099', '--out', out);
    expect([code, errors]).toEqual([1, expect.stringContaining('unknown area: E10000099; did you mean')]);
    expect(readdirSync(folder).filter((name) => name.startsWith('refused'))).toEqual([]);
  });

  it('refuses an area where a region must stand', async () => {
    const out = join(folder, 'no-region');
    const { code, errors } = await run('report', '--region', 'E06000001', '--out', out);
    expect([code, errors]).toEqual([
      1,
      expect.stringContaining('no upper-tier authorities within E06000001'),
    ]);
  });

  it('says where it looked when there is no store', async () => {
    const before = environment;
    environment = { ...before, DATA_DIR: join(folder, 'nowhere') };
    const { code, errors } = await run('report', '--area', 'E10000032', '--out', join(folder, 'b.docx'));
    environment = before;
    expect([code, errors]).toEqual([1, expect.stringContaining('no store: ')]);
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
  });
});
