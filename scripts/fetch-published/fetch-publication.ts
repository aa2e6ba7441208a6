import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type DatedFolder, findEarlier } from './dated-folder.ts';
import { fetchFile, type Patience } from './fetch-file.ts';
import type { Publication } from './publications.ts';

/** What came of one file; `kept` when it was fetched whole earlier on the same day. */
export interface FileOutcome {
  readonly name: string;
  readonly status: 'fetched' | 'unchanged' | 'kept' | 'failed';
  readonly bytes: number | null;
  readonly because: string | null;
}

export interface FetchSetting {
  /** Where the dated folders stand. */
  readonly parent: string;
  readonly day: string;
  readonly folder: DatedFolder;
  readonly mirror: string | null;
  readonly pauseInMilliseconds: number;
  readonly patience: Patience;
  readonly now: () => Date;
}

/** Fetches the files of a publication one after another. A file that fails does not hold up the others. */
export async function fetchPublication(
  { files }: Publication,
  setting: FetchSetting,
  onFile: (outcome: FileOutcome) => void,
): Promise<FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  for (const { name, url } of files) {
    const outcome = await fetchOne(name, url, setting);
    onFile(outcome);
    outcomes.push(outcome);
    if (outcome.status !== 'kept') await wait(setting.pauseInMilliseconds);
  }
  return outcomes;
}

async function fetchOne(name: string, url: string, setting: FetchSetting): Promise<FileOutcome> {
  const { parent, day, folder, mirror, patience, now } = setting;
  const whole = await folder.findWhole(name, url);
  if (whole) return { name, status: 'kept', bytes: whole.bytes, because: null };
  const earlier = await findEarlier(parent, day, { name, url });
  const fetched = await fetchFile(
    { url: mirrored(url, mirror), target: join(folder.path, name), earlier },
    patience,
  );
  if (fetched.status === 'failed') return { name, status: 'failed', bytes: null, because: fetched.because };
  const { bytes } = await folder.remember(name, url, fetched.etag, now());
  return { name, status: fetched.status, bytes, because: null };
}

/** `https://host/path` as a mirror has it. */
function mirrored(url: string, mirror: string | null): string {
  return mirror === null ? url : `${mirror}/${url.replace(/^https:\/\//, '')}`;
}
