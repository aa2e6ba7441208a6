/** A relationship of two indicators said in words: what stands beside the chart on the screen and on paper. */
import { formatMeasure, missingSymbol } from './format-figure.ts';
import type { Caveat, PeriodAnswer } from './parts.ts';
import type {
  CorrelationAnswer,
  LeftOutArea,
  PeriodPair,
  RelatedIndicator,
  RelatedPoint,
  RelationshipAnswer,
} from './relationship.ts';
import { relationAxes } from './relationship-plot.ts';
import { axisTitle, shortMeasure } from './trend-words.ts';
import { formatTick, type ValueAxis } from './value-axis.ts';

/** A correlation to two decimal places: "0.52", "-0.08". */
export const formatCorrelation = (value: number): string => {
  const rounded = Math.round(value * 100) / 100;
  return (rounded === 0 ? 0 : rounded).toFixed(2);
};

/** "0.52 (95% limits 0.39 to 0.63)". */
export function correlationWithLimits({ value, lower95, upper95 }: CorrelationAnswer): string {
  if (lower95 === null || upper95 === null) return formatCorrelation(value);
  return `${formatCorrelation(value)} (95% limits ${formatCorrelation(lower95)} to ${formatCorrelation(upper95)})`;
}

/** "2014/15", "2014/15 (FYE 2015)" where the publishers write the same days differently, "2014 beside 2014/15". */
export function periodPairWords({ x, y, isSame }: Pick<PeriodPair, 'x' | 'y' | 'isSame'>): string {
  if (!isSame) return `${x.label} beside ${y.label}`;
  return x.label === y.label ? y.label : `${y.label} (${x.label})`;
}

/** Title of an axis: "Children in relative low income, per cent, 2023/24". */
export function relatedAxisTitle({ indicator, period }: RelatedIndicator): string {
  const measure = axisTitle(indicator.unit);
  const unit = measure.charAt(0).toLowerCase() + measure.slice(1);
  return [indicator.shortName, unit, period?.label ?? ''].filter((part) => part !== '').join(', ');
}

/** An axis that does not begin at zero says so: a slope looks steeper on it. */
export function axisRemarks(answer: Pick<RelationshipAnswer, 'points' | 'line'>): string[] {
  const { x, y } = relationAxes(answer);
  const remark = (axis: ValueAxis, which: string) =>
    axis.from > 0 ? [`The ${which} axis begins at ${formatTick(axis.from, axis)}, not at 0.`] : [];
  return [...remark(y, 'vertical'), ...remark(x, 'horizontal')];
}

/** What a chart says of a point: both figures with their limits, and where it stands from the line. */
export function detailsOfPoint(
  { x, y, fromLine }: RelatedPoint,
  answer: Pick<RelationshipAnswer, 'x' | 'y'>,
): string[] {
  const said = (measure: RelatedPoint['x'], { indicator }: RelatedIndicator) =>
    `${indicator.shortName}: ${formatMeasure(measure.value ?? 0, indicator.unit)}${limitsOf(measure, indicator)}`;
  return [
    said(x, answer.x),
    said(y, answer.y),
    ...(fromLine === null ? [] : [fromLineWords(fromLine, answer.y)]),
  ];
}

/** "12.3 above the line", "0.4 below the line". */
export function fromLineWords(fromLine: number, { indicator }: RelatedIndicator): string {
  const distance = shortMeasure(Math.abs(fromLine), indicator.unit);
  return `${distance} ${fromLine < 0 ? 'below' : 'above'} the line`;
}

function limitsOf({ lower95, upper95 }: RelatedPoint['x'], { unit }: RelatedIndicator['indicator']): string {
  if (lower95 === null || upper95 === null) return '';
  return ` (95% limits ${shortMeasure(lower95, unit)} to ${shortMeasure(upper95, unit)})`;
}

/** Areas that are left out for one reason. */
export interface LeftOutGroup {
  readonly symbol: string;
  readonly names: readonly string[];
  readonly why: string;
}

/** Areas without a place among the points, together by what is said of them, the largest group first. */
export function groupLeftOut({ leftOut }: { readonly leftOut: readonly LeftOutArea[] }): LeftOutGroup[] {
  const together = new Map<string, LeftOutGroup>();
  for (const each of leftOut) {
    const why = general(each);
    const before = together.get(why);
    const names = [...(before?.names ?? []), each.area.name];
    together.set(why, { symbol: before?.symbol ?? symbolOf(each), names, why });
  }
  return [...together.values()].sort((one, other) => other.names.length - one.names.length);
}

const symbolOf = ({ reason }: LeftOutArea): string =>
  missingSymbol(
    reason === 'suppressed' ? 'suppressed' : reason === 'no-value' ? 'not-available' : 'not-applicable',
  );

/** Counties each have districts of their own, whose names stand in the data file. */
const general = ({ why }: LeftOutArea): string =>
  why
    .replace(/for its districts: [^.]*\./g, 'for districts instead.')
    .replace(/for its county: [^.]*\./g, 'for the county instead.');

/** "[c] Adur; Arun: …" One sentence for each reason, with every area, or for paper of many areas their number. */
export const leftOutSentences = (
  answer: Pick<RelationshipAnswer, 'leftOut'>,
  mostNames = Number.POSITIVE_INFINITY,
): string[] =>
  groupLeftOut(answer).map(({ symbol, names, why }) => {
    const who = names.length > mostNames ? `${names.length} areas` : names.join('; ');
    return `${symbol} Left out, ${who}: ${why}`;
  });

/** What the caveats touch: both periods, and every area shown; each says which indicator it is about. */
export function relatedCaveatGround({ caveats, x, y, points, leftOut }: RelationshipAnswer) {
  const periods = [x.period, y.period].filter((period): period is PeriodAnswer => period !== null);
  const areas = [...points, ...leftOut].map(({ area }) => ({ area }));
  const labels = new Set<string>();
  return {
    caveats: caveats.map(
      ({ about, ...caveat }): Caveat => ({ ...caveat, source: `${about}; ${caveat.source}` }),
    ),
    periods: periods.filter(({ label }) => labels.size < labels.add(label).size),
    series: areas,
  };
}

/** Whose limits the figures have, each indicator by its name; both together where the same is said of them. */
export function limitsNotes({ x, y }: Pick<RelationshipAnswer, 'x' | 'y'>): string[] {
  const [ofX, ofY] = [x.limitsNote, y.limitsNote];
  if (ofX !== '' && ofX === ofY) return [`${y.indicator.shortName}; ${x.indicator.shortName}: ${ofY}`];
  return [y, x]
    .filter(({ limitsNote }) => limitsNote !== '')
    .map(({ indicator, limitsNote }) => `${indicator.shortName}: ${limitsNote}`);
}

/** What must be said of made-up data; null where there are none. */
export function madeUpRelation({
  demonstration,
  provenance,
}: Pick<RelationshipAnswer, 'demonstration' | 'provenance'>): string | null {
  if (!demonstration) return null;
  return provenance.every((origin) => origin.demonstration)
    ? 'Demonstration data: made up to show how the product works, not real figures'
    : 'Contains demonstration data, made up and not real';
}
