/** A partner trend as it is drawn: a panel an age piece, its lines broken wherever the remit changes. */
import { edgesOfBand, eraBandsInOneRow } from './era-bands.ts';
import { type ErasOfPlot, noEras } from './eras-of-plot.ts';
import { formatCount, formatDay } from './format-figure.ts';
import { benchmarkColour, benchmarkDash } from './palette.ts';
import type { PartnerPiece, PartnerTrendAnswer, Stretch } from './partner-trend.ts';
import type { PeriodAnswer } from './parts.ts';
import { periodKey } from './period-axis.ts';
import { panelStyle, type SeriesStyle } from './series-style.ts';
import type { TrendPoint, TrendSeries } from './trend.ts';
import { shortMeasure } from './trend-words.ts';

/** A line with its style; one a stretch. */
export interface PanelLine {
  readonly series: TrendSeries;
  readonly style: SeriesStyle;
}

/** The day on which ages passed from one body to the next, and where it stands on the axis. */
export interface HandoverMark {
  /** The period that it lies in, by its place, and how far into it: 0 is its first day. */
  readonly at: number;
  readonly fraction: number;
  /** "1 October 2015". */
  readonly date: string;
}

export interface PartnerPanel {
  readonly key: string;
  readonly title: string;
  readonly piece: PartnerPiece;
  /** England's below, the area's above. */
  readonly lines: readonly PanelLine[];
  readonly eras: ErasOfPlot;
  readonly handovers: readonly HandoverMark[];
}

const england = { code: 'E92000001', name: 'England', type: 'england' } as const;

/** England beside the area: dashed and grey. */
export const englandStyle: SeriesStyle = {
  emphasis: 'benchmark',
  colour: benchmarkColour,
  dash: benchmarkDash,
  marker: null,
};

/** A panel for each piece with figures, in the order of the answer. */
export function toPartnerPanels(answer: PartnerTrendAnswer): PartnerPanel[] {
  return answer.pieces
    .filter(({ points }) => points.length > 0)
    .map((piece) => ({
      key: piece.key,
      title: titleOf(piece, answer),
      piece,
      lines: [...linesOfEngland(piece, answer), ...linesOfArea(piece, answer)],
      eras: erasOf(piece, answer),
      handovers: handoversOf(piece, answer),
    }));
}

/** Every piece as one series, for what is said of it as a whole: gaps and missing values, never its course. */
export const seriesOfPieces = (answer: PartnerTrendAnswer): TrendSeries[] =>
  answer.pieces
    .filter(({ points }) => points.length > 0)
    .map((piece) => toSeries(piece, piece.points, { answer, key: piece.key, label: piece.label }));

/** Where a handover stands in a drawing, given the centre of each period and the edges of the plot. */
export function positionOfHandover(
  { at, fraction }: HandoverMark,
  centres: readonly number[],
  plot: { readonly left: number; readonly right: number },
): number {
  const [left, right] = edgesOfBand({ from: at - 0.5, to: at + 0.5 }, centres, plot);
  return left + fraction * (right - left);
}

function titleOf(
  { label, derived, points, england: beside }: PartnerPiece,
  answer: PartnerTrendAnswer,
): string {
  const name = derived ? `${label}, worked out here` : label;
  const latest = points.findLast(({ value }) => value !== null);
  if (!latest || latest.value === null) return `${name}${countOfLatest(points)}`;
  const { unit } = answer.indicator;
  const other = beside.find(({ period }) => periodKey(period) === periodKey(latest.period))?.value ?? null;
  const compared = other === null ? '' : `, England ${shortMeasure(other, unit)}`;
  return `${name}: ${shortMeasure(latest.value, unit)} in ${latest.period.label}${compared}`;
}

/** ": count 4 in 2024, no rate"; blank where there is not even a count. */
function countOfLatest(points: readonly TrendPoint[]): string {
  const counted = points.findLast(({ count }) => count !== null);
  return !counted || counted.count === null
    ? ''
    : `: count ${formatCount(counted.count)} in ${counted.period.label}, no rate`;
}

function linesOfArea(piece: PartnerPiece, answer: PartnerTrendAnswer): PanelLine[] {
  return piece.stretches.map((stretch, at) => ({
    series: toSeries(piece, within(piece.points, stretch), {
      answer,
      key: `${piece.key}|${at}`,
      label: `${answer.area.name}, ${stretch.label}`,
    }),
    style: panelStyle,
  }));
}

/** England's line is broken with the area's: a change of remit is one for the whole country. */
function linesOfEngland(piece: PartnerPiece, answer: PartnerTrendAnswer): PanelLine[] {
  return piece.stretches.flatMap((stretch, at) => {
    const points = within(piece.england, stretch);
    if (points.length === 0) return [];
    const series = toSeries(piece, points, {
      answer,
      key: `${piece.key}|england|${at}`,
      label: england.name,
    });
    return [{ series: { ...series, role: 'benchmark' as const, area: england }, style: englandStyle }];
  });
}

function within<Point extends TrendPoint>(points: readonly Point[], { first, last }: Stretch): Point[] {
  return points.filter(({ period }) => first.start <= period.start && period.start <= last.start);
}

function toSeries(
  { age, demonstration, mixedReleases }: PartnerPiece,
  points: readonly TrendPoint[],
  {
    answer,
    key,
    label,
  }: { readonly answer: PartnerTrendAnswer; readonly key: string; readonly label: string },
): TrendSeries {
  const none = { direction: 'cannot-calculate', judgement: null, chiSquared: null, because: '' } as const;
  return {
    key,
    label,
    role: 'area',
    area: answer.area,
    sex: answer.question.sex,
    age,
    category: null,
    points: [...points],
    recentTrend: none,
    demonstration,
    mixedReleases,
    excess: null,
    why: null,
  };
}

function erasOf(piece: PartnerPiece, answer: PartnerTrendAnswer): ErasOfPlot {
  const rows = eraBandsInOneRow(answer, answer.periods, piece.age);
  return rows.length === 0 ? noEras : { rows, behind: rows, withAges: false };
}

function handoversOf({ age }: PartnerPiece, { eras, periods }: PartnerTrendAnswer): HandoverMark[] {
  const { from, to } = age;
  if (from === null || to === null) return [];
  const days = eras.filter((era) => from <= era.ageFrom && era.ageTo <= to).flatMap((era) => era.from ?? []);
  return [...new Set(days)].sort().flatMap((day) => {
    const at = periods.findIndex(({ start, end }) => start <= day && day <= end);
    const period = periods[at];
    const isEdge = at === 0 && period?.start === day;
    return period === undefined || isEdge
      ? []
      : [{ at, fraction: fractionOf(day, period), date: formatDay(day) }];
  });
}

function fractionOf(day: string, { start, end }: PeriodAnswer): number {
  const [at, from, to] = [day, start, end].map((each) => Date.parse(`${each}T00:00:00Z`));
  return at === undefined || from === undefined || to === undefined || to === from
    ? 0
    : (at - from) / (to - from);
}
