import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { readBody, readText } from '../../../server/api/read-body.ts';

const impatient = { idleInMilliseconds: 200, leastBytesPerSecond: 1_000 };

/** A request whose pieces come after these pauses in milliseconds; a pause without a piece behind it lasts for ever. */
function slowRequest(pieces: readonly (readonly [pause: number, bytes: number])[], ends = true): Request {
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      for (const [pause, bytes] of pieces) {
        await wait(pause);
        controller.enqueue(new Uint8Array(bytes));
      }
      if (ends) controller.close();
    },
  });
  return new Request('http://localhost/', { method: 'POST', body, duplex: 'half' } as RequestInit);
}

async function lengthOf(request: Request, pauseOfReader = 0): Promise<number> {
  let length = 0;
  for await (const piece of readBody(request, undefined, impatient)) {
    length += piece.byteLength;
    await wait(pauseOfReader);
  }
  return length;
}

describe('a body', () => {
  it('may come in pieces', async () => {
    expect(
      await lengthOf(
        slowRequest([
          [10, 500],
          [10, 500],
        ]),
      ),
    ).toBe(1_000);
  });

  it('is given up once nothing came for too long', async () => {
    await expect(lengthOf(slowRequest([[0, 10]], false))).rejects.toMatchObject({
      status: 408,
      message: 'upload too slow: nothing came for 0.2 seconds; send it again on a better line',
      headers: { connection: 'close' },
    });
  });

  it('is given up where a byte comes now and then, only to hold its place', async () => {
    const drops = Array.from({ length: 10 }, () => [100, 1] as const);
    await expect(lengthOf(slowRequest(drops))).rejects.toMatchObject({
      status: 408,
      message: expect.stringContaining('less than 1000 bytes a second'),
    });
  });

  it('is not given up where the reader is slow', async () => {
    expect(
      await lengthOf(
        slowRequest([
          [0, 1],
          [0, 1],
          [0, 1],
        ]),
        300,
      ),
    ).toBe(3);
  });

  it('is read no longer once it is to be given up', async () => {
    const giving = AbortSignal.abort(new Error('the service stops'));
    const reading = readBody(slowRequest([], false), giving).next();
    await expect(reading).rejects.toThrow('the service stops');
  });
});

describe('the text of a body', () => {
  const text = (body: BodyInit) =>
    readText(new Request('http://localhost/', { method: 'POST', body }), 1_024, 'mapping');

  it('is read as UTF-8', async () => {
    expect(await text('Ynys Môn')).toBe('Ynys Môn');
  });

  it('is no longer than it may be, in bytes', async () => {
    expect(await text('ô'.repeat(512))).toHaveLength(512);
    await expect(text(`${'ô'.repeat(512)}a`)).rejects.toMatchObject({
      status: 413,
      message: 'mapping too long: more than 1 kB',
    });
  });

  it('is not guessed at where it is no UTF-8', async () => {
    await expect(text(new Uint8Array([0x59, 0xf4]))).rejects.toMatchObject({ status: 400 });
  });
});
