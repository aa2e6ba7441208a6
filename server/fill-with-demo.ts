import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { type BringDependencies, bringExtract, onlyFile } from './ingest/bring-extract.ts';
import type { ExtractVerdict } from './ingest/extract-verdict.ts';
import type { ExtractInStore } from './observation/extract.ts';

/** By whom demonstration extracts are brought. */
const demonstrator = 'demonstration';

/**
 * Brings the demonstration extracts that are missing into a store that holds nothing else: all of them into an empty
 * one, the rest after a start that was interrupted. Another service may do the same on the same database meanwhile.
 * Resolves to how many this one brought. Fails when one is refused.
 */
export async function fillWithDemo(
  held: readonly ExtractInStore[],
  findDemoFiles: () => Promise<readonly string[]>,
  bring: BringDependencies,
): Promise<number> {
  const untouched = held.every(
    ({ receivedBy, status }) => receivedBy === demonstrator && status !== 'withdrawn',
  );
  if (!untouched) return 0;
  const names = new Set(held.map(({ fileName }) => fileName));
  const missing = (await findDemoFiles()).filter((file) => !names.has(basename(file)));
  let brought = 0;
  for (const file of missing) {
    if ((await bringDemoFile(file, bring)) === 'accepted') brought++;
  }
  return brought;
}

async function bringDemoFile(file: string, bring: BringDependencies): Promise<ExtractVerdict['status']> {
  const options = { layout: 'auto', policy: 'published-open', period: null, released: null } as const;
  const verdict = await bringExtract(
    onlyFile({ chunks: createReadStream(file), fileName: basename(file) }),
    { ...options, mapping: null, dryRun: false, by: demonstrator, mayRestore: false },
    bring,
  );
  if (verdict.status !== 'refused') return verdict.status;
  const first = verdict.problems[0]?.message ?? 'no problem told';
  throw new Error(
    `demonstration extract refused: ${file}: ${first}; delete data/demo, and the next start makes it anew`,
  );
}
