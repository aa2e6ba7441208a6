import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ReadOptions } from '../../../server/ingest/read-extract.ts';
import { ageKey } from '../../../server/observation/age-band.ts';
import type { Observation } from '../../../server/observation/observation.ts';
import { readFile } from '../../support/read-file-text.ts';

/**
 * Every folder of `test/golden` is a test: `input.csv` is read (with `options.json` where there is one) and must give
 * `expected.json`. A missing expectation is written, to be checked by eye before it is kept; in continuous
 * integration it fails.
 */
const golden = fileURLToPath(new URL('../../golden', import.meta.url));

describe('golden extracts', () => {
  it.each(readdirSync(golden))('%s', async (folder) => {
    const options: Partial<ReadOptions> = readJson(folder, 'options.json') ?? {};
    const { reading, observations } = await readFile(
      readFileSync(join(golden, folder, 'input.csv')),
      options,
    );
    const result = reading.accepted ? { reading, observations: observations.map(summarise) } : { reading };
    const expected = readJson(folder, 'expected.json');
    if (expected === null) acceptLocally(folder, result);
    else expect(result).toEqual(expected);
  });
});

/** An observation in few words: what it is about in one line, then only the fields that hold something. */
function summarise({ line, indicator, area, period, sex, age, category, ...figures }: Observation) {
  const kind = category ? `, ${category.type}: ${category.value}` : '';
  const held = Object.entries(figures).filter(([, held]) => held !== null && String(held) !== '');
  return {
    line,
    about: `${indicator}, ${area}, ${period.label} (${period.kind}), ${sex}, ${ageKey(age)}${kind}`,
    ...Object.fromEntries(held),
  };
}

function acceptLocally(folder: string, result: unknown): void {
  if (process.env.CI)
    throw new Error(`no expected.json: ${folder}. Run the test locally, check what it wrote, keep it.`);
  writeFileSync(join(golden, folder, 'expected.json'), `${JSON.stringify(result, null, 2)}\n`);
}

function readJson(folder: string, name: string) {
  const path = join(golden, folder, name);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}
