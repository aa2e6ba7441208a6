import type { PartnerPoint, Stretch } from '../../contract/partner-trend.ts';
import type { RecentTrend } from '../../contract/parts.ts';
import type { Duty } from '../../observation/duty.ts';
import type { KnownIndicator } from '../known-indicators.ts';
import { spanWords } from '../trend/describe-selection.ts';
import { judgeRecentTrend, type MeasuredFigure } from '../trend/judge-recent-trend.ts';
import { compareFirstAndLast } from './compare-first-and-last.ts';
import { labelStretch, noteOfStretch } from './describe-stretch.ts';

/** A point with the figure that it was made from. */
export interface PointOfFigure {
  readonly point: PartnerPoint;
  readonly figure: MeasuredFigure;
}

/** What the stretches of one line are judged with. */
export interface StretchSetting {
  readonly indicator: Pick<KnownIndicator, 'unit' | 'polarity'>;
  readonly duties: readonly Duty[];
}

/**
 * Cuts the points of one age piece wherever the remit changes: a stretch has one body throughout, or one reason for a
 * split; where nobody commissions, one lead. The recent trend and the comparison of its first and last figure are those
 * of a stretch of one body alone, and nothing is ever judged across two.
 */
export function findStretches(points: readonly PointOfFigure[], setting: StretchSetting): Stretch[] {
  const groups: [PointOfFigure, ...PointOfFigure[]][] = [];
  for (const one of points) {
    const last = groups.at(-1);
    if (last && remitOf(last[0].point) === remitOf(one.point)) last.push(one);
    else groups.push([one]);
  }
  return groups.map((group) => toStretch(group, setting));
}

/** What must stay the same within a stretch. */
function remitOf({ commissioner, splitInWords, lead }: PartnerPoint): string {
  return commissioner === 'none' ? `none ${lead?.name}` : `${commissioner} ${splitInWords ?? ''}`;
}

function toStretch(group: readonly [PointOfFigure, ...PointOfFigure[]], setting: StretchSetting): Stretch {
  const points = group.map(({ point }) => point);
  const [first] = points;
  const [{ point, figure }] = group;
  const isOneBody = point.commissioner !== 'split';
  const leads = new Set(points.map(({ lead }) => lead?.name ?? null));
  return {
    label: labelStretch(point, figure.observation.age, setting.duties),
    commissioner: point.commissioner,
    splitBecause: point.splitBecause,
    bodies: point.bodies,
    lead: leads.size === 1 ? (point.lead?.name ?? null) : null,
    first: (first ?? point).period,
    last: (points.at(-1) ?? point).period,
    points: points.filter(({ value }) => value !== null).length,
    recentTrend: isOneBody
      ? judgeRecentTrend(
          group.map((each) => each.figure),
          setting.indicator,
        )
      : notJudged(points),
    firstAndLast: isOneBody ? compareFirstAndLast(points, setting.indicator.unit) : null,
    note: noteOfStretch(points),
  };
}

function notJudged(points: readonly PartnerPoint[]): RecentTrend {
  const because = `${spanWords(points.map(({ period }) => period))}: No trend is judged, since responsibility was split.`;
  return { direction: 'cannot-calculate', judgement: null, chiSquared: null, because };
}
