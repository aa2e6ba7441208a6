import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildWhenStale, root } from '../../../scripts/build/when-stale.ts';

let folder: string;
let made: number;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'when-stale-'));
  made = 0;
  write('source.txt', 'one');
});

afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

const place = (name: string) => relative(root, join(folder, name));

const build = (make = async () => write('built.txt', `${++made}`)) =>
  buildWhenStale({
    ...{
      name: 'a thing',
      sources: [place('source.txt')],
      built: place('built.txt'),
      stamp: place('stamp.txt'),
    },
    make,
  });

it('makes what is not there, and not again while its sources are the same', async () => {
  await build();
  write('source.txt', 'one');
  await build();
  expect(made).toBe(1);
});

it('makes it again when a source has changed', async () => {
  await build();
  write('source.txt', 'two');
  await build();
  expect(made).toBe(2);
});

it('makes it again when it was removed', async () => {
  await build();
  rmSync(join(folder, 'built.txt'));
  await build();
  expect(made).toBe(2);
});

it('does not take for made what failed', async () => {
  const fails = async () => {
    write('built.txt', 'half');
    throw new Error('no room');
  };
  await expect(build(fails)).rejects.toThrow('no room');
  expect(existsSync(join(folder, 'stamp.txt'))).toBe(false);
  await build();
  expect(made).toBe(1);
});
