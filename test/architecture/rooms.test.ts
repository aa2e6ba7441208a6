import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rooms } from './rooms.ts';
import { findImports, findSourceFiles, type Import, root } from './source-files.ts';

const files = [...findSourceFiles('server'), ...findSourceFiles('client')];
const imports = files.flatMap(findImports);

/** The one file outside contract that the client may name, for its type alone: Hono's typed client. */
const typedClient = { from: 'client/api/http-client.ts', to: 'server/api/app.ts' };

const roomOf = (file: string) => rooms.find((room) => file.startsWith(`${room.folder}/`));

const show = ({ from, specifier }: Import) => `${from} imports ${specifier}`;

describe('the rooms', () => {
  it.each(rooms)('$folder imports only the rooms it may', ({ folder, mayImport }) => {
    const forbidden = imports.filter((one) => {
      if (!one.from.startsWith(`${folder}/`) || one.file === null) return false;
      if (one.typeOnly && one.from === typedClient.from && one.file === typedClient.to) return false;
      return ![folder, ...mayImport].some((allowed) => one.file?.startsWith(`${allowed}/`));
    });
    expect(forbidden.map(show)).toEqual([]);
  });

  it.each(rooms.flatMap(({ folder, onlyHere }) => onlyHere.map((name) => ({ folder, name }))))(
    '$name is imported in $folder only',
    ({ folder, name }) => {
      const elsewhere = imports.filter(
        ({ from, specifier }) =>
          (specifier === name || specifier.startsWith(`${name}/`)) && !from.startsWith(`${folder}/`),
      );
      const wiring = elsewhere.filter(({ from }) => roomOf(from) !== undefined);
      expect(wiring.map(show)).toEqual([]);
    },
  );

  it('each hold at least one file', () => {
    const empty = rooms.filter(({ folder }) => !files.some((file) => file.startsWith(`${folder}/`)));
    expect(empty.map(({ folder }) => folder)).toEqual([]);
  });

  it('are the ones that ARCHITECTURE.md shows', () => {
    const page = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
    const rows = rooms.map(({ folder, mayImport, onlyHere }) => {
      const names = (list: readonly string[]) => list.map((name) => `\`${name}\``).join(' ') || '-';
      return `| \`${folder}\` | ${names(mayImport)} | ${names(onlyHere)} |`;
    });
    for (const row of rows) expect(page).toContain(row);
  });

  it('leave no file outside but the wiring', () => {
    const outside = files.filter((file) => roomOf(file) === undefined);
    expect(outside.sort()).toEqual([
      'client/main.tsx',
      'server/admin-token.ts',
      'server/back-up-here.ts',
      'server/data-folder.ts',
      'server/fill-with-demo.ts',
      'server/ingest-worker.ts',
      'server/listen.ts',
      'server/main.ts',
      'server/open-store.ts',
      'server/proxy-settings.ts',
      'server/reading-threads.ts',
      'server/restore-store.ts',
      'server/server-notice.ts',
      'server/service-log.ts',
      'server/service-metrics.ts',
      'server/settings.ts',
      'server/staging-worker.ts',
      'server/thread-program.built.ts',
      'server/thread-program.ts',
    ]);
  });
});

describe('SQL', () => {
  it('is written in server/store only', () => {
    const sql = /\b(SELECT\s+[\w*"]|INSERT\s+INTO\s|DELETE\s+FROM\s|CREATE\s+TABLE\s)/;
    const elsewhere = files.filter(
      (file) => !file.startsWith('server/store/') && sql.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(elsewhere).toEqual([]);
  });
});

describe('fetching', () => {
  it('happens in client/api only', () => {
    const elsewhere = files.filter(
      (file) =>
        file.startsWith('client/') &&
        !file.startsWith('client/api/') &&
        /\bfetch\(/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(elsewhere).toEqual([]);
  });
});

describe('imports', () => {
  it('form no cycle', () => {
    const next = new Map<string, string[]>();
    for (const { from, file, typeOnly } of imports) {
      if (file !== null && !typeOnly) next.set(from, [...(next.get(from) ?? []), file]);
    }
    expect(files.flatMap((file) => findCycle(file, next) ?? [])).toEqual([]);
  });
});

/** A way from a file back to itself, or null. */
function findCycle(start: string, next: ReadonlyMap<string, readonly string[]>): string | null {
  const ways: string[][] = [[start]];
  const seen = new Set<string>();
  for (let way = ways.pop(); way !== undefined; way = ways.pop()) {
    for (const file of next.get(way.at(-1) ?? '') ?? []) {
      if (file === start) return [...way, file].join(' -> ');
      if (seen.has(file)) continue;
      seen.add(file);
      ways.push([...way, file]);
    }
  }
  return null;
}
