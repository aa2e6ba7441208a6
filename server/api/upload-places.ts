import pLimit from 'p-limit';
import { RequestError } from './error-response.ts';

/** Uploads that are read at once: each has a thread and a staging file of its own. */
const readAtOnce = 4;

/** Uploads that may wait for a place. */
const waitingAtMost = 12;

const secondsUntilRetry = 30;

type Reading = <Verdict>(read: () => Promise<Verdict>) => Promise<Verdict>;

/**
 * Places for uploads: a few are read at once, some wait, and whoever comes when all places are taken is told to come
 * again (503) before a byte is read.
 */
export function openUploadPlaces(): Reading {
  const places = pLimit(readAtOnce);
  return async (read) => {
    if (places.pendingCount >= waitingAtMost) {
      const detail = `too many uploads: ${readAtOnce} are read and ${waitingAtMost} wait; send it again in half a minute`;
      throw new RequestError(503, detail, { headers: { 'retry-after': String(secondsUntilRetry) } });
    }
    return places(read);
  };
}
