import { describe, expect, it } from 'vitest';
import type { MessageFromThread, MessageToThread } from '../../../server/ingest/reading-thread.ts';
import { GivenUp, receiveFiles } from '../../../server/ingest/receive-files.ts';

const file = (fileName: string): MessageToThread => ({ kind: 'file', fileName });
const chunk = (text: string): MessageToThread => ({ kind: 'chunk', bytes: Buffer.from(text) });
const end: MessageToThread = { kind: 'end' };

/** The files received, each with the chunks that the reader took, at most so many of each. */
async function receive(messages: readonly MessageToThread[], chunksTaken = 99) {
  const waiting = [...messages];
  const said: MessageFromThread[] = [];
  const hear = async () => waiting.shift() ?? end;
  const files: [string, string[]][] = [];
  for await (const { fileName, chunks } of receiveFiles(hear, (message) => said.push(message))) {
    const texts: string[] = [];
    for await (const bytes of chunks) {
      texts.push(Buffer.from(bytes).toString());
      if (texts.length >= chunksTaken) break;
    }
    files.push([fileName, texts]);
  }
  return { files, said };
}

describe('receiveFiles', () => {
  const two = [file('a.csv'), chunk('1'), chunk('2'), chunk('3'), file('b.csv'), chunk('4'), end];

  it('tells files apart and says of every chunk that it was used', async () => {
    const { files, said } = await receive(two);
    expect(files).toEqual([
      ['a.csv', ['1', '2', '3']],
      ['b.csv', ['4']],
    ]);
    expect(said).toEqual(Array.from({ length: 4 }, () => ({ kind: 'used', bytes: 1 })));
  });

  it('passes over what the reader leaves of a file', async () => {
    expect((await receive(two, 1)).files).toEqual([
      ['a.csv', ['1']],
      ['b.csv', ['4']],
    ]);
  });

  it('takes a file without a byte', async () => {
    expect((await receive([file('empty.csv'), end])).files).toEqual([['empty.csv', []]]);
  });

  it.each([
    ['before a file', [{ kind: 'give-up' }]],
    ['within a file', [file('a.csv'), chunk('1'), { kind: 'give-up' }]],
  ] as const)('fails where the sender gives up %s', async (_title, messages) => {
    await expect(receive(messages)).rejects.toThrow(GivenUp);
  });
});
