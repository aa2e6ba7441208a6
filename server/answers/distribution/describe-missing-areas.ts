import { absentReasons, type DistributionPeriod } from '../../contract/distribution.ts';
import { absentReasonWords, absentSymbol } from '../../contract/distribution-words.ts';
import { periodsInWords } from '../../contract/period-spans.ts';

/** Of more areas than these without a value for one reason the others are counted, and named in the data file. */
const MOST_NAMES = 12;

/**
 * Which areas are without a value and in which periods, by the reason, each area once: "[c] suppressed so that nobody can be
 * identified: City of London (2020/21 to 2023/24); Isles of Scilly (2013/14)." Null where every area has a value.
 */
export function describeMissing(periods: readonly DistributionPeriod[]): string | null {
  const said = absentReasons.flatMap((reason) => {
    const who = whoAndWhen(periods, reason);
    return who === '' ? [] : [`${absentSymbol(reason)} ${absentReasonWords(reason)}: ${who}.`];
  });
  return said.length === 0 ? null : `Areas without a value are in no box. ${said.join(' ')}`;
}

type Reason = (typeof absentReasons)[number];

/** Areas that lack the same periods together, those that lack most of them first. */
function whoAndWhen(periods: readonly DistributionPeriod[], reason: Reason): string {
  const lacking = new Map<string, Set<string>>();
  for (const { period, areas, missing } of periods) {
    for (const name of namesIn(missing, reason, areas)) {
      lacking.set(name, (lacking.get(name) ?? new Set()).add(period.label));
    }
  }
  const inOrder = [...lacking].toSorted(
    ([one, its], [other, theirs]) => theirs.size - its.size || one.localeCompare(other, 'en-GB'),
  );
  const together = new Map<string, string[]>();
  for (const [name, labels] of inOrder.slice(0, MOST_NAMES)) {
    const when = whenInWords(labels, periods);
    together.set(when, [...(together.get(when) ?? []), name]);
  }
  const others = inOrder.length - MOST_NAMES;
  const named = [...together].map(([when, names]) => `${names.join(', ')} (${when})`);
  return [...named, ...(others > 0 ? [`${others} more, named in the data file`] : [])].join('; ');
}

/** Where no area has a value, and all for one reason, it is not said of each. */
function namesIn(missing: DistributionPeriod['missing'], reason: Reason, valued: number): readonly string[] {
  if (valued === 0 && missing.length === 1 && missing[0]?.reason === reason) return ['every area'];
  return missing.find((each) => each.reason === reason)?.names ?? [];
}

function whenInWords(labels: ReadonlySet<string>, periods: readonly DistributionPeriod[]): string {
  if (labels.size === periods.length) return 'in every period';
  return periodsInWords(
    ({ label }) => labels.has(label),
    periods.map(({ period }) => period),
  );
}
