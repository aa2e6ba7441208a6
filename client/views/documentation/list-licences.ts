import type { ExtractAnswer } from '../../../server/contract/extracts.ts';

/** A publisher with a licence under which figures of its are held, and in how many files. */
export interface LicenceHeld {
  readonly publisher: string;
  readonly licence: string;
  readonly files: number;
}

/** Publishers and licences of the extracts that are not withdrawn, by name. */
export function listLicences(
  extracts: readonly Pick<ExtractAnswer, 'publisher' | 'licence' | 'status'>[],
): LicenceHeld[] {
  const held = new Map<string, LicenceHeld>();
  for (const { publisher, licence } of extracts.filter(({ status }) => status !== 'withdrawn')) {
    const key = JSON.stringify([publisher, licence]);
    held.set(key, { publisher, licence, files: (held.get(key)?.files ?? 0) + 1 });
  }
  return [...held.values()].toSorted((one, other) => one.publisher.localeCompare(other.publisher));
}
