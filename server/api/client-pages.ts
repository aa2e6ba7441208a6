import { readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import type { Context } from 'hono';
import { shortenAsked } from '../answers/shorten-asked.ts';
import type { ApiEnvironment, ApiRooms } from './api-dependencies.ts';
import { brotliExtension } from './brotli-extension.ts';
import { problemResponse } from './error-response.ts';
import { askAgain, forEver, sendKept } from './send-kept.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

interface ClientFile {
  readonly place: string;
  readonly changedAt: number;
  /** Where its bytes lie compressed, put there as the pages were built; null where they were not. */
  readonly brotliPlace: string | null;
}

/** The files of the client, by path. */
export type ClientFiles = ReadonlyMap<string, ClientFile>;

/**
 * Serves the built client: its files, and its one page for every address that is a view. Only files that were listed
 * in its folder are served, so no address can reach another.
 */
export function addClientPages(rooms: ApiRooms, findFiles: () => ClientFiles): void {
  rooms.app.get('*', (context) => {
    const path = context.req.path;
    const file = findPage(path, findFiles());
    if (file === 'not-built') return explainMissingClient(context);
    return file ? sendFile(context, rooms, file) : notFound(context);
  });
}

/** What a path shows: a file, or the client's one page where it is a view; undefined where it leads nowhere. */
export function findPage(path: string, files: ClientFiles): ClientFile | 'not-built' | undefined {
  return files.get(path) ?? (isView(path) ? (files.get('/index.html') ?? 'not-built') : undefined);
}

/** The answer to an address that leads nowhere. */
export function notFound(context: Context<ApiEnvironment>): Response {
  const detail = `unknown address: ${shortenAsked(context.req.path)}; /api/v1/openapi.json lists the addresses of the interface`;
  return problemResponse(context, { status: 404, detail });
}

/** Views have names without an extension; everything below /api but its documentation page is for programs. */
function isView(path: string): boolean {
  if (/^\/api(?:\/|$)/.test(path)) return /^\/api\/docs\/?$/.test(path);
  return extname(path) === '';
}

/** Gives the files of the built client, listed anew once it was built anew while the service runs. */
export function clientFilesIn(folder: string): () => ClientFiles {
  let listedAt = '';
  let files: ClientFiles = new Map();
  return () => {
    const builtAt = whenBuilt(folder);
    if (builtAt !== listedAt) files = listClientFiles(folder);
    listedAt = builtAt;
    return files;
  };
}

/** Changes with every file that comes or goes: building empties both folders first. */
function whenBuilt(folder: string): string {
  const places = [folder, join(folder, 'assets')];
  return places.map((place) => statSync(place, { throwIfNoEntry: false })?.mtimeMs).join();
}

/** The files of the built client as they are now; none where it was not built. */
function listClientFiles(folder: string): ClientFiles {
  const found = statSync(folder, { throwIfNoEntry: false })?.isDirectory()
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
    : [];
  const compressed = new Set(found.filter((name) => name.endsWith(brotliExtension)));
  return new Map(
    found
      .filter((name) => !compressed.has(name))
      .map((name) => ({ name, place: join(folder, name) }))
      .map(({ name, place }) => ({ name, place, status: statSync(place) }))
      .filter(({ status }) => status.isFile())
      .map(({ name, place, status }) => [
        `/${name.split(sep).join('/')}`,
        {
          ...{ place, changedAt: status.mtimeMs },
          brotliPlace: compressed.has(name + brotliExtension) ? place + brotliExtension : null,
        },
      ]),
  );
}

function sendFile(
  context: Context<ApiEnvironment>,
  { kept }: ApiRooms,
  { place, changedAt, brotliPlace }: ClientFile,
): Promise<Response> {
  return sendKept(context, kept, {
    identity: ['client', place, changedAt, brotliPlace],
    cacheControl: /[\\/]assets[\\/]/.test(place) ? forEver : askAgain,
    make: async () => ({
      bytes: new Uint8Array(await readFile(place)),
      contentType: contentTypes[extname(place)] ?? 'application/octet-stream',
      disposition: null,
      ...(brotliPlace === null ? {} : { brotli: new Uint8Array(await readFile(brotliPlace)) }),
    }),
  });
}

function explainMissingClient(context: Context<ApiEnvironment>): Response {
  const text = 'The pages are not built: run npm start, or npm run build. The interface is at /api/v1.\n';
  return context.text(text, 503);
}
