import { formatDay } from '../../contract/format-figure.ts';
import type { PartnerQuestionsAnswer } from '../../contract/partner-questions.ts';
import { candidatesBlock } from '../partner-blocks.ts';
import { caveatLines, said, type Told } from './told.ts';

/** The four questions that find a partner, each answered in short, and the candidates that they lead to. */
export function partnerQuestionsTold(answer: PartnerQuestionsAnswer): Told {
  const { headline, area, asOf, why, questions, caveats, provenance } = answer;
  return {
    heading: headline,
    subtitle: `The four questions that find a partner, ${area.name}, as on ${formatDay(asOf)}`,
    findings: questions.map(({ question, inShort }) => `${question} ${inShort}`),
    why,
    alternativeText: null,
    responsible: [],
    notes: said(answer.tierNote, ...answer.cautions, ...caveatLines({ caveats, periods: [], series: [] })),
    methods: said(answer.orderNote, ...answer.methods),
    provenance,
    restsOn: answer.sources.map(({ number, text }) => `${number}. ${text}`),
    tables: (caption) => [{ ...candidatesBlock(answer), title: caption }],
  };
}
