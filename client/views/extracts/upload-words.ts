import { formatCount } from '../../../server/contract/format-figure.ts';
import type { UploadProgress } from '../../api/bring-extract.ts';
import { sizeInWords } from './extract-words.ts';

/** How much of an upload has left, in whole per cent. */
export const percentSent = ({ sentBytes, totalBytes }: UploadProgress): number =>
  totalBytes === 0 ? 0 : Math.min(100, Math.floor((sentBytes / totalBytes) * 100));

/** "2.1 MB of 4.0 MB sent. 12,000 rows read, no problems so far." */
export function progressWords(progress: UploadProgress): string {
  const sent = `${sizeInWords(progress.sentBytes)} of ${sizeInWords(progress.totalBytes)} sent`;
  return `${sent}. ${counted(progress.rows, 'row')} read, ${problemWords(progress.problems)} so far.`;
}

/**
 * What is read out while an upload goes on: its start, each quarter, and that all of it has left. The same text for
 * every state between two quarters, so that a live region speaks five times and no more.
 */
export function progressAnnouncement(progress: UploadProgress): string {
  const quarter = Math.floor(percentSent(progress) / 25);
  if (quarter === 0) return 'Sending has begun.';
  if (quarter === 4) return 'All of it has been sent. The service is checking it.';
  return `${quarter * 25}% sent.`;
}

/** The files of an upload by name: "a.csv", "a.csv and b.csv", "a.csv, b.csv and c.csv". */
export function namesInWords(files: readonly { readonly name: string }[]): string {
  const names = files.map(({ name }) => name);
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** The files chosen so far with those chosen now; of two with one name the later stands. */
export function addFiles<Named extends { readonly name: string }>(
  chosen: readonly Named[],
  more: readonly Named[],
): readonly Named[] {
  const byName = new Map([...chosen, ...more].map((file) => [file.name, file]));
  return [...byName.values()];
}

const counted = (count: number, noun: string) => `${formatCount(count)} ${count === 1 ? noun : `${noun}s`}`;

const problemWords = (problems: number) => (problems === 0 ? 'no problems' : counted(problems, 'problem'));
