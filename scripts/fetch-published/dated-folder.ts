import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';

const entrySchema = z.strictObject({
  name: z.string(),
  url: z.string(),
  fetchedAt: z.string(),
  bytes: z.int(),
  sha256: z.string(),
  etag: z.string().nullable(),
});

/** A file that was fetched whole, as the folder's `fetched.json` remembers it. */
export type FetchedFile = z.infer<typeof entrySchema>;

const RECORD = 'fetched.json';

/** A folder of one day's files with their checksums. */
export class DatedFolder {
  readonly path: string;
  readonly #files: Map<string, FetchedFile>;

  private constructor(path: string, files: readonly FetchedFile[]) {
    this.path = path;
    this.#files = new Map(files.map((file) => [file.name, file]));
  }

  static async open(parent: string, day: string): Promise<DatedFolder> {
    const path = join(parent, day);
    await mkdir(path, { recursive: true });
    return new DatedFolder(path, await readRecord(path));
  }

  /** A file that was fetched whole on this day and is still what it was; null otherwise. */
  async findWhole(name: string, url: string): Promise<FetchedFile | null> {
    const file = this.#files.get(name);
    if (!file || file.url !== url) return null;
    const found = await checksum(join(this.path, name)).catch(absent);
    return found?.sha256 === file.sha256 ? file : null;
  }

  /** Remembers a file that stands in the folder, and writes the record and the checksums anew. */
  async remember(name: string, url: string, etag: string | null, at: Date): Promise<FetchedFile> {
    const { bytes, sha256 } = await checksum(join(this.path, name));
    const file = { name, url, fetchedAt: at.toISOString(), bytes, sha256, etag };
    this.#files.set(name, file);
    const all = [...this.#files.values()].toSorted((one, other) => one.name.localeCompare(other.name));
    await replaceFile(join(this.path, RECORD), `${JSON.stringify(all, null, 2)}\n`);
    await replaceFile(
      join(this.path, 'SHA256SUMS'),
      all.map((each) => `${each.sha256}  ${each.name}\n`).join(''),
    );
    return file;
  }
}

/** The newest copy of a file from an earlier day, of which the publisher gave an entity tag. */
export async function findEarlier(
  parent: string,
  day: string,
  { name, url }: Pick<FetchedFile, 'name' | 'url'>,
): Promise<{ readonly path: string; readonly etag: string } | null> {
  const days = (await readdir(parent)).filter((folder) => folder < day).sort();
  for (const folder of days.toReversed()) {
    const found = (await readRecord(join(parent, folder))).find(
      (file) => file.name === name && file.url === url,
    );
    if (found?.etag) return { path: join(parent, folder, name), etag: found.etag };
  }
  return null;
}

async function readRecord(path: string): Promise<FetchedFile[]> {
  const text = await readFile(join(path, RECORD), 'utf8').catch(absent);
  return text === null ? [] : z.array(entrySchema).parse(JSON.parse(text));
}

async function checksum(path: string): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const hash = createHash('sha256');
  let bytes = 0;
  await pipeline(createReadStream(path), async (chunks: AsyncIterable<Buffer>) => {
    for await (const chunk of chunks) {
      hash.update(chunk);
      bytes += chunk.length;
    }
  });
  return { bytes, sha256: hash.digest('hex') };
}

/** Written beside it first, so that a record is never half there. */
async function replaceFile(path: string, text: string): Promise<void> {
  await writeFile(`${path}.new`, text);
  await rename(`${path}.new`, path);
}

function absent(error: unknown): null {
  if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
    return null;
  throw error;
}
