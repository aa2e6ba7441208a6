import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compressPages } from './compress-pages.ts';
import { buildWhenStale, root } from './when-stale.ts';

/** Builds the pages into `dist/client` when they are stale. Fails with what Vite ended with. */
export function buildPages(): Promise<void> {
  return buildWhenStale({
    name: 'the pages',
    sources: [
      'client',
      'server/api/brotli-extension.ts',
      'server/contract',
      'server/observation',
      'server/statistics',
      'scripts/build',
      'package-lock.json',
      'tsconfig.json',
      'vite.config.ts',
    ],
    built: 'dist/client/index.html',
    stamp: 'dist/client-built-from.txt',
    make: async () => {
      await runVite();
      await compressPages(join(root, 'dist', 'client', 'assets'));
    },
  });
}

async function runVite(): Promise<void> {
  // By `require`, since Vitest, whose journeys build stale pages, has no `import.meta.resolve`.
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
  const build = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    // Tests run with another, under which the pages would be made of React's slow form for developers.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', process.stderr, process.stderr],
  });
  const [code] = await once(build, 'exit');
  if (code !== 0) throw new Error(`pages not built: vite ended with ${code}; what it said stands above`);
}
