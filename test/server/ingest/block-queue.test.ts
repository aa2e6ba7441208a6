import { describe, expect, it } from 'vitest';
import { BlockQueue } from '../../../server/ingest/block-queue.ts';

const BLOCK = 262_144;

/** A queue, and copies of what it sent. */
function openQueue() {
  const sent: Uint8Array[] = [];
  return { sent, queue: new BlockQueue((bytes) => sent.push(Uint8Array.from(bytes))) };
}

/** As many bytes, counting up from a number. */
function countUp(length: number, from = 0): Uint8Array {
  return Uint8Array.from({ length }, (_, at) => (from + at) % 251);
}

/** Sends all of the bytes, taking blocks back when there is no room. */
function sendAll(queue: BlockQueue, bytes: Uint8Array): void {
  for (let rest = bytes; rest.byteLength > 0; ) {
    if (queue.isFull) queue.takeBack();
    rest = rest.subarray(queue.fill(rest));
  }
}

describe('BlockQueue', () => {
  it('sends the same bytes in the same order, however they were cut', () => {
    const { sent, queue } = openQueue();
    const bytes = countUp(20 * BLOCK + 77);
    for (let from = 0; from < bytes.length; from += 70_001)
      sendAll(queue, bytes.subarray(from, from + 70_001));
    queue.flush();
    expect(Buffer.concat(sent).equals(bytes)).toBe(true);
    expect(sent.map(({ length }) => length)).toEqual([...Array.from({ length: 20 }, () => BLOCK), 77]);
  });

  it('sends nothing where nothing is filled', () => {
    const { sent, queue } = openQueue();
    queue.flush();
    expect(sent).toEqual([]);
  });

  it('has room for sixteen blocks, and for one more when the first comes back', async () => {
    const { queue } = openQueue();
    for (let block = 0; block < 16; block++) queue.fill(countUp(BLOCK));
    expect(queue.isFull).toBe(true);
    expect(() => queue.fill(countUp(1))).toThrow('no room');
    const room = queue.room();
    queue.takeBack();
    await room;
    expect(queue.isFull).toBe(false);
    expect(queue.fill(countUp(5))).toBe(5);
  });

  it('never fills a block that is under way', () => {
    const views: Uint8Array[] = [];
    const queue = new BlockQueue((bytes) => views.push(bytes));
    for (let block = 0; block < 16; block++) queue.fill(countUp(BLOCK, block));
    queue.takeBack();
    queue.fill(countUp(BLOCK, 100));
    expect(views.slice(1, 16).map((view) => view[0])).toEqual(Array.from({ length: 15 }, (_, at) => at + 1));
    expect(views[16]?.[0]).toBe(100);
  });

  it('fails where more comes back than went', () => {
    expect(() => openQueue().queue.takeBack()).toThrow('no block is under way');
  });
});
