import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { demoFileNames, demoFolder, makeDemo } from './make-demo.ts';

/** The demonstration extracts, in the order of their names; those that are not there are made first. */
export async function findDemoFiles(): Promise<string[]> {
  const missing = demoFileNames.filter((name) => !existsSync(join(demoFolder, name)));
  if (missing.length > 0) makeDemoWhole(missing);
  return listExtracts();
}

/** Made aside and moved into place, so that a start that is interrupted leaves no half of a file. */
function makeDemoWhole(wanted: readonly string[]): void {
  mkdirSync(demoFolder, { recursive: true });
  const draft = mkdtempSync(join(dirname(demoFolder), 'demo-draft-'));
  try {
    const made = makeDemo(draft).filter(({ path }) => wanted.includes(basename(path)));
    for (const { path } of made) renameSync(path, join(demoFolder, basename(path)));
  } finally {
    rmSync(draft, { recursive: true });
  }
}

function listExtracts(): string[] {
  if (!existsSync(demoFolder)) return [];
  return readdirSync(demoFolder)
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .map((name) => join(demoFolder, name));
}
