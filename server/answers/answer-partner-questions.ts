import { commissionersCaution } from '../contract/commission-words.ts';
import { formatDay } from '../contract/format-figure.ts';
import type {
  PartnerCandidate,
  PartnerQuestionsAnswer,
  PartnerQuestionsQuestion,
} from '../contract/partner-questions.ts';
import type { Caveat, Provenance } from '../contract/parts.ts';
import type { ProfileAnswer } from '../contract/profile.ts';
import type { AnswerContext } from './answer-context.ts';
import { makeEnvelope } from './answer-envelope.ts';
import { askAudiences } from './partner-questions/ask-audiences.ts';
import { askCauses } from './partner-questions/ask-causes.ts';
import { askInequalities } from './partner-questions/ask-inequalities.ts';
import { askStrategies } from './partner-questions/ask-strategies.ts';
import { findCandidates, orderNote } from './partner-questions/find-candidates.ts';
import { findQuestionGround } from './partner-questions/find-question-ground.ts';
import { numberSources } from './partner-questions/number-sources.ts';
import type { QuestionGround } from './partner-questions/question-ground.ts';

/**
 * The four questions that find a partner, answered for one area from what is held: who drives health inequalities, what
 * the main and dearest causes are, who already reaches the audience, which strategies fit. Every statement carries its
 * evidence; what is not known says how to supply it. Ends in candidate partners. Fails with 404 for an unknown area.
 */
export async function answerPartnerQuestions(
  question: PartnerQuestionsQuestion,
  context: AnswerContext,
): Promise<PartnerQuestionsAnswer> {
  const ground = await findQuestionGround(question.area, context);
  const asked = ground.map.partners.length === 0 ? [] : askAll(ground);
  const answered = asked.map((each) => each.question);
  const statements = answered.flatMap(({ parts }) => parts.flatMap((part) => part.statements));
  const found = findCandidates(
    asked.flatMap(({ findings }) => findings),
    statements,
    ground,
  );
  const { questions, candidates, sources } = numberSources(answered, found);
  return {
    ...(await makeEnvelope(
      context,
      statements.some(({ demonstration }) => demonstration),
    )),
    area: ground.map.area,
    asOf: ground.map.asOf,
    headline: writeHeadline(candidates, questions.length),
    sentence: writeSentence(candidates, questions.length, ground),
    tierNote: ground.map.tierNote,
    questions,
    candidates,
    orderNote,
    sources,
    methods: describeMethods(ground.profile, questions.length),
    cautions,
    caveats: gatherCaveats(ground, questions.length),
    provenance: gatherProvenance(ground, questions.length),
    why: ground.map.why,
  };
}

const askAll = (ground: QuestionGround) => [
  askInequalities(ground),
  askCauses(ground),
  askAudiences(ground),
  askStrategies(ground),
];

const cautions: string[] = [
  commissionersCaution,
  'What drives an inequality or causes an injury is not measured here: the page sets figures beside duties, and says nothing of what a partner has done or left undone.',
  'General knowledge is marked as such: it tells what is usual in England, not what is done in this area.',
];

function writeHeadline(candidates: readonly PartnerCandidate[], many: number): string {
  if (many === 0) return 'The four questions cannot be asked of this area';
  const firm = candidates.filter(({ firmAnswers }) => firmAnswers.length > 0).length;
  const general = candidates.length - firm;
  const more = general === 0 ? '' : `, ${general} more by general knowledge`;
  return `${firm} candidate ${firm === 1 ? 'partner' : 'partners'} with evidence${more}`;
}

function writeSentence(
  candidates: readonly PartnerCandidate[],
  many: number,
  { map }: QuestionGround,
): string {
  if (many === 0) return 'The four questions that find a partner are asked of the area of a council.';
  const firm = candidates.filter(({ firmAnswers }) => firmAnswers.length > 0);
  const named = candidates.filter(({ organisation }) => organisation !== null).length;
  const general = candidates.length - firm.length;
  return `The four questions that find a partner, asked of ${map.area.name} on ${formatDay(map.asOf)}: ${firm.length} candidates by law, guide, figures or the local register, ${general} more by general knowledge alone; ${named} named by the register.`;
}

function describeMethods({ methods }: ProfileAnswer, many: number): string[] {
  if (many === 0) return [];
  return [methods.comparison, methods.recentTrend, methods.limits].filter((text) => text !== '');
}

function gatherCaveats({ profile, causes }: QuestionGround, many: number): Caveat[] {
  if (many === 0) return [];
  const themes = new Set(
    profile.rows.filter(({ indicator }) => indicator.theme !== 'other').map(({ indicator }) => indicator.id),
  );
  const own = profile.caveats
    .filter(({ indicators }) => indicators.some((id) => themes.has(id)))
    .map(({ indicators: _, ...caveat }) => caveat);
  const known = new Set(own.map(({ text }) => text));
  return [...own, ...causes.caveats.filter(({ text }) => !known.has(text))];
}

/** The extracts of every answer that these are made from, each once. */
function gatherProvenance(
  { profile, county, districts, inequality, causes, priced, map, arrangements }: QuestionGround,
  many: number,
): Provenance[] {
  if (many === 0) return [];
  const all = [
    profile,
    ...(county === null ? [] : [county]),
    ...districts,
    inequality.own,
    ...(inequality.own.slopeIndex === null ? [inequality.england] : []),
    causes,
    priced,
    map,
    arrangements,
  ].flatMap(({ provenance }) => provenance);
  return [...new Map(all.map((origin) => [origin.extract, origin])).values()];
}
