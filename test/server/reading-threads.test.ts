import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { olderExtract } from '../support/small-extract.ts';
import { maxUploadBytes, openTestService } from './api/open-test-service.ts';

afterEach(() => vi.restoreAllMocks());

describe('a thread that dies while it reads an extract', () => {
  it.each<[string, (worker: Worker) => unknown]>([
    ['is ended', (worker: Worker) => worker.terminate()],
    ['fails', (worker: Worker) => worker.emit('error', new Error('out of memory'))],
  ])('and %s is told to the sender, stores nothing, and the next extract comes in', async (_, die) => {
    const service = await openTestService(maxUploadBytes);
    const post = Worker.prototype.postMessage;
    let first = true;
    vi.spyOn(Worker.prototype, 'postMessage').mockImplementation(function (this: Worker, message: unknown) {
      post.call(this, message);
      if (!first) return;
      first = false;
      setImmediate(() => die(this));
    });
    const response = await service.bring(olderExtract, 'policy=published-open');
    expect(response.status).toBe(500);
    expect((await response.json()).detail).toMatch(
      /^the file was not read to its end: the thread that read it failed, and nothing was stored\. Send it again/,
    );
    expect(await service.store.version()).toBe(0);
    expect((await service.bring(olderExtract, 'policy=published-open')).status).toBe(201);
    await service.close();
  });
});
