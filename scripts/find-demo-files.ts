import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { demoFolder, makeDemo } from './make-demo.ts';

/** The demonstration extracts, in the order of their names; made first where there are none. */
export async function findDemoFiles(): Promise<string[]> {
  if (listExtracts().length === 0) makeDemoWhole();
  return listExtracts();
}

/** Made aside and moved into place, so that a start that is interrupted leaves no half of a file. */
function makeDemoWhole(): void {
  mkdirSync(demoFolder, { recursive: true });
  const draft = mkdtempSync(join(dirname(demoFolder), 'demo-draft-'));
  try {
    for (const { path } of makeDemo(draft)) renameSync(path, join(demoFolder, basename(path)));
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
