import type { ArrangementsAnswer } from '../../contract/arrangements.ts';
import type { InjuryChapter } from '../../contract/injury-chapter.ts';
import type { PartnerQuestionsAnswer } from '../../contract/partner-questions.ts';
import type { PartnersAnswer } from '../../contract/partners.ts';
import { arrangementsBlock, candidatesBlock, partnersBlock } from '../partner-blocks.ts';
import { type Block, heading, list, sentences } from '../word/block.ts';

const mostCandidates = 10;

/** Who can act: partners by duty and register, the four questions in short, and Health Act arrangements. */
export function layPartners({ partners, questions, arrangements }: InjuryChapter): Block[] {
  return [
    heading(1, 'Who can act'),
    heading(2, 'Partners'),
    ...layMap(partners),
    heading(2, 'The four questions that find a partner'),
    ...layQuestions(questions),
    heading(2, 'Health Act arrangements'),
    ...layArrangements(arrangements),
  ];
}

/** How to bring one is a matter for whoever keeps the figures, not for the reader of a chapter. */
const noRegister = (kind: string, area: string): string =>
  `No register of ${kind} has been brought for ${area}.`;

function layMap(answer: PartnersAnswer): Block[] {
  if (answer.why !== null) return [...sentences(answer.why)];
  return [
    ...sentences(answer.headline, 'strong'),
    ...sentences(answer.sentence),
    ...sentences(answer.tierNote),
    ...sentences(answer.registerWhy === null ? '' : noRegister('partners', answer.area.name)),
    partnersBlock(answer),
  ];
}

function layQuestions(answer: PartnerQuestionsAnswer): Block[] {
  if (answer.why !== null) return [...sentences(answer.why)];
  const { orderNote } = answer;
  return [
    ...answer.questions.flatMap(({ question, inShort }) => [heading(3, question), ...sentences(inShort)]),
    ...sentences(orderNote),
    candidatesBlock(answer, mostCandidates),
    ...list(answer.cautions),
  ];
}

function layArrangements(answer: ArrangementsAnswer): Block[] {
  if (answer.why !== null) return [...sentences(noRegister('arrangements', answer.area.name))];
  return [
    ...sentences(answer.sentence, 'strong'),
    ...sentences(answer.law),
    arrangementsBlock(answer),
    ...list(answer.arrangements.flatMap(({ outcome }) => outcome.caution)),
  ];
}
