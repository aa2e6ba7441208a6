import type { ReadingContext } from '../layout.ts';
import type { Stats19Records } from './stats19-records.ts';

/** Refuses casualties without their collisions where nothing that may still come could make figures of them. */
export function refuseCasualtiesAlone(
  { casualties, foreign, rows }: Stats19Records,
  { findings, policy }: ReadingContext,
): void {
  // An odd row does not make a file another's.
  if (foreign.rows * 2 > rows.casualty) {
    const faults = [
      'the file has no area',
      `its index (${foreign.index}) is not the Department for Transport's`,
      ...(casualties.hasBands ? ['its ages are bands, of which 0 to 5 includes 5'] : []),
    ];
    findings.add('casualties-without-area', { said: faults.join('; ') });
    return;
  }
  if (policy !== 'published-open') findings.add('casualty-records-not-kept', {});
  if (casualties.hasBands) findings.add('age-bands-wait-not', {});
}
