import { upperFirst } from '../../contract/first-letter.ts';
import { formatValue } from '../../contract/format-figure.ts';
import type { InequalityGroup, InequalityTimePoint, SlopeIndexAnswer } from '../../contract/inequality.ts';
import type { Unit } from '../../contract/parts.ts';
import { MOST_CHARACTERS } from '../fullest-text.ts';
import { unitWords } from '../trend/describe-selection.ts';

/** What the chart shows. */
interface Shown {
  readonly unit: Unit;
  readonly by: 'deprivation' | 'sex';
  readonly categories: readonly InequalityGroup[];
  readonly slopeIndex: SlopeIndexAnswer | null;
  readonly throughTime: readonly InequalityTimePoint[];
}

/**
 * What the chart shows, for those who cannot see it, in at most 220 characters: the kind of chart, the extreme groups,
 * the line through them and its course through time, as many of these as fit.
 */
export function writeInequalityAlternativeText(shown: Shown): string {
  const valued = shown.categories.filter(({ measure }) => (measure?.value ?? null) !== null);
  if (valued.length === 0) return 'Empty chart: no figures to draw.';
  const unit = unitWords(shown.unit);
  const opening = [`Dot chart by ${shown.by}`, unit].filter(Boolean).join(', ');
  const parts = [...valuesSaid(valued, shown.by), lineSaid(shown.slopeIndex), courseSaid(shown.throughTime)];
  return parts
    .filter((part) => part !== null)
    .reduce(
      (text, part) => (`${text} ${part}`.length <= MOST_CHARACTERS ? `${text} ${part}` : text),
      `${opening}.`,
    );
}

function valuesSaid(valued: readonly InequalityGroup[], by: Shown['by']): string[] {
  const ends = [...new Set([valued.at(0), valued.at(-1)])].flatMap((group) => (group ? inWords(group) : []));
  const said = `${upperFirst(ends.join(', '))}.`;
  if (by === 'sex') return [said];
  const byValue = valued.toSorted((one, other) => heightOf(one) - heightOf(other));
  const [highest, lowest] = [byValue.at(-1), byValue.at(0)];
  if (!highest || !lowest) return [said];
  return [said, `Highest ${inWords(highest)}, lowest ${inWords(lowest)}.`];
}

const heightOf = ({ measure }: InequalityGroup): number => measure?.value ?? 0;

/** "most deprived 83.4", "group 8 63.4", "males 80.1". */
function inWords(group: InequalityGroup): string {
  const { shortLabel } = group;
  const name = /^\d/.test(shortLabel) ? `group ${shortLabel}:` : shortLabel.toLowerCase();
  return `${name} ${formatValue(heightOf(group))}`;
}

function lineSaid(slope: SlopeIndexAnswer | null): string | null {
  if (slope === null) return null;
  const { mostDeprived, leastDeprived } = slope.line;
  return `Line from ${formatValue(mostDeprived)} to ${formatValue(leastDeprived)}.`;
}

function courseSaid(throughTime: readonly InequalityTimePoint[]): string | null {
  const known = throughTime.flatMap(({ period, slopeIndex }) =>
    slopeIndex === null ? [] : [`${formatValue(slopeIndex.value)} in ${period.label}`],
  );
  return known.length < 2 ? null : `Slope index from ${known[0]} to ${known.at(-1)}.`;
}
