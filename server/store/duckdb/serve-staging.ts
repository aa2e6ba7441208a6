import { on } from 'node:events';
import type { MessagePort } from 'node:worker_threads';
import { RowBlock } from './row-block.ts';
import { openStagingFile, type StagingFile } from './staging-file.ts';
import { FAILED, type MessageFromPlace, type MessageToPlace } from './staging-messages.ts';

/** The other side of a `DistantPlace`: fills one staging file with what comes, until it is finished or closed. */
export async function serveStaging(port: MessagePort): Promise<void> {
  const messages = on(port, 'message', { close: ['close'] });
  const hear = async (): Promise<MessageToPlace | undefined> => (await messages.next()).value?.[0];
  const say = (message: MessageFromPlace) => port.postMessage(message);
  const first = await hear();
  if (first?.kind !== 'open') throw new Error(`no staging place opened: ${first?.kind}`);
  const taken = new Int32Array(first.shared.taken);
  try {
    say(await fill(first, hear, () => countTaken(taken)));
  } catch (cause) {
    say({ kind: 'failed', cause });
    Atomics.store(taken, 0, FAILED);
    Atomics.notify(taken, 0);
    for (let said = await hear(); said !== undefined; said = await hear()) {
      if (said.kind === 'close') say({ kind: 'closed' });
    }
  }
}

/** Closes the file in any case. */
async function fill(
  { path, shared }: Extract<MessageToPlace, { kind: 'open' }>,
  hear: () => Promise<MessageToPlace | undefined>,
  onTaken: () => void,
): Promise<MessageFromPlace> {
  const file = await openStagingFile(path);
  const blocks = shared.blocks.map((memory) => new RowBlock(memory));
  try {
    for (;;) {
      onTaken();
      const said = await hear();
      if (said === undefined || said.kind === 'close') return { kind: 'closed' };
      if (said.kind === 'finish') return { kind: 'finished', summary: await file.finish(said.texts) };
      take(said, blocks, file);
    }
  } finally {
    await file.close();
  }
}

function take(said: MessageToPlace, blocks: readonly RowBlock[], file: StagingFile): void {
  if (said.kind === 'notes') file.takeNotes(said.notes);
  if (said.kind === 'entries') file.takeEntries(said.entries);
  if (said.kind !== 'rows') return;
  const block = blocks[said.block];
  if (!block) throw new Error(`no block ${said.block}`);
  block.rows = said.rows;
  file.takeRows(block);
}

function countTaken(taken: Int32Array): void {
  Atomics.add(taken, 0, 1);
  Atomics.notify(taken, 0);
}
