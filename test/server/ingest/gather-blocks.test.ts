import { describe, expect, it } from 'vitest';
import { gatherBlocks } from '../../../server/ingest/gather-blocks.ts';

async function gather(pieces: readonly string[], size: number): Promise<string[]> {
  const chunks = async function* () {
    for (const piece of pieces) yield Buffer.from(piece);
  };
  const blocks: string[] = [];
  for await (const block of gatherBlocks(chunks(), size)) blocks.push(block.toString());
  return blocks;
}

describe('gatherBlocks', () => {
  it.each([
    ['joins small pieces', ['ab', 'c', 'de', 'f', 'g'], ['abcd', 'efg']],
    ['divides a large piece', ['abcdefghij'], ['abcd', 'efgh', 'ij']],
    ['takes pieces that fit as they are', ['abcd', 'efgh'], ['abcd', 'efgh']],
    ['passes over empty pieces', ['', 'ab', '', 'c'], ['abc']],
    ['gives nothing for nothing', [], []],
  ])('%s', async (_, pieces, blocks) => {
    expect(await gather(pieces, 4)).toEqual(blocks);
  });
});
