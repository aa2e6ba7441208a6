import { progressEventSchema } from '../../server/contract/extracts-events.ts';
import type { ReadingProgress } from '../../server/ingest/reading-thread.ts';

/** Tells how far an upload has come, as the server says it, until it is told to stop. */
export function followUpload(
  server: string,
  uploadId: string,
  onProgress: (progress: ReadingProgress) => void,
): { stop(): void } {
  const stopping = new AbortController();
  const address = `${server}/api/v1/extracts/${uploadId}/events`;
  follow(address, stopping.signal, onProgress).catch(() => {
    // Progress is a courtesy: the answer to the upload itself says what became of it.
  });
  return { stop: () => stopping.abort() };
}

async function follow(
  address: string,
  signal: AbortSignal,
  onProgress: (progress: ReadingProgress) => void,
): Promise<void> {
  const { body } = await fetch(address, { signal });
  if (body === null) return;
  let waiting = '';
  for await (const text of body.pipeThrough(new TextDecoderStream())) {
    const events = (waiting + text).split('\n\n');
    waiting = events.pop() ?? '';
    for (const event of events) {
      const [, data] = /^event: progress\ndata: (.+)$/m.exec(event) ?? [];
      if (data !== undefined) onProgress(progressEventSchema.parse(JSON.parse(data)));
    }
  }
}
