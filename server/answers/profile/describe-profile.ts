import { peersName } from '../../contract/peer-words.ts';
import type { ProfileAnswer, ProfilePartner, ProfileRow } from '../../contract/profile.ts';
import type { Area } from '../../observation/area.ts';
import { describeLimits, describeRecentTrends } from '../trend/describe-method.ts';
import type { Peers } from './find-peers.ts';
import { ENGLAND } from './select-profile.ts';

/** What a profile is of, for its words. */
export interface ProfileSetting {
  readonly area: Area;
  readonly benchmark: Area | null;
  readonly peers: Peers | null;
  /** The body whose indicators alone are shown. */
  readonly partner?: Pick<ProfilePartner, 'name' | 'title' | 'isOfToday'> | null;
}

/** "West Sussex beside England and 153 upper-tier and unitary authorities; latest figures from 2016 to 2023/24." */
export function subtitleOf(setting: ProfileSetting, rows: readonly ProfileRow[]): string {
  const beside = besideWords(setting);
  const what = `${setting.area.name}${beside ? ` beside ${beside}` : ''}`;
  return [setting.partner?.title ?? '', what, periodsWords(rows)].filter(Boolean).join('; ');
}

/** "Profile of West Sussex: 7 indicators and ages, persons, the latest figure of each, compared with England …." */
export function describeProfile(setting: ProfileSetting, rows: readonly ProfileRow[]): string {
  const held = rows.filter(({ measure }) => measure !== null).length;
  const figures = held === 1 ? '1 figure' : `${held} figures`;
  const parts = [
    `Profile of ${setting.area.name}: ${figures}, persons, the latest of each indicator at the ages it is usually shown for or, where these have no rate, at another`,
    setting.benchmark ? `compared with ${setting.benchmark.name} in the same period` : '',
    setting.peers ? `beside the range of ${peersName(setting.peers)}` : '',
  ];
  const only = setting.partner ? ` ${setting.partner.title}.` : '';
  return `${parts.filter(Boolean).join(', ')}.${only}`;
}

/** How everything in the profile was worked out, in words. */
export function describeMethods(
  { benchmark, area, peers }: ProfileSetting,
  rows: readonly ProfileRow[],
): ProfileAnswer['methods'] {
  const isCompared = rows.some(({ measure }) => measure !== null && measure.comparison !== 'not-compared');
  return {
    comparison:
      benchmark && isCompared
        ? `Each figure is compared with ${benchmark.name} in the same period, for the same sex and ages. It is similar when ${similarWords(benchmark)}, otherwise better or worse; lower or higher where neither is the better.`
        : '',
    recentTrend: describeRecentTrends(
      rows
        .filter(({ recentTrend }) => recentTrend.direction !== 'cannot-calculate')
        .map(({ indicator }) => indicator.unit),
    ),
    changeOnYear:
      'A change on the year is more than chance when the 95% confidence limits of the difference, by the normal method from the limits of both figures (Altman and Bland, BMJ 2003), leave 0 out; otherwise it may be chance. Of many changes tested about one in twenty would pass by chance alone.',
    peers: peers
      ? `The range is that of the ${peers.codes.length} ${peersName(peers)} in force ${area.validTo === null ? 'today' : `when ${area.name} was`}, as far as they have a value in the same period: lowest, quartiles by linear interpolation, highest.${peers.how === undefined ? '' : ` ${peers.how}`}`
      : area.code === ENGLAND
        ? ''
        : `No areas are known to be of the same kind as ${area.name}, so no range is shown.`,
    limits: describeLimits(
      rows.flatMap(({ measure, demonstration }) => (measure ? [{ points: [measure], demonstration }] : [])),
    ),
  };
}

const similarWords = ({ code, name }: Area): string =>
  code === ENGLAND
    ? `the value for ${name} lies within the area's 95% confidence limits`
    : `the 95% confidence limits of the area and of ${name} overlap`;

function besideWords({ benchmark, peers }: ProfileSetting): string {
  const ofPeers = peers ? `${peers.codes.length} ${peersName(peers)}` : '';
  return [benchmark?.name ?? '', ofPeers].filter(Boolean).join(' and ');
}

/** From the earliest of the latest periods to the latest of them. */
function periodsWords(rows: readonly ProfileRow[]): string {
  const periods = rows.flatMap(({ measure }) => measure?.period ?? []);
  const ordered = periods.toSorted((one, other) => one.end.localeCompare(other.end));
  const [first, last] = [ordered.at(0)?.label, ordered.at(-1)?.label];
  if (first === undefined || last === undefined) return '';
  return first === last ? `latest figures, of ${first}` : `latest figures from ${first} to ${last}`;
}
