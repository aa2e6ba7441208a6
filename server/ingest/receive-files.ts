import type { FileOfExtract } from './read-extract.ts';
import type { MessageFromThread, MessageToThread } from './reading-thread.ts';

type Say = (message: MessageFromThread) => void;
type Hear = () => Promise<MessageToThread>;

/** The sender no longer wants the verdict. */
export class GivenUp extends Error {
  constructor() {
    super('reading given up');
    this.name = 'GivenUp';
  }
}

/** The files in the order in which they are sent; what the reader leaves of one is passed over. */
export async function* receiveFiles(hear: Hear, say: Say): AsyncGenerator<FileOfExtract> {
  let said = await hear();
  while (said.kind !== 'end') {
    if (said.kind !== 'file') throw new GivenUp();
    const chunks = new ReceivedChunks(hear, say);
    yield { fileName: said.fileName, chunks };
    said = await chunks.passOver();
  }
}

/** The bytes of one file, up to the message that is no chunk. */
class ReceivedChunks implements AsyncIterable<Uint8Array> {
  readonly #hear: Hear;
  readonly #say: Say;
  #after: MessageToThread | null = null;

  constructor(hear: Hear, say: Say) {
    this.#hear = hear;
    this.#say = say;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    while (this.#after === null) {
      const said = await this.#hear();
      if (said.kind !== 'chunk') this.#after = said;
      else {
        // A copy, since the sender fills its block again; said before the reader has it, who may want no more.
        const bytes = new Uint8Array(said.bytes);
        this.#say({ kind: 'used', bytes: bytes.byteLength });
        yield bytes;
      }
    }
    if (this.#after.kind === 'give-up') throw new GivenUp();
  }

  /** What was said after the last chunk. */
  async passOver(): Promise<MessageToThread> {
    while (this.#after === null) for await (const _ of this);
    return this.#after;
  }
}
