import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ageKey } from '../../../server/observation/age-band.ts';
import type { Observation } from '../../../server/observation/observation.ts';
import { goldenFolder, readGoldenInput, readGoldenJson } from '../../support/golden-inputs.ts';
import { type ReadFile, readFiles } from '../../support/read-file-text.ts';

/**
 * Every folder of `test/golden` is a test: its input is read (with `options.json` where there is one) and must give
 * `expected.json`. A missing expectation is written, to be checked by eye before it is kept; in continuous integration
 * it fails.
 */
describe('golden extracts', () => {
  it.each(readdirSync(goldenFolder))('%s', async (folder) => {
    const { files, options } = readGoldenInput(folder);
    const result = summariseReading(await readFiles(files, options));
    const expected = readGoldenJson(folder, 'expected.json');
    if (expected === null) acceptLocally(folder, result);
    else expect(result).toEqual(expected);
  });
});

/** Of an accepted extract what it holds, too; entries only where there are any. */
function summariseReading({ reading, observations, entries }: ReadFile) {
  if (!reading.accepted) return { reading };
  const figures = { reading, observations: observations.map(summarise) };
  // As JSON holds them, in which a field that is not there and one that is undefined are the same.
  return entries.length === 0 ? figures : { ...figures, entries: JSON.parse(JSON.stringify(entries)) };
}

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
  writeFileSync(join(goldenFolder, folder, 'expected.json'), `${JSON.stringify(result, null, 2)}\n`);
}
