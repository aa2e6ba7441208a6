/**
 * Bytes handed on at a time: enough that work between blocks does not count, little enough that the text of a block
 * is an ordinary string to V8 (larger ones took a third longer to split).
 */
const BLOCK_BYTES = 65_536;

/** The same bytes in blocks of an even size, the last one smaller, however small or large the pieces were they came in. */
export async function* gatherBlocks(
  chunks: AsyncIterable<Uint8Array>,
  blockBytes: number = BLOCK_BYTES,
): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  for await (const chunk of chunks) {
    let rest = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    while (waitingBytes + rest.length >= blockBytes) {
      const taken = blockBytes - waitingBytes;
      yield joined([...waiting, rest.subarray(0, taken)]);
      rest = rest.subarray(taken);
      waiting = [];
      waitingBytes = 0;
    }
    if (rest.length > 0) waiting.push(rest);
    waitingBytes += rest.length;
  }
  if (waitingBytes > 0) yield joined(waiting);
}

function joined(pieces: readonly Buffer[]): Buffer {
  const [only] = pieces;
  return pieces.length === 1 && only ? only : Buffer.concat(pieces);
}
