import type { ProgressEvent } from '../../server/contract/extracts-events.ts';
import { interfaceAddress } from '../selection/interface-address.ts';

/**
 * Listens to how far the reading of an upload has come, from before its first byte until its end. Returns a function
 * that stops listening. Where the service cannot be heard nothing is told: the answer to the upload itself still comes.
 */
export function followUpload(uploadId: string, onProgress: (progress: ProgressEvent) => void): () => void {
  const events = new EventSource(interfaceAddress(`/extracts/${encodeURIComponent(uploadId)}/events`));
  events.addEventListener('progress', ({ data }) => {
    // The server checks every event against the schema of this type before it leaves.
    onProgress(JSON.parse(data) as ProgressEvent);
  });
  events.addEventListener('end', () => events.close());
  return () => events.close();
}

/** A name for an upload that no other has: 32 hexadecimal digits, also where the page did not come over HTTPS. */
export function nameUpload(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
