import type { TrendPoint } from '../contract/trend.ts';
import type { Area } from '../observation/area.ts';
import type { Duty } from '../observation/duty.ts';
import { findLead } from '../responsibility/find-lead.ts';
import { commissionerOfFigure } from './commissioner-of-figure.ts';
import type { Measure } from './complete-measure.ts';
import { toPeriodAnswer } from './contract-nouns.ts';
import type { Figure } from './denominators/denominator.ts';
import type { KnownIndicator } from './known-indicators.ts';

/** A figure with what was worked out for it. */
export interface FigureShown {
  readonly observation: Figure;
  readonly measure: Measure;
  readonly comparison: TrendPoint['comparison'];
}

/** A figure as it is answered: with its limits, its comparison, who commissioned the service behind it and who leads. */
export function toFigurePoint(
  { observation, measure, comparison }: FigureShown,
  area: Pick<Area, 'types'>,
  {
    indicator,
    duties,
  }: { readonly indicator: Pick<KnownIndicator, 'theme'>; readonly duties: readonly Duty[] },
): TrendPoint {
  const { period, age, count, denominator, notes, extract, lookedUp } = observation;
  const { theme } = indicator;
  const { commissioner, splitBecause, splitInWords } = commissionerOfFigure({ theme, age, period }, duties);
  return {
    period: toPeriodAnswer(period),
    ...measure,
    count,
    denominator,
    notes: lookedUp?.kind === 'missing' ? [...notes, lookedUp.said] : [...notes],
    comparison,
    commissioner,
    splitBecause,
    ...(splitInWords === null ? {} : { splitInWords }),
    lead: findLead({ theme, period, areaTypes: area.types }, duties),
    extract,
  };
}
