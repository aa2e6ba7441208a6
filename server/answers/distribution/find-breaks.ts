import { listNames } from '../../contract/list-names.ts';
import { releaseWords } from '../../contract/source-words.ts';
import type { Extract } from '../../observation/extract.ts';
import { midSentence } from '../sentence-words.ts';
import type { MeasuredPeriod } from './measure-areas.ts';

/**
 * For each period why its figures do not simply go on from those of the last period with figures: they came from other
 * releases, so that a step may be a revision. Null where they do, and for the first.
 */
export function findBreaks(
  periods: readonly Pick<MeasuredPeriod, 'period' | 'extracts'>[],
  extracts: ReadonlyMap<string, Pick<Extract, 'fileName' | 'released' | 'releasedStated'>>,
): (string | null)[] {
  let before: Pick<MeasuredPeriod, 'period' | 'extracts'> | null = null;
  return periods.map((each) => {
    if (each.extracts.length === 0) return null;
    const last = before;
    before = each;
    if (last === null || isSameRelease(last, each)) return null;
    const name = (ids: readonly string[]) =>
      listNames(
        ids.flatMap((id) => {
          const extract = extracts.get(id);
          return extract ? [`${extract.fileName} (${midSentence(releaseWords(extract))})`] : [];
        }),
      );
    return `Another release: ${each.period.label} is from ${name(each.extracts)}, ${last.period.label} from ${name(last.extracts)}. A step between them may be a revision.`;
  });
}

/** Whether the figures of two periods came from the same extracts. */
export const isSameRelease = (
  one: Pick<MeasuredPeriod, 'extracts'>,
  other: Pick<MeasuredPeriod, 'extracts'>,
): boolean => one.extracts.join() === other.extracts.join();
