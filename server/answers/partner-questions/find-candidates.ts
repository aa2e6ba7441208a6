import type { ArrangementsAnswer } from '../../contract/arrangements.ts';
import { type PartnerQuestionId, partnerQuestionIds } from '../../contract/partner-question-words.ts';
import type {
  CandidateReason,
  EvidenceFigure,
  PartnerCandidate,
  PartnerStatement,
} from '../../contract/partner-questions.ts';
import { formWords, spellDates } from '../../contract/partner-words.ts';
import type { PartnerAnswer } from '../../contract/partners.ts';
import { candidateOf, partnersNow } from './candidate-of-partner.ts';
import type { Finding } from './finding.ts';
import type { QuestionGround } from './question-ground.ts';
import { ageOf, sayFigure, standsOut } from './say-figure.ts';
import { asSentence } from './statement.ts';
import { restsOf, withMain } from './weigh-reasons.ts';

/** How candidates are ordered, for their readers. */
export const orderNote =
  'Candidates are ordered by how many of the four questions they answer by law, guide, figures or the local register; of equal ones, organisations that the register names come first, then those who answer more questions in all, then in the order of the map of partners. It is an order of the evidence held, not of merit, and says nothing of whether a partner has the time or the will.';

/**
 * The partners of today who answer at least one question, each with why: in the order of the evidence held. A kind that
 * several districts have is one candidate.
 */
export function findCandidates(
  findings: readonly Finding[],
  figures: readonly PartnerStatement[],
  ground: QuestionGround,
): PartnerCandidate[] {
  const together = new Map<string, PartnerAnswer[]>();
  for (const partner of partnersNow(ground.map)) {
    const { key } = candidateOf(partner, ground.map);
    together.set(key, [...(together.get(key) ?? []), partner]);
  }
  return [...together]
    .map(([key, partners]) =>
      toCandidate(
        key,
        partners,
        [...reasonsOf(key, findings), ...figureReasons(partners, figures, ground)],
        ground,
      ),
    )
    .filter(({ reasons }) => reasons.length > 0)
    .sort(byEvidence)
    .map((candidate, place) => ({ ...candidate, place: place + 1 }));
}

function byEvidence(one: PartnerCandidate, other: PartnerCandidate): number {
  return (
    other.firmAnswers.length - one.firmAnswers.length ||
    Number(other.organisation !== null) - Number(one.organisation !== null) ||
    other.answers.length - one.answers.length
  );
}

function toCandidate(
  key: string,
  partners: readonly PartnerAnswer[],
  reasons: readonly CandidateReason[],
  { map, arrangements }: QuestionGround,
): PartnerCandidate {
  const [first] = partners;
  if (!first) throw new Error(`candidate without a partner: ${key}`);
  const firm = reasons.filter(({ evidence }) => evidence !== 'general');
  return {
    key,
    place: 0,
    name: candidateOf(first, map).name,
    organisation: first.organisation,
    kind: first.kind,
    type: first.type,
    areas: partners.map(({ area }) => area),
    areaNote:
      partners.length > 1 ? `In ${partners.map(({ area }) => area.name).join(', ')}.` : first.areaNote,
    form: first.form,
    together: [...formsOf(first), ...membershipsOf(first, arrangements)],
    motivations: first.motivations,
    contactRoles: first.contactRoles,
    answers: questionsOf(reasons),
    firmAnswers: questionsOf(firm),
    rests: restsOf(firm),
    reasons: withMain(reasons).sort(byQuestion),
  };
}

function reasonsOf(key: string, findings: readonly Finding[]): CandidateReason[] {
  const own = findings.filter(({ candidate }) => candidate.key === key);
  const once = new Map(
    own.map(({ candidate: _, says, ...rest }) => [
      `${rest.question}|${says}|${rest.source}`,
      { ...rest, text: asSentence(says), sourceNumbers: [], isMain: false },
    ]),
  );
  return [...once.values()];
}

/**
 * Figures that stand out are a reason to ask those of the same area who lead, commission or have a bearing on their
 * outcome by law, guide or register: of each outcome one indicator is named, that of which a strategy speaks where there
 * is one.
 */
function figureReasons(
  partners: readonly PartnerAnswer[],
  statements: readonly PartnerStatement[],
  { catalogue, map }: QuestionGround,
): CandidateReason[] {
  const relations = partners.flatMap((partner) => partner.relations);
  const firm = relations.filter(({ status, evidence }) => status === 'now' && evidence !== 'general');
  const spoken = new Set(
    catalogue.strategies.flatMap(({ figures }) => figures.map(({ indicator }) => indicator)),
  );
  return [...new Set(firm.map(({ theme }) => theme))].flatMap((theme) => {
    const found = statements.flatMap((statement) => {
      const figures = statement.figures.filter((figure) => isReason(figure, theme, partners));
      return figures.length === 0 ? [] : [{ statement, figures }];
    });
    const chosen =
      found.find(({ figures }) => figures.some(({ indicator }) => spoken.has(indicator.id))) ?? found[0];
    return chosen ? [toFigureReason(chosen.statement, chosen.figures, theme, map.area.code)] : [];
  });
}

/** A figure of one district is no reason to ask another's housing authority. */
function isReason(figure: EvidenceFigure, theme: string, partners: readonly PartnerAnswer[]): boolean {
  const isOfPartner = partners.some(({ area }) => area.code === figure.area.code);
  return figure.indicator.theme === theme && isOfPartner && standsOut(figure) !== null;
}

function toFigureReason(
  { source, extract, demonstration }: PartnerStatement,
  figures: readonly EvidenceFigure[],
  theme: string,
  home: string,
): CandidateReason {
  const [first] = figures;
  const label = first ? `${first.indicator.shortName}${ageOf(first)}` : '';
  const said = figures.map(
    (figure) => `${figure.area.code === home ? '' : `${figure.area.name} `}${sayFigure(figure)}`,
  );
  const text = asSentence(`${label}: ${said.join('; ')}`);
  const question = questionOfTheme(theme);
  return {
    question,
    text,
    evidence: 'figure',
    source,
    sourceNumbers: [],
    isMain: false,
    extract,
    line: null,
    demonstration,
  };
}

const questionOfTheme = (theme: string): PartnerQuestionId =>
  theme === 'injury' || theme === 'roads' ? 'causes' : 'inequalities';

const questionsOf = (reasons: readonly CandidateReason[]): PartnerQuestionId[] =>
  partnerQuestionIds.filter((id) => reasons.some(({ question }) => question === id));

const byQuestion = (one: CandidateReason, other: CandidateReason): number =>
  partnerQuestionIds.indexOf(one.question) - partnerQuestionIds.indexOf(other.question);

/** "Collaborating (3 of 4), from 1 April 2021 (register, line 3)." for each form in force. */
function formsOf({ formHistory }: PartnerAnswer): string[] {
  return formHistory
    .filter(({ status }) => status === 'now')
    .map((spell) => {
      const dates = spellDates(spell);
      const line = spell.line === null ? '' : ` (register of partners, line ${spell.line})`;
      return `${formWords(spell.form)}${dates === '' ? '' : `, ${dates}`}${line}`;
    });
}

function membershipsOf({ organisation }: PartnerAnswer, { arrangements }: ArrangementsAnswer): string[] {
  if (organisation === null) return [];
  return arrangements
    .filter(
      ({ status, members }) => status === 'now' && members.some((member) => isSame(member, organisation)),
    )
    .map(({ name, kinds, lines }) => {
      const what = kinds.length === 0 ? '' : ` (${kinds.join(', ')})`;
      return `Member of the Health Act arrangement ${name}${what} (register of arrangements, line ${lines[0]})`;
    });
}

const isSame = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();
