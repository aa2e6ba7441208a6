import type { AreaDetail } from '../contract/areas.ts';
import type { ComparedAreaType, ComparisonQuestion } from '../contract/comparison.ts';
import type { ChapterComparison, InjuryChapter, InjuryChapterQuestion } from '../contract/injury-chapter.ts';
import type { NeighboursAnswer } from '../contract/neighbours.ts';
import type { PartnerTrendAnswer } from '../contract/partner-trend.ts';
import type { TrendAnswer } from '../contract/trend.ts';
import { answerArrangements } from './answer-arrangements.ts';
import { answerCauses } from './answer-causes.ts';
import { answerComparison } from './answer-comparison.ts';
import type { AnswerContext } from './answer-context.ts';
import { answerInequality } from './answer-inequality.ts';
import { answerNeighbours } from './answer-neighbours.ts';
import { answerPartnerQuestions } from './answer-partner-questions.ts';
import { answerPartnerTrend } from './answer-partner-trend.ts';
import { answerPartners } from './answer-partners.ts';
import { answerProfile } from './answer-profile.ts';
import { answerTrend } from './answer-trend.ts';

const indicator = 'injury-admissions';

/**
 * Everything that the chapter on injuries of one area is made of, gathered from the answers to single questions at one
 * store version: it works nothing out itself. An unknown area or benchmark is a `QuestionError`.
 */
export async function answerInjuryChapter(
  question: InjuryChapterQuestion,
  context: AnswerContext,
): Promise<InjuryChapter> {
  const { benchmark } = question;
  const profile = await answerProfile(question.area, { benchmark }, context);
  const { area } = profile;
  const subject = { area: area.code };
  const injuries = { ...subject, indicator };
  const partnerTrend = await answerPartnerTrend(injuries, context);
  const neighbours = await answerNeighbours(area.code, {}, context);
  const parts = {
    profile,
    partnerTrend,
    trends: await findTrends(partnerTrend, benchmark, context),
    besideOthers: await compareWithin(area, benchmark, context),
    besideNeighbours: await compareWithNeighbours(neighbours, benchmark, context),
    neighbours,
    causes: await answerCauses(subject, context),
    byDeprivation: await answerInequality({ ...injuries, by: 'deprivation' }, context),
    bySex: await answerInequality({ ...injuries, by: 'sex' }, context),
    partners: await answerPartners(subject, context),
    questions: await answerPartnerQuestions(subject, context),
    arrangements: await answerArrangements(subject, context),
  };
  return {
    area,
    benchmark: benchmark ?? null,
    storeVersion: profile.storeVersion,
    storeVersionAt: profile.storeVersionAt,
    demonstration: isAnyMadeUp(parts),
    asOf: context.today,
    ...parts,
  };
}

/** A trend for each age piece with figures; of an area that has none, that of the indicator's own age, which says why. */
async function findTrends(
  { pieces, area }: PartnerTrendAnswer,
  benchmark: string | undefined,
  context: AnswerContext,
): Promise<TrendAnswer[]> {
  const ages = pieces
    .filter(({ points, derived }) => points.length > 0 && !derived)
    .map(({ age }) => age.key);
  const asked = ages.length > 0 ? ages : [undefined];
  return Promise.all(
    asked.map((age) => answerTrend({ indicator, area: [area.code], age, benchmark }, context)),
  );
}

/** The kind of area that an area is set beside, and what holds them all; null where it has no like. */
function findOthers({
  type,
  parents,
}: AreaDetail): { areaType: ComparedAreaType; parent: string | undefined } | null {
  if (type === 'region') return { areaType: 'region', parent: undefined };
  const holder = type === 'ltla' ? 'utla' : 'region';
  const parent = parents.find((each) => each.type === holder)?.code;
  return parent !== undefined && (type === 'utla' || type === 'ltla') ? { areaType: type, parent } : null;
}

async function compareWithin(
  area: AreaDetail,
  benchmark: string | undefined,
  context: AnswerContext,
): Promise<ChapterComparison> {
  const others = findOthers(area);
  if (others === null || area.validTo !== null) {
    return { answer: null, why: `${area.name} has no areas of its own kind in force beside it.` };
  }
  return compare({ ...others, highlight: [area.code], benchmark }, context);
}

async function compareWithNeighbours(
  { area, neighbours, why }: NeighboursAnswer,
  benchmark: string | undefined,
  context: AnswerContext,
): Promise<ChapterComparison> {
  if (why !== null || neighbours.length === 0) {
    return { answer: null, why: why ?? `No statistical neighbours of ${area.name} are held.` };
  }
  const codes = [area.code, ...neighbours.map((each) => each.area.code)];
  return compare({ area: codes, highlight: [area.code], benchmark }, context);
}

async function compare(
  question: Omit<ComparisonQuestion, 'indicator'>,
  context: AnswerContext,
): Promise<ChapterComparison> {
  const answer = await answerComparison({ indicator, ...question }, context);
  return answer.why === null ? { answer, why: null } : { answer: null, why: answer.why };
}

function isAnyMadeUp({
  trends,
  besideOthers,
  besideNeighbours,
  ...rest
}: Omit<
  InjuryChapter,
  'area' | 'benchmark' | 'storeVersion' | 'storeVersionAt' | 'demonstration' | 'asOf'
>): boolean {
  const compared = [besideOthers.answer, besideNeighbours.answer];
  return [...trends, ...compared, ...Object.values(rest)].some((answer) => answer?.demonstration === true);
}
