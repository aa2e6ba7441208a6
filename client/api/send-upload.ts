import { interfaceAddress } from '../selection/interface-address.ts';
import type { SearchRecord } from '../selection/search-string.ts';
import { readAnswer, unreachable } from './http-client.ts';

/** A form on its way to the interface, as whoever is signed in sends it. */
export interface Upload {
  readonly form: FormData;
  /** Stops the sending; the promise then fails with an `AbortError`. */
  readonly signal: AbortSignal;
  /** Called while bytes leave: how many of how many. */
  readonly onSent: (sentBytes: number, totalBytes: number) => void;
}

/** Sends a form and gives the answer to it. Unlike `fetch`, it can tell how much has left. */
export function sendUpload<Answer>(
  path: string,
  parameters: SearchRecord,
  { form, signal, onSent }: Upload,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', interfaceAddress(path, parameters));
    request.upload.onprogress = ({ loaded, total }) => onSent(loaded, total);
    request.onload = () => resolve(readAnswer<Answer>(responseTo(request)));
    request.onerror = () => reject(unreachable());
    request.onabort = () => reject(new DOMException('the upload was cancelled', 'AbortError'));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(form);
  });
}

const responseTo = ({ responseText, status }: XMLHttpRequest): Response =>
  new Response(responseText, { status });
