import { fromWorst } from '../../contract/comparison-style.ts';
import { comparisonWords } from '../../contract/comparison-words.ts';
import type { OverviewAnswer } from '../../contract/overview.ts';
import { listLeads, missingCells } from '../../contract/overview-words.ts';
import { sourceLines } from '../../contract/source-words.ts';
import { overviewShown } from '../shown/overview-shown.ts';
import { shownBlocks } from '../word/shown-blocks.ts';
import { caveatLinesByIndicator, said, type Told } from './told.ts';

/** An overview: what is shown, and how many of its figures are compared as what. */
export function overviewTold(answer: OverviewAnswer): Told {
  const { headline, subtitle, why, alternativeText, provenance, columns, caveats } = answer;
  const names = new Map(columns.map(({ indicator }) => [indicator.id, indicator.shortName]));
  const leads = listLeads(answer).map(({ about, leads: who }) => `${about}: ${who}.`);
  return {
    heading: headline,
    subtitle,
    findings: why === null ? said(answer.sentence, tallyOf(answer)) : [],
    why,
    alternativeText,
    responsible: leads.length === 0 ? [] : [`Who leads. ${leads.join(' ')}`],
    notes: said(...missingCells(answer), notHeldOf(answer), ...caveatLinesByIndicator(caveats, names)),
    methods: said(answer.periodNote, answer.comparisonMethod, answer.limitsNote),
    provenance,
    restsOn: [],
    tables: (caption) => shownBlocks(caption, overviewShown(answer), sourceLines(provenance)),
  };
}

/** "Of 95 figures compared: worse than England 12; similar to England 60; better than England 23." */
function tallyOf({ rows, benchmark }: OverviewAnswer): string {
  if (benchmark === null) return '';
  const measures = rows.flatMap(({ cells }) => cells.map(({ measure }) => measure));
  const compared = measures.filter(
    ({ value, comparison }) => value !== null && comparison !== 'not-compared',
  );
  if (compared.length === 0) return '';
  const counted = fromWorst.flatMap((each) => {
    const figures = compared.filter(({ comparison }) => comparison === each).length;
    return figures === 0 ? [] : [`${comparisonWords(each, benchmark.name)} ${figures}`];
  });
  return `Of ${compared.length} figures compared: ${counted.join('; ')}.`;
}

/** How figures are supplied is a matter for whoever keeps them, not for the reader of a report. */
const notHeldOf = ({ leftOut }: OverviewAnswer): string =>
  leftOut.length === 0 ? '' : `Not held of these areas: ${leftOut.map(({ label }) => label).join('; ')}.`;
