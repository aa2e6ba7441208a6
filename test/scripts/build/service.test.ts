import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { buildService, builtService } from '../../../scripts/build/service.ts';

const program = builtService.at(-1) ?? '';

beforeAll(buildService);

it('holds no compiler: the programs of threads are bundled beside it', () => {
  const service = readFileSync(program, 'utf8');
  expect(service).not.toMatch(/from "esbuild"|require\("esbuild"\)/);
  for (const name of ['ingest-worker', 'staging-worker']) {
    expect(readFileSync(join(dirname(program), `${name}.cjs`), 'utf8')).toContain('node:worker_threads');
  }
});

it('tells each file where its source lies', () => {
  const places = [
    ...readFileSync(program, 'utf8').matchAll(/new URL\("([^"]+)", import\.meta\.url\)\.href/g),
  ];
  expect(places.map(([, place]) => place)).toContain('../../server/catalogue/load-catalogue.ts');
});
