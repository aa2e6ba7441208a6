import { formatDay } from '../../contract/format-figure.ts';
import type { ResponsibilitiesAnswer } from '../../contract/responsibilities.ts';
import { responsibilitiesShown } from '../shown/responsibilities-shown.ts';
import { shownBlocks } from '../word/shown-blocks.ts';
import { said, type Told } from './told.ts';

/** Who is and was responsible in an area, by outcome, age and time. */
export function responsibilitiesTold(answer: ResponsibilitiesAnswer): Told {
  const { headline, area, question, why, themes } = answer;
  return {
    heading: headline,
    subtitle: `Who commissioned and who led in ${area.name}, ${spanOf(question)}`,
    findings: why === null ? said(answer.sentence) : [],
    why,
    alternativeText: null,
    responsible: said(...themes.map(({ sentence }) => sentence)),
    notes: said(...answer.notes),
    methods: [],
    provenance: [],
    restsOn: said(...sourcesOf(answer)),
    tables: (caption) =>
      shownBlocks(caption, responsibilitiesShown(answer), ['Source: laws and guides as each row says.']),
  };
}

const spanOf = ({ from, to }: ResponsibilitiesAnswer['question']): string =>
  from === null ? `to ${formatDay(to)}` : `${formatDay(from)} to ${formatDay(to)}`;

const sourcesOf = ({ themes }: ResponsibilitiesAnswer): string[] =>
  themes.flatMap(({ commissions, leads }) => [...commissions, ...leads].map(({ source }) => source));
