import type { ArrangementAnswer, ArrangementsAnswer } from '../../contract/arrangements.ts';
import type { InjuryChapter } from '../../contract/injury-chapter.ts';
import type { PartnerQuestionsAnswer } from '../../contract/partner-questions.ts';
import {
  formatPounds,
  formWords,
  registerLines,
  relationWord,
  sourceWords,
  spellDates,
} from '../../contract/partner-words.ts';
import type { PartnerAnswer, PartnersAnswer } from '../../contract/partners.ts';
import { themeHeading } from '../../contract/theme-words.ts';
import { type Block, heading, list, sentences, type TableBlock } from '../word/block.ts';

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

function layMap(answer: PartnersAnswer): Block[] {
  if (answer.why !== null) return [...sentences(answer.why)];
  const now = answer.partners.filter(({ status }) => status === 'now');
  return [
    ...sentences(answer.headline, 'strong'),
    ...sentences(answer.sentence),
    ...sentences(answer.tierNote),
    ...sentences(answer.registerWhy),
    {
      kind: 'table',
      title: `Partners of ${answer.area.name} now`,
      header: ['Partner', 'What it does here', 'Working together', 'Rests on'],
      rows: now.map((partner) => [
        nameOf(partner),
        relationsOf(partner),
        partner.form === null ? 'Not recorded' : formWords(partner.form),
        sourceWords(partner),
      ]),
      figureColumns: new Set(),
      sources: [
        ...new Set([
          'Source: laws, guides and registers as each row says.',
          ...registerLines(answer.provenance),
        ]),
      ],
    },
  ];
}

const nameOf = ({ name, type, areaNote }: PartnerAnswer): string =>
  [name === type ? name : `${name} (${type})`, areaNote].filter((part) => part !== null).join('. ');

function relationsOf({ relations, role }: PartnerAnswer): string {
  const now = relations.filter(({ status }) => status === 'now');
  const said = now.map(
    ({ theme, relation, words, ages }) =>
      `${themeHeading(theme)}: ${relationWord(relation).toLowerCase()}${ages === null ? '' : ` (${ages})`}. ${words}.`,
  );
  return said.length === 0 ? role : [...new Set(said)].join(' ');
}

function layQuestions(answer: PartnerQuestionsAnswer): Block[] {
  if (answer.why !== null) return [...sentences(answer.why)];
  const { orderNote } = answer;
  return [
    ...answer.questions.flatMap(({ question, inShort }) => [heading(3, question), ...sentences(inShort)]),
    ...sentences(orderNote),
    candidateTable(answer),
    ...list(answer.cautions),
  ];
}

function candidateTable({ candidates, questions, area }: PartnerQuestionsAnswer): TableBlock {
  const shown = candidates.slice(0, mostCandidates);
  const left = candidates.length - shown.length;
  const numbers = new Map(questions.map(({ id, number }) => [id, number]));
  return {
    kind: 'table',
    title: `Candidate partners in ${area.name}${left > 0 ? `, the first ${shown.length} of ${candidates.length}` : ''}`,
    header: ['Place', 'Candidate', 'Kind of partner', 'Answers questions'],
    rows: shown.map(({ place, name, type, answers }) => [
      String(place),
      name,
      type,
      answers.flatMap((id) => numbers.get(id) ?? []).join(', '),
    ]),
    figureColumns: new Set(),
    sources: [
      'Source: laws, guides, figures and registers, as the page of the four questions names them one by one.',
    ],
  };
}

function layArrangements(answer: ArrangementsAnswer): Block[] {
  if (answer.why !== null) return [...sentences(answer.why)];
  return [
    ...sentences(answer.sentence, 'strong'),
    ...sentences(answer.law),
    tableOf(answer),
    ...list(answer.arrangements.flatMap(({ outcome }) => outcome.caution)),
  ];
}

function tableOf({ area, arrangements, provenance }: ArrangementsAnswer): TableBlock {
  return {
    kind: 'table',
    title: `Health Act arrangements on record for ${area.name}`,
    header: ['Arrangement', 'Kind, ages and functions', 'Between', 'In force', 'Contributions on record'],
    rows: arrangements.map((each) => [
      each.name,
      [...each.kinds, each.ages ?? 'ages not given', ...each.functions].join('; '),
      each.members.join('; '),
      [spellDates(each), ...each.due.map(({ sentence }) => sentence)]
        .filter((part) => part !== '')
        .join('. '),
      contributionsOf(each),
    ]),
    figureColumns: new Set(),
    sources: registerLines(provenance),
  };
}

function contributionsOf({ years, total, warnings }: ArrangementAnswer): string {
  const parts = years.map(({ year, total: sum, isComplete }) =>
    sum === null
      ? `${year}: not given`
      : `${year}: ${formatPounds(sum)}${isComplete ? '' : ' of the amounts given'}`,
  );
  const all = total === null ? [] : [`in all ${formatPounds(total)}`];
  return [...parts, ...all, ...warnings].join('; ') || 'None given';
}
