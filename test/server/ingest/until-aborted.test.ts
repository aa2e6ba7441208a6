import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { untilAborted } from '../../../server/ingest/until-aborted.ts';
import { StoppedError } from '../../../server/observation/stopped-error.ts';

const never = new Promise<string>(() => undefined);

describe('untilAborted', () => {
  it('gives what the work gives, well or badly, and listens no longer', async () => {
    const { signal } = new AbortController();
    expect(await untilAborted(Promise.resolve('read'), signal)).toBe('read');
    await expect(untilAborted(Promise.reject(new Error('broken off')), signal)).rejects.toThrow('broken off');
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
    expect(await untilAborted(Promise.resolve('read'), undefined)).toBe('read');
  });

  it('waits no longer for work that does not end once the signal is aborted', async () => {
    const stopping = new AbortController();
    const waiting = untilAborted(never, stopping.signal);
    stopping.abort(new StoppedError());
    await expect(waiting).rejects.toThrow(StoppedError);
    await expect(untilAborted(never, stopping.signal)).rejects.toThrow('nothing of this upload was stored');
  });

  it('lets work fail that nobody waits for any longer', async () => {
    const stopping = new AbortController();
    stopping.abort(new StoppedError());
    await expect(untilAborted(Promise.reject(new Error('late')), stopping.signal)).rejects.toThrow(
      StoppedError,
    );
  });
});
