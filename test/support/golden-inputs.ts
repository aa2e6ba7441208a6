import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReadOptions } from '../../server/ingest/read-extract.ts';
import type { FileByName } from './read-file-text.ts';

/** The folders of golden extracts, each a case. */
export const goldenFolder = fileURLToPath(new URL('../golden', import.meta.url));

/** The files of a case, in the order in which they are read, with the options that they are read with. */
export interface GoldenInput {
  readonly files: readonly FileByName[];
  readonly options: Partial<ReadOptions>;
}

/**
 * A case's `input.csv`, called as `options.json` says where a name matters, or its `input-1-NAME.csv`,
 * `input-2-NAME.csv` and so on, as NAME.csv.
 */
export function readGoldenInput(folder: string): GoldenInput {
  const { fileName = 'input.csv', ...options } = readGoldenJson(folder, 'options.json') ?? {};
  return { files: readInputs(folder, fileName), options };
}

/** Null where the case has no such file. */
export function readGoldenJson(folder: string, name: string) {
  const path = join(goldenFolder, folder, name);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

function readInputs(folder: string, fileName: string): FileByName[] {
  const numbered = readdirSync(join(goldenFolder, folder)).filter((name) => /^input-\d+-/.test(name));
  if (numbered.length === 0) return [[fileName, readFileSync(join(goldenFolder, folder, 'input.csv'))]];
  return numbered
    .toSorted((one, other) => numberOf(one) - numberOf(other))
    .map((name) => [name.replace(/^input-\d+-/, ''), readFileSync(join(goldenFolder, folder, name))]);
}

function numberOf(name: string): number {
  return Number(name.split('-')[1]);
}
