import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

const PREFIX = 'staging-';

/** Of the name of a place, without what stands for a file beside it. */
const PLACE_LENGTH = `${PREFIX}${randomUUID()}`.length;

/** The private places in which extracts wait to be committed, in a folder that one store uses. */
export class StagingFolder {
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = resolve(folder);
  }

  /**
   * Makes the folder, and removes what an earlier run left in it: resolves to how many extracts that run had under way.
   * Only while nobody else holds the store.
   */
  async clear(): Promise<number> {
    await mkdir(this.folder, { recursive: true });
    const left = (await readdir(this.folder)).filter((name) => name.startsWith(PREFIX));
    for (const name of left) await rm(join(this.folder, name), { force: true, recursive: true });
    return new Set(left.map((name) => name.slice(0, PLACE_LENGTH))).size;
  }

  newPlace(): string {
    return join(this.folder, `${PREFIX}${randomUUID()}.duckdb`);
  }

  /** Removes a place; one that is gone already is no error, one outside the folder is. */
  async discard(staging: string): Promise<void> {
    this.check(staging);
    for (const beside of ['', '.wal']) await rm(`${staging}${beside}`, { force: true });
  }

  /** Fails for a place that this folder did not give out. */
  check(staging: string): void {
    if (dirname(resolve(staging)) !== this.folder) {
      throw new Error(`not a staging place of this store: ${staging}. Ask the store for a new one.`);
    }
  }
}
