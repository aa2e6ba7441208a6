import type { PartnersAnswer } from '../../../server/contract/partners.ts';
import { type Plot, type Reading, type Scale, withClass } from '../read-plots.ts';
import type { XmlElement } from '../read-xml.ts';
import type { DrawnKind, ToldRow } from './drawn-kind.ts';
import { alongOf, widths } from './read-marks.ts';

/** 2013-04-01 as 2013.25: years with the share of the year that had passed. */
function yearOf(day: string): number {
  const [year, begin] = [Number(day.slice(0, 4)), Date.parse(`${day.slice(0, 4)}-01-01`)];
  return year + (Date.parse(day) - begin) / (Date.parse(`${year + 1}-01-01`) - begin);
}

export const forms: DrawnKind<PartnersAnswer> = {
  name: 'forms of working of partners',
  page: '/partners/E10000032',
  answer: '/partners?area=E10000032',
  figure: '/charts/partner-forms.svg?area=E10000032',
  told: ({ partners, asOf }) => {
    const all = partners.flatMap(({ formHistory }) => formHistory);
    return {
      from: all.map(({ from }) => yearOf(from ?? asOf)),
      to: all.map(({ to }) => yearOf(to ?? asOf)),
    };
  },
  onPaper: formsOnPaper,
  onScreen: formsOnScreen,
  tables: ({ partners }) => [
    partners.flatMap(({ name, formHistory }) =>
      formHistory.map(({ from, to }): ToldRow => [name, [from, to].flatMap(dayAndYear)]),
    ),
  ],
};

/** A bar ends this far before its day on paper, in points, so that two that follow one another are told apart. */
const gapBetweenForms = 0.8;

function formsOnPaper(plots: readonly Plot[]): Reading {
  const { plot, scale } = alongOf(plots);
  return readForms(withClass(plot, 'bar'), scale, gapBetweenForms);
}

function formsOnScreen(plots: readonly Plot[]): Reading {
  const plot = plots.find(({ elements }) =>
    elements[0]?.attributes['aria-label']?.startsWith('Forms of working'),
  );
  const { scale } = alongOf(plot ? [plot] : []);
  return readForms(
    (plot?.elements ?? []).filter(({ name }) => name === 'rect'),
    scale,
    0,
  );
}

const readForms = (bars: readonly XmlElement[], scale: Scale, gap: number): Reading => ({
  from: bars.map((bar) => scale(Math.min(...widths(bar)))),
  to: bars.map((bar) => scale(Math.max(...widths(bar)) + gap)),
});

/** The figures of "1 April 2013". */
const dayAndYear = (day: string | null): number[] =>
  day === null ? [] : [Number(day.slice(8)), Number(day.slice(0, 4))];
