import type { ArrangementsAnswer } from '../../contract/arrangements.ts';
import { formatDay } from '../../contract/format-figure.ts';
import { registerLines } from '../../contract/partner-words.ts';
import { arrangementsBlock } from '../partner-blocks.ts';
import { said, type Told } from './told.ts';

/** Health Act arrangements: how many there are, and which dates fall due. */
export function arrangementsTold(answer: ArrangementsAnswer): Told {
  const { area, asOf, why, arrangements } = answer;
  return {
    heading: `Health Act arrangements of ${area.name}`,
    subtitle: `Health Act arrangements on record for ${area.name}, as on ${formatDay(asOf)}`,
    findings: why === null ? said(answer.sentence, ...arrangements.flatMap(dueOf)) : [],
    why,
    alternativeText: null,
    responsible: [],
    notes: said(
      ...arrangements.flatMap(({ name, warnings }) => warnings.map((warning) => `${name}: ${warning}`)),
      ...arrangements.map(({ outcome }) => outcome.caution),
    ),
    methods: said(answer.law),
    provenance: [],
    restsOn: registerLines(answer.provenance),
    tables: (caption) => [{ ...arrangementsBlock(answer), title: caption }],
  };
}

const dueOf = ({ name, due }: ArrangementsAnswer['arrangements'][number]): string[] =>
  due.filter(({ state }) => state !== 'later').map(({ sentence }) => `${name}: ${sentence}`);
