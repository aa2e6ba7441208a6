import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { afterAll, expect, it } from 'vitest';
import { threadProgram } from '../../server/thread-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
afterAll(() => rm(folder, { recursive: true }));

function write(name: string, text: string): URL {
  const path = join(folder, name);
  writeFileSync(path, text);
  return pathToFileURL(path);
}

it('is one text that a thread runs without any of the files', async () => {
  write('sum.ts', 'export const sum = (one: number, other: number): number => one + other;');
  const main = write(
    'main.ts',
    `import { parentPort } from 'node:worker_threads';
     import { sum } from './sum.ts';
     parentPort?.postMessage(sum(2, 3));`,
  );
  const program = threadProgram(main);
  await rm(join(folder, 'sum.ts'));
  const [said] = await once(new Worker(program, { eval: true }), 'message');
  expect(said).toBe(5);
});

it('fails where a file is missing, and says which', () => {
  expect(() => threadProgram(pathToFileURL(join(folder, 'nowhere.ts')))).toThrow('nowhere.ts');
});
