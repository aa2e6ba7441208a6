import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { build, type OutputFile, type Plugin } from 'esbuild';
import { threadBundling } from '../../server/thread-program.ts';
import { buildWhenStale, root } from './when-stale.ts';

const folder = join(root, 'dist', 'server');

/** What Node is given to run the service, as `npm start` gives it; it is there once `buildService` has resolved. */
export const builtService: readonly string[] = ['--enable-source-maps', join(folder, 'serve.js')];

/**
 * Bundles the service and the programs of its threads into `dist/server` when they are stale. Node then reads a few files
 * of JavaScript where it would otherwise have tsx read hundreds of TypeScript.
 */
export function buildService(): Promise<void> {
  return buildWhenStale({
    name: 'the service',
    sources: ['scripts', 'server', 'package-lock.json', 'tsconfig.json'],
    built: 'dist/server/serve.js',
    stamp: 'dist/server-built-from.txt',
    make: bundle,
  });
}

async function bundle(): Promise<void> {
  const threads = await build({
    ...threadBundling,
    entryPoints: ['server/ingest-worker.ts', 'server/staging-worker.ts'],
    absWorkingDir: root,
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    write: false,
  });
  const service = await build({
    bundle: true,
    platform: 'node',
    target: threadBundling.target,
    format: 'esm',
    packages: 'external',
    entryPoints: ['scripts/serve.ts'],
    absWorkingDir: root,
    outdir: folder,
    sourcemap: true,
    plugins: [builtPrograms, ownPlace],
    write: false,
    logLevel: 'silent',
  });
  mkdirSync(folder, { recursive: true });
  for (const file of [...threads.outputFiles, ...service.outputFiles]) write(file);
}

/** Moved into place whole, since another process may start the service meanwhile. */
function write({ path, contents }: OutputFile): void {
  const draft = `${path}.${process.pid}.draft`;
  writeFileSync(draft, contents);
  renameSync(draft, path);
}

/** What bundles the program of a thread is exchanged for what finds the one that is built here. */
const builtPrograms: Plugin = {
  name: 'built-programs',
  setup({ onResolve }) {
    onResolve({ filter: /\/thread-program\.ts$/ }, () => ({
      path: join(root, 'server', 'thread-program.built.ts'),
    }));
  },
};

/** A file that asks where it lies is told where its source lies, since what it looks for stands beside that. */
const ownPlace: Plugin = {
  name: 'own-place',
  setup({ onLoad }) {
    onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (/import\.meta\.(?!url)/.test(text)) {
        throw new Error(`${basename(path)}: only import.meta.url is known in the built service`);
      }
      const place = JSON.stringify(relative(folder, path).replaceAll(sep, '/'));
      return {
        contents: text.replaceAll('import.meta.url', `new URL(${place}, import.meta.url).href`),
        loader: path.endsWith('x') ? 'tsx' : 'ts',
      };
    });
  },
};
