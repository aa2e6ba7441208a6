import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { root } from './source-files.ts';

/** Licences that let anybody use the product for anything, as their names stand in lock files. */
const allowed = new Set([
  ...['MIT', 'ISC', '0BSD', 'BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'OFL-1.1', 'Zlib'],
  // The Blue Oak model licence and the Unlicense ask for no more than these.
  ...['BlueOak-1.0.0', 'Unlicense'],
]);

/** Packages under a licence that asks for changes to their own files to be published; none is changed here. */
const unchanged: Readonly<Record<string, readonly string[]>> = {
  'MPL-2.0': ['@resvg/', 'lightningcss', 'axe-core', '@axe-core/'],
  // Facts about browsers, for building alone, with their origin named in the package.
  'CC-BY-4.0': ['caniuse-lite'],
};

const entrySchema = z.looseObject({
  license: z.string().optional(),
  optional: z.boolean().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});
const { packages } = z
  .looseObject({ packages: z.record(z.string(), entrySchema) })
  .parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));

const locked = Object.entries(packages).filter(([place]) => place !== '');

describe('the packages of the lock file', () => {
  it('are under licences that let anybody use the product', () => {
    const wrong = locked
      .map(([place, entry]) => ({
        name: nameOf(place),
        licence: entry.license ?? licenceOfParent(nameOf(place)),
      }))
      .filter(({ name, licence }) => !isAllowed(name, licence))
      .map(({ name, licence }) => `${name}: ${licence}`);
    expect(wrong).toEqual([]);
  });

  it.each([
    ['a', 'GPL-3.0-only', false],
    ['a', 'MIT AND GPL-3.0-only', false],
    ['a', '(MIT OR GPL-3.0-or-later)', true],
    ['a', 'MIT AND ISC AND BSD-3-Clause', true],
    ['a', 'MPL-2.0', false],
    ['@resvg/resvg-js', 'MPL-2.0', true],
    ['a', 'UNLICENSED', false],
    ['a', undefined, false],
  ])('%s under %s: %s', (name, licence, isFine) => {
    expect(isAllowed(name, licence)).toBe(isFine);
  });
});

const nameOf = (place: string): string => place.replace(/^.*node_modules\//, '');

/** A build for another platform has that of the package that asks for it. */
function licenceOfParent(name: string): string | undefined {
  return locked.find(([, { optionalDependencies = {} }]) => name in optionalDependencies)?.[1].license;
}

/** One of several by choice, or all of them together. */
function isAllowed(name: string, licence: string | undefined): boolean {
  if (licence === undefined) return false;
  const choices = licence.replace(/[()]/g, '').split(' OR ');
  return choices.some((choice) =>
    choice
      .split(' AND ')
      .every(
        (one) => allowed.has(one) || (unchanged[one] ?? []).some((beginning) => name.startsWith(beginning)),
      ),
  );
}
