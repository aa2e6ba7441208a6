/** Which caveats a trend or a comparison needs and what they touch, in words; the screen and the paper say the same. */
import type { AreaAnswer, Caveat, PeriodAnswer } from './parts.ts';
import { periodsInWords } from './period-spans.ts';

/** What is shown: a trend, or a comparison of one period with its areas as series. */
export interface CaveatGround {
  readonly caveats: readonly Caveat[];
  readonly periods: readonly Pick<PeriodAnswer, 'label' | 'kind'>[];
  readonly series: readonly { readonly area: AreaAnswer }[];
}

/** Caveats that touch a period and an area of this answer. */
export function caveatsShown(answer: CaveatGround): Caveat[] {
  const periods = new Set(answer.periods.map(({ label }) => label));
  const areas = new Set(answer.series.map(({ area }) => area.code));
  return answer.caveats.filter((caveat) => touches(caveat.periods, periods) && touches(caveat.areas, areas));
}

/**
 * What a caveat touches of what is shown: "These years: 2012/13 to 2020/21. Only Rutland." Blank where it touches all of
 * it, and periods that its own text names are not said again.
 */
export function caveatReach(caveat: Caveat, answer: CaveatGround): string {
  return [periodsReached(caveat, answer), areasReached(caveat, answer)]
    .filter((part) => part !== '')
    .join(' ');
}

function periodsReached({ text, periods: labels }: Caveat, { periods }: CaveatGround): string {
  const touched = periods.filter(({ label }) => labels.includes(label));
  if (touched.length === 0 || touched.length === periods.length) return '';
  const words = periodsInWords(({ label }) => labels.includes(label), periods);
  return text.includes(words) ? '' : `${nameOfPeriods(touched)}: ${words}.`;
}

function nameOfPeriods(touched: CaveatGround['periods']): string {
  const areYears = touched.every(({ kind }) => kind === 'financial' || kind === 'calendar');
  if (touched.length === 1) return areYears ? 'This year' : 'This period';
  return areYears ? 'These years' : 'These periods';
}

function areasReached({ areas: codes }: Caveat, { series }: CaveatGround): string {
  const shown = new Map(series.map(({ area }) => [area.code, area.name]));
  const names = [...shown].filter(([code]) => codes.includes(code)).map(([, name]) => name);
  return names.length === 0 || names.length === shown.size ? '' : `Only ${names.join('; ')}.`;
}

function touches(touched: readonly string[], shown: ReadonlySet<string>): boolean {
  return touched.length === 0 || touched.some((one) => shown.has(one));
}
