import { commissionedBy } from '../../contract/commission-words.ts';
import { peersName } from '../../contract/peer-words.ts';
import type { ProfileIndicator, ProfileRow } from '../../contract/profile.ts';
import type { TrendPoint } from '../../contract/trend.ts';
import { type AgeBand, ageKey } from '../../observation/age-band.ts';
import type { Duty } from '../../observation/duty.ts';
import { compareByOverlap } from '../../statistics/compare-with-benchmark.ts';
import type { Figure } from '../denominators/denominator.ts';
import type { KnownIndicator } from '../known-indicators.ts';
import { ageWords } from '../trend/describe-selection.ts';
import { explainAbsence } from '../trend/explain-absence.ts';
import { toTrendSeries } from '../trend/to-trend-series.ts';
import type { PeerValues } from './find-peer-values.ts';
import type { Peers } from './find-peers.ts';
import { type ProfileGround, type RowLines, trendSelection } from './find-profile-lines.ts';
import { judgeChange } from './judge-change.ts';
import { fewestPeers, rangeOfPeers } from './range-of-peers.ts';
import { ENGLAND, type ProfileSelection } from './select-profile.ts';

/** What the rows of one indicator are worked out with. */
export interface RowSetting {
  readonly indicator: KnownIndicator;
  readonly selection: ProfileSelection;
  readonly ground: ProfileGround;
  readonly benchmarkObservations: readonly Figure[];
  readonly peers: Peers | null;
  readonly duties: readonly Duty[];
}

/** Works out one row: the latest figure with everything that is said of it. */
export function toProfileRow(
  lines: RowLines,
  peerValues: PeerValues | null,
  setting: RowSetting,
): ProfileRow {
  const { indicator, selection, ground, benchmarkObservations, duties } = setting;
  const seriesSetting = { indicator, benchmarkObservations, duties, extracts: ground.extracts };
  const series = toTrendSeries(lines.area, seriesSetting);
  const beside = lines.benchmark && toTrendSeries(lines.benchmark, seriesSetting);
  const latest = series.points.at(-1) ?? null;
  const benchmarkMeasure = (latest && beside?.points.find((point) => isSamePeriod(point, latest))) ?? null;
  const measure = latest && judgeBeside(latest, benchmarkMeasure, setting);
  const question = trendSelection({ indicator }, lines.area.age, selection);
  return {
    key: `${indicator.id}|${ageKey(lines.area.age)}`,
    label: rowLabel(indicator, lines.area.age),
    indicator: toProfileIndicator(indicator),
    age: series.age,
    sex: series.sex,
    measure,
    benchmarkMeasure,
    recentTrend: series.recentTrend,
    ...judgeChange(series.points, indicator.unit, ground.extracts),
    ...setBesidePeers(measure, peerValues, setting),
    commissions: (measure && commissionedBy(measure)) || null,
    partnerPart: null,
    leads:
      measure?.lead?.name ?? indicator.catalogued?.leads ?? 'Nobody is recorded as leading on this outcome.',
    demonstration: series.demonstration || (beside?.demonstration ?? false),
    mixedReleases: series.mixedReleases,
    why: measure ? null : explainAbsence(lines.area, question, ground.areas),
  };
}

/** An indicator as a profile names it. */
export function toProfileIndicator(indicator: KnownIndicator): ProfileIndicator {
  const { id, name, shortName, theme, unit, polarity, catalogued } = indicator;
  const ended = catalogued?.ended;
  return { id, name, shortName, theme, unit, polarity, ...(ended === undefined ? {} : { ended }) };
}

/** A band of all ages goes without saying. */
function rowLabel({ shortName }: KnownIndicator, age: AgeBand): string {
  return ageKey(age) === '0+' ? shortName : `${shortName}, ${ageWords(age)}`;
}

/** England's value counts as certain; that of any other benchmark has limits of its own, and both must not overlap. */
function judgeBeside(
  latest: TrendPoint,
  beside: TrendPoint | null,
  { indicator, selection }: RowSetting,
): TrendPoint {
  if (selection.benchmark === null || selection.benchmark.code === ENGLAND) return latest;
  const comparison = beside === null ? 'not-compared' : compareByOverlap(latest, beside, indicator.polarity);
  return { ...latest, comparison };
}

function isSamePeriod(one: TrendPoint, other: TrendPoint): boolean {
  return one.period.start === other.period.start && one.period.end === other.period.end;
}

function setBesidePeers(
  measure: TrendPoint | null,
  found: PeerValues | null,
  setting: RowSetting,
): Pick<ProfileRow, 'peers' | 'whyNoPeers'> {
  const { indicator, peers, selection } = setting;
  const none = (whyNoPeers: string) => ({ peers: null, whyNoPeers });
  if (!measure) return none('No figure is held for the area.');
  if (selection.area.code === ENGLAND) return none('England has no peers.');
  if (peers?.why !== undefined) return none(peers.why);
  if (!peers || !found) return none(`No areas are known to be of the same kind as ${selection.area.name}.`);
  if (indicator.unit.valueType === 'count') {
    return none('Numbers of areas of different size are not set beside each other.');
  }
  const ofType = { areaType: peers.areaType, name: peers.name, inForce: peers.codes.length };
  const range = rangeOfPeers(found.values, measure.value, ofType);
  if (range) return { peers: range, whyNoPeers: null };
  const held = found.values.length === 0 ? 'None' : `Only ${found.values.length}`;
  return none(
    `${held} of ${peers.codes.length} ${peersName(peers)} ${found.values.length === 1 ? 'has' : 'have'} a value of ${measure.period.label}; a range needs ${fewestPeers}.`,
  );
}
