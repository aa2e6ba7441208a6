import { existsSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MessageChannel, Worker } from 'node:worker_threads';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DistantPlace } from '../../../../server/store/duckdb/distant-place.ts';
import { BLOCK_ROWS } from '../../../../server/store/duckdb/row-block.ts';
import { DuckDbStagingWriter } from '../../../../server/store/duckdb/staging-writer.ts';
import { threadProgram } from '../../../../server/thread-program.ts';
import { observation } from '../store-bench.ts';

const program = threadProgram(new URL('../../../../server/staging-worker.ts', import.meta.url));
const worker = new Worker(program, { eval: true, execArgv: [] });
afterAll(() => worker.terminate());

function openPlace(path: string): DistantPlace {
  const { port1, port2 } = new MessageChannel();
  worker.postMessage(port2, [port2]);
  return new DistantPlace(path, port1);
}

function openWriter(path: string): DuckDbStagingWriter {
  return new DuckDbStagingWriter(path, openPlace(path));
}

async function ask(path: string, sql: string) {
  const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  try {
    return (await connection.runAndReadAll(sql)).getRowsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

describe('a staging place on another thread', () => {
  let folder: string;
  let path: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'distant-'));
    path = join(folder, 'one.duckdb');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('takes every row in the order in which it was written, though blocks of memory are filled again', async () => {
    const blocks = 200; // filled far quicker than the database takes them
    const rows = blocks * BLOCK_ROWS;
    const place = openPlace(path);
    for (let first = 0; first < rows; first += BLOCK_ROWS) {
      const block = place.nextBlock();
      for (let row = 0; row < BLOCK_ROWS; row++) {
        block.area[row] = first + row;
        block.value[row] = (first + row) / 8;
        block.line[row] = first + row + 2;
      }
      block.rows = BLOCK_ROWS;
      place.takeRows(block);
    }
    const texts = {
      indicator: ['one'],
      area: [],
      period: ['2020-01-01/2021-01-01/calendar/2020'],
      category: [''],
    };
    const summary = await place.finish({ ...texts, age: ['0/4/0-4'] });
    expect(summary).toMatchObject({ observations: rows, repeatedRows: 0, conflicts: [] });
    const found = `SELECT count(*)::INTEGER, bool_and(area = rowid AND value = rowid / 8 AND line = rowid + 2)
      FROM staged_row`;
    expect(await ask(path, found)).toEqual([[rows, true]]);
  });

  it('takes facts and notes, more than may be under way', async () => {
    const writer = openWriter(path);
    for (let line = 1; line <= 40_500; line++) {
      writer.writeEntry({ kind: 'collision', key: `${line}`, body: { area: `E${line}`, year: 2024 }, line });
      writer.write(observation({ area: `E${line}`, notes: [`note ${line}`], line }));
    }
    expect(await writer.finish()).toMatchObject({ observations: 40_500, entries: 40_500, conflicts: [] });
    const entries = `SELECT count(*)::INTEGER, bool_and(key = line::VARCHAR AND body = '{"area":"E' || line || '","year":2024}') FROM staged_entry`;
    expect(await ask(path, entries)).toEqual([[40_500, true]]);
    const notes = `SELECT count(*)::INTEGER, bool_and(n.text = '["note ' || r.line || '"]')
      FROM staged_row r JOIN staged_note n ON n.code = r.notes`;
    expect(await ask(path, notes)).toEqual([[40_500, true]]);
  });

  it('serves one file after another', async () => {
    for (const name of ['first', 'second']) {
      const writer = openWriter(join(folder, name));
      writer.write(observation({}));
      expect(await writer.finish()).toMatchObject({ observations: 1 });
    }
  });

  it('leaves nothing of a file that is given up, before or after it was finished', async () => {
    const unfinished = openWriter(path);
    unfinished.write(observation({}));
    await unfinished.abandon();
    expect(existsSync(path)).toBe(false);
    const finished = openWriter(path);
    finished.write(observation({}));
    await finished.finish();
    await finished.abandon();
    expect(existsSync(path)).toBe(false);
  });

  it('says at the end why a short file could not be staged', async () => {
    const writer = openWriter(join(folder, 'nowhere', 'one.duckdb'));
    writer.write(observation({}));
    await expect(writer.finish()).rejects.toMatchObject({
      message: 'the staging file cannot be filled',
      cause: { message: expect.stringContaining('nowhere') },
    });
    await writer.abandon();
  });

  it('says so amid a long one, and can be given up then', async () => {
    const writer = openWriter(join(folder, 'nowhere', 'one.duckdb'));
    const write = () => {
      for (let row = 0; row < 200_000; row++) writer.write(observation({ line: row + 2 }));
    };
    expect(write).toThrow('the staging file cannot be filled');
    await writer.abandon();
  });
});
