import { formatDay } from '../../contract/format-figure.ts';
import { formsNote, registerLines } from '../../contract/partner-words.ts';
import type { PartnersAnswer } from '../../contract/partners.ts';
import { partnersBlock } from '../partner-blocks.ts';
import { said, type Told } from './told.ts';

/** The partners of an area: who has a part in what, and how duties are shared between two tiers of council. */
export function partnersTold(answer: PartnersAnswer): Told {
  const { headline, area, asOf, why, alternativeText } = answer;
  return {
    heading: headline,
    subtitle: `Partners of ${area.name}, as on ${formatDay(asOf)}`,
    findings: why === null ? said(answer.sentence, answer.tierNote) : [],
    why,
    alternativeText,
    responsible: [],
    notes: said(answer.replaced, answer.registerWhy),
    methods: why === null ? said(formsNote) : [],
    provenance: [],
    restsOn: said(...partnersOf(answer), ...registerLines(answer.provenance)),
    tables: (caption) => [{ ...partnersBlock(answer), title: caption }],
  };
}

/** What the partners of today rest on, each source once. */
const partnersOf = ({ partners }: PartnersAnswer): string[] =>
  partners.filter(({ status }) => status === 'now').map(({ source }) => source);
