import { formatMeasure } from '../../contract/format-figure.ts';
import { peersName } from '../../contract/peer-words.ts';
import type { ProfileRow } from '../../contract/profile.ts';
import { MOST_CHARACTERS } from '../fullest-text.ts';
import { midSentence } from '../sentence-words.ts';
import type { ProfileSetting } from './describe-profile.ts';

/**
 * What the chart shows, for those who cannot see it, in at most 220 characters: the kind of chart, what each bar is, and
 * as long as they fit the rows that stand in the highest and lowest quarter of their peers.
 */
export function writeProfileAlternativeText(
  { peers }: Pick<ProfileSetting, 'peers'>,
  rows: readonly ProfileRow[],
): string {
  const drawn = rows.filter((row) => row.peers !== null && row.measure?.value != null);
  if (drawn.length === 0) return 'Table without bars: no figure can be set beside those of other areas.';
  const among = peers ? ` of ${peersName(peers)}` : '';
  const opening = `Spine chart, ${drawn.length === 1 ? 'one bar' : `${drawn.length} bars`}: range and middle half${among}, a line for the benchmark, a mark for the area.`;
  const extremes = [
    positionWords('highest', drawn),
    positionWords('lowest', drawn),
    drawn.some(isExtreme) ? [] : [' All within the middle half.'],
  ];
  return extremes.reduce((text, ways) => {
    const fitting = ways.find((part) => text.length + part.length <= MOST_CHARACTERS);
    return text + (fitting ?? '');
  }, opening);
}

/** Which rows stand at an end of their peers: with the figure of the first, and shorter without it. */
function positionWords(end: 'highest' | 'lowest', rows: readonly ProfileRow[]): string[] {
  const found = rows.filter(({ peers }) => peers?.position === `${end}-quarter`);
  if (found.length === 0) return [];
  const [first] = found;
  const more = found.length === 1 ? '' : ` and ${found.length - 1} more`;
  return [valueWords(first), ''].map(
    (value) => ` In the ${end} quarter: ${midSentence(first?.label ?? '')}${value}${more}.`,
  );
}

/** ", 25.3%": its figure. */
const valueWords = (row: ProfileRow | undefined): string =>
  row?.measure?.value == null ? '' : `, ${formatMeasure(row.measure.value, row.indicator.unit)}`;

const isExtreme = ({ peers }: ProfileRow): boolean =>
  peers?.position === 'highest-quarter' || peers?.position === 'lowest-quarter';
