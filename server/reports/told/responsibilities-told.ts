import { formatDay } from '../../contract/format-figure.ts';
import type { ResponsibilitiesAnswer, Responsibility } from '../../contract/responsibilities.ts';
import { toShownTable } from '../shown/shown-table.ts';
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
    restsOn: said(...dutiesOf(answer).map(({ duty }) => duty.source)),
    tables: (caption) =>
      shownBlocks(caption, [tableOf(answer)], ['Source: laws and guides as each row says.']),
  };
}

const spanOf = ({ from, to }: ResponsibilitiesAnswer['question']): string =>
  from === null ? `to ${formatDay(to)}` : `${formatDay(from)} to ${formatDay(to)}`;

interface Row {
  readonly theme: string;
  readonly duty: Responsibility;
}

const dutiesOf = ({ themes }: ResponsibilitiesAnswer): Row[] =>
  themes.flatMap(({ name, commissions, leads }) =>
    [...commissions, ...leads].map((duty) => ({ theme: name, duty })),
  );

const tableOf = (answer: ResponsibilitiesAnswer) =>
  toShownTable<Row>(
    [
      { heading: 'Outcome', cell: ({ theme }) => theme },
      { heading: 'Duty', cell: ({ duty }) => (duty.relation === 'leads' ? 'Leads' : 'Commissions') },
      { heading: 'Ages', cell: ({ duty }) => duty.ages },
      { heading: 'Body', cell: ({ duty }) => duty.name },
      { heading: 'Where', cell: ({ duty }) => duty.where },
      { heading: 'When', cell: ({ duty }) => duty.dates },
      { heading: 'Rests on', cell: ({ duty }) => duty.source },
    ],
    dutiesOf(answer),
  );
