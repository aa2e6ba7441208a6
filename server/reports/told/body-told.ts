import type { BodyAnswer, BodyDuty } from '../../contract/bodies.ts';
import { themeHeading } from '../../contract/theme-words.ts';
import { toShownTable } from '../shown/shown-table.ts';
import { shownBlocks } from '../word/shown-blocks.ts';
import { said, type Told } from './told.ts';

/** A body: what it does and did. */
export function bodyTold(answer: BodyAnswer): Told {
  const { name, what, dates, duties } = answer;
  return {
    heading: name,
    subtitle: [`${name}, ${what}`, dates].filter((part) => part !== '').join(', '),
    findings: said(answer.sentence, answer.why),
    why: null,
    alternativeText: null,
    responsible: [],
    notes: said(...answer.notes, ...answer.formerNames.map(({ note }) => note)),
    methods: [],
    provenance: [],
    restsOn: answer.sources,
    tables: (caption) =>
      shownBlocks(caption, duties.length === 0 ? [] : [tableOf(duties)], answer.sources.map(sourceLine)),
  };
}

const sourceLine = (source: string): string => `Source: ${source.replace(/\.$/, '')}.`;

const tableOf = (duties: readonly BodyDuty[]) =>
  toShownTable<BodyDuty>(
    [
      { heading: 'Outcome', cell: ({ theme }) => themeHeading(theme) },
      { heading: 'Duty', cell: ({ relation }) => (relation === 'leads' ? 'Leads' : 'Commissions') },
      { heading: 'Ages', cell: ({ ages }) => ages },
      { heading: 'As', cell: ({ name }) => name },
      { heading: 'Where', cell: ({ where }) => where },
      { heading: 'When', cell: ({ dates }) => dates },
      { heading: 'Rests on', cell: ({ source }) => source },
    ],
    duties,
  );
