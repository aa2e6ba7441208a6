import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Fetched, fetchFile } from '../../../scripts/fetch-published/fetch-file.ts';
import {
  type Answer,
  breakOff,
  fail,
  offer,
  type PublisherServer,
  startPublisher,
} from '../../support/publisher-server.ts';

const table = `area_code,year\n${'E06000001,2024\n'.repeat(2000)}`;
const etag = '"release-1"';
const patience = { attempts: 3, firstWaitInMilliseconds: 5, longestWaitInMilliseconds: 50 };

let folder = '';
let publisher: PublisherServer | null = null;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fetch-'));
});

afterEach(async () => {
  await publisher?.close();
  await rm(folder, { recursive: true });
});

async function fetchFrom(answer: Answer): Promise<Fetched> {
  publisher = await startPublisher({ '/table.csv': answer });
  return again();
}

function again(): Promise<Fetched> {
  const wanted = { url: `${publisher?.url}/table.csv`, target: join(folder, 'table.csv'), earlier: null };
  return fetchFile(wanted, patience);
}

describe('fetchFile', () => {
  it('fetches a file whole, leaving nothing beside it', async () => {
    expect(await fetchFrom(offer(table, etag))).toEqual({ status: 'fetched', etag });
    expect(await readdir(folder)).toEqual(['table.csv']);
    expect(await readFile(join(folder, 'table.csv'), 'utf8')).toBe(table);
  });

  it('goes on where a download broke off, as long as the file is the same', async () => {
    const fetched = await fetchFrom((request, response, times) =>
      (times === 0 ? breakOff(table, etag, 10_000) : offer(table, etag))(request, response, times),
    );
    expect(fetched.status).toBe('fetched');
    expect(publisher?.requests).toEqual([
      { path: '/table.csv' },
      { path: '/table.csv', range: 'bytes=10000-' },
    ]);
    expect(await readFile(join(folder, 'table.csv'), 'utf8')).toBe(table);
  });

  it('begins again where the file has changed in between', async () => {
    const newer = table.replaceAll('2024', '2025');
    const fetched = await fetchFrom((request, response, times) =>
      (times === 0 ? breakOff(table, etag, 10_000) : offer(newer, '"release-2"'))(request, response, times),
    );
    expect(fetched).toEqual({ status: 'fetched', etag: '"release-2"' });
    expect(await readFile(join(folder, 'table.csv'), 'utf8')).toBe(newer);
  });

  it('keeps what came for the next run when a publisher breaks off every time', async () => {
    expect(await fetchFrom(breakOff(table, etag, 10_000))).toMatchObject({
      status: 'failed',
      because: expect.stringContaining('broke off'),
    });
    expect((await readdir(folder)).sort()).toEqual(['table.csv.part', 'table.csv.part.version']);
  });

  it('tries again after a passing fault, as long after as the publisher asks', async () => {
    const fetched = await fetchFrom((request, response, times) =>
      (times < 2 ? fail(times === 0 ? 500 : 503, { 'Retry-After': '0' }) : offer(table, etag))(
        request,
        response,
        times,
      ),
    );
    expect(fetched.status).toBe('fetched');
    expect(publisher?.requests).toHaveLength(3);
  });

  it('gives up on a fault that stays', async () => {
    expect(await fetchFrom(fail(500))).toMatchObject({
      status: 'failed',
      because: expect.stringContaining('answered 500; tried 3 times'),
    });
  });

  it('does not try again what is gone, and says what to do', async () => {
    expect(await fetchFrom(fail(404))).toMatchObject({
      status: 'failed',
      because: expect.stringContaining('moved the file'),
    });
    expect(publisher?.requests).toHaveLength(1);
  });

  it.each([
    ['by its type', 'text/html', 'hello'],
    ['by its beginning', 'text/csv', '\n<!DOCTYPE html><html></html>'],
  ])('refuses a web page in place of the file, told %s', async (_, type, body) => {
    const fetched = await fetchFrom((_request, response) => {
      response.writeHead(200, { 'Content-Type': type }).end(body);
    });
    expect(fetched).toEqual({ status: 'failed', because: 'a web page came in place of the file' });
    expect(await readdir(folder)).not.toContain('table.csv');
  });

  it('refuses an empty file', async () => {
    expect(await fetchFrom(offer('', etag))).toEqual({ status: 'failed', because: 'an empty file came' });
  });

  it('copies an earlier file that has not changed since', async () => {
    await fetchFrom(offer(table, etag));
    const fetched = await fetchFile(
      {
        url: `${publisher?.url}/table.csv`,
        target: join(folder, 'copy.csv'),
        earlier: { path: join(folder, 'table.csv'), etag },
      },
      patience,
    );
    expect(fetched).toEqual({ status: 'unchanged', etag });
    expect(publisher?.requests.at(-1)).toEqual({ path: '/table.csv', ifNoneMatch: etag });
    expect(await readFile(join(folder, 'copy.csv'), 'utf8')).toBe(table);
  });

  it('says so when nobody answers', async () => {
    publisher = await startPublisher({});
    await publisher.close();
    expect(await again()).toMatchObject({
      status: 'failed',
      because: expect.stringContaining('no answer from'),
    });
  });
});
