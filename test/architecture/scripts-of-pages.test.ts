import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildPages } from '../../scripts/build/pages.ts';
import { findImports, root } from './source-files.ts';

const client = join(root, 'dist/client');
const kilobyte = 1000;

/** Of a file of the built client, by Vite's manifest; `imports` and `dynamicImports` are keys of it. */
interface BuiltFile {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

let manifest: Readonly<Record<string, BuiltFile>> = {};

beforeAll(async () => {
  await buildPages();
  manifest = JSON.parse(readFileSync(join(client, '.vite/manifest.json'), 'utf8'));
}, 180_000);

const views = findImports('client/views/router.tsx')
  .map(({ file }) => file?.replace('client/views/', '') ?? '')
  .filter((file) => /-view\.tsx$/.test(file) && !/^(?:frame|home)\//.test(file));

describe('the first page', () => {
  it('loads nothing of Recharts, nor of what only Recharts needs', () => {
    expect(packagesOf(scriptsOf('index.html')).filter(isOfCharts)).toEqual([]);
  });

  it('loads at most 120 kB of scripts, compressed', () => {
    expect(compressedBytes(scriptsOf('index.html'))).toBeLessThan(120 * kilobyte);
  });

  it('loads what every page loads and nothing else', () => {
    expect(scriptsOf('index.html')).toHaveLength(1);
  });
});

describe('a view', () => {
  it.each(views)('%s loads at most 265 kB of scripts, compressed, the frame of the page included', (view) => {
    expect(compressedBytes(scriptsOfView(view))).toBeLessThan(265 * kilobyte);
  });

  it.each(views)('%s comes in at most 20 scripts', (view) => {
    expect(scriptsOfView(view).length).toBeLessThanOrEqual(20);
  });

  it.each(views.filter((view) => !reachesRecharts(`client/views/${view}`)))(
    '%s has no chart and loads no Recharts',
    (view) => {
      expect(packagesOf(scriptsOfView(view)).filter(isOfCharts)).toEqual([]);
    },
  );

  it('loads Recharts where it begins with a chart', () => {
    expect(packagesOf(scriptsOfView('trends/trend-view.tsx'))).toContain('recharts');
  });
});

describe('the pages', () => {
  it("hold no checking of messages, which is the server's, and no tools for developers", () => {
    const all = Object.values(manifest).map(({ file }) => file);
    const packages = packagesOf(all.filter((file) => file.endsWith('.js')));
    expect(packages).toContain('react-dom');
    expect(packages.filter((name) => /zod|devtools|^hono|^@hono/.test(name))).toEqual([]);
  });

  it('are made of the form of React that is meant for use', () => {
    const entry = readFileSync(join(client, fileOf('index.html')), 'utf8');
    expect(entry).not.toContain('react-dom-client.development');
    expect(sourcesOf(fileOf('index.html')).filter((source) => /\.development\.js$/.test(source))).toEqual([]);
  });
});

const isOfCharts = (name: string): boolean =>
  /^(?:recharts|d3-.*|victory-vendor|@reduxjs\/toolkit|immer)$/.test(name);

/** Whether a source imports Recharts before it can begin, itself or by what it imports. */
function reachesRecharts(file: string, seen = new Set<string>()): boolean {
  if (seen.has(file)) return false;
  seen.add(file);
  return findImports(file)
    .filter(({ typeOnly, dynamic }) => !typeOnly && !dynamic)
    .some(({ file: imported, specifier }) =>
      imported === null ? specifier === 'recharts' : reachesRecharts(imported, seen),
    );
}

const scriptsOfView = (view: string): string[] => [
  ...new Set([...scriptsOf('index.html'), ...scriptsOf(`views/${view}`)]),
];

/** The files that a page asks for before it can be drawn: a script and all that it imports. */
function scriptsOf(key: string, found = new Set<string>()): string[] {
  const file = fileOf(key);
  if (found.has(file)) return [];
  found.add(file);
  for (const imported of manifest[key]?.imports ?? []) scriptsOf(imported, found);
  return [...found];
}

function fileOf(key: string): string {
  const built = manifest[key];
  if (built === undefined)
    throw new Error(`not among what was built: ${key}; is it still a view of its own?`);
  return built.file;
}

/** Compressed as the service sends them to a browser of today. */
function compressedBytes(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + statSync(join(client, `${file}.br`)).size, 0);
}

/** What a script was made of; one of the bundler's own has no map. */
function sourcesOf(file: string): string[] {
  const map = join(client, `${file}.map`);
  return existsSync(map) ? JSON.parse(readFileSync(map, 'utf8')).sources : [];
}

/** Names of the packages that files are made of, by their source maps. */
function packagesOf(files: readonly string[]): string[] {
  const names = files
    .flatMap(sourcesOf)
    .map((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1]);
  return [...new Set(names.filter((name) => name !== undefined))];
}
