import type { ArrangementAnswer, ArrangementsAnswer } from '../contract/arrangements.ts';
import { candidateEvidenceWords } from '../contract/partner-question-words.ts';
import type { PartnerQuestionsAnswer } from '../contract/partner-questions.ts';
import {
  formatPounds,
  formWords,
  registerLines,
  relationWord,
  sourceWords,
  spellDates,
} from '../contract/partner-words.ts';
import type { PartnerAnswer, PartnersAnswer } from '../contract/partners.ts';
import { themeHeading } from '../contract/theme-words.ts';
import type { TableBlock } from './word/block.ts';

/** The partners that an area has now: what each does, how it works with others, and what says so. */
export function partnersBlock({ area, partners, provenance }: PartnersAnswer): TableBlock {
  const now = partners.filter(({ status }) => status === 'now');
  const hasForms = now.some(({ form }) => form !== null);
  return {
    kind: 'table',
    title: `Partners of ${area.name} now`,
    header: ['Partner', 'What it does here', ...(hasForms ? ['Working together'] : []), 'Rests on'],
    rows: now.map((partner) => [
      nameOf(partner),
      relationsOf(partner),
      ...(hasForms ? [partner.form === null ? 'Not recorded' : formWords(partner.form)] : []),
      sourceWords(partner),
    ]),
    figureColumns: new Set(),
    sources: [
      ...new Set(['Source: laws, guides and registers as each row says.', ...registerLines(provenance)]),
    ],
  };
}

const nameOf = ({ name, type, areaNote }: PartnerAnswer): string =>
  [name.startsWith(type) ? name : `${name} (${type})`, areaNote].filter((part) => part !== null).join('. ');

function relationsOf({ relations, role }: PartnerAnswer): string {
  const now = relations.filter(({ status }) => status === 'now');
  const said = now.map(
    ({ theme, relation, words, ages }) =>
      `${themeHeading(theme)}: ${relationWord(relation).toLowerCase()}${ages === null ? '' : `, ${ages}`}. ${words}.`,
  );
  return said.length === 0 ? role : [...new Set(said)].join(' ');
}

/** The candidates that the four questions lead to, or the first so many of them. */
export function candidatesBlock(
  { candidates, questions, area }: PartnerQuestionsAnswer,
  most = candidates.length,
): TableBlock {
  const shown = candidates.slice(0, most);
  const left = candidates.length - shown.length;
  const firm = candidates.filter(({ firmAnswers }) => firmAnswers.length > 0).length;
  const numbers = new Map(questions.map(({ id, number }) => [id, number]));
  return {
    kind: 'table',
    title: `Candidate partners in ${area.name}: ${left > 0 ? `the first ${shown.length} of ` : ''}${candidates.length}, ${firm} with evidence and ${candidates.length - firm} by general knowledge alone`,
    header: ['Place', 'Candidate', 'Kind of partner', 'Answers questions', 'Speaks for it'],
    rows: shown.map(({ place, name, type, answers, firmAnswers }) => [
      String(place),
      name,
      type,
      answers.flatMap((id) => numbers.get(id) ?? []).join(', '),
      candidateEvidenceWords(firmAnswers),
    ]),
    figureColumns: new Set(),
    sources: [
      'Source: laws, guides, figures and registers, as the page of the four questions names them one by one.',
    ],
  };
}

/** Health Act arrangements, a row each. */
export function arrangementsBlock({ area, arrangements, provenance }: ArrangementsAnswer): TableBlock {
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
        .map((part) => part.replace(/\.$/, ''))
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
