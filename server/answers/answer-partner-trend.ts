import { commissionersCaution } from '../contract/commission-words.ts';
import type { PartnerPiece, PartnerTrendAnswer, PartnerTrendQuestion } from '../contract/partner-trend.ts';
import type { Caveat } from '../contract/parts.ts';
import type { Extract } from '../observation/extract.ts';
import { findCommissions } from '../responsibility/commissions.ts';
import { findAgePieces } from '../responsibility/find-age-pieces.ts';
import type { AnswerContext } from './answer-context.ts';
import { makeEnvelope } from './answer-envelope.ts';
import { toAreaAnswer, toPeriodAnswer } from './contract-nouns.ts';
import { findIndicatorGround } from './find-indicator-ground.ts';
import { findProvenance } from './find-provenance.ts';
import type { KnownAreas } from './known-areas.ts';
import { choosePieces, lineOfPiece } from './partner-trend/choose-pieces.ts';
import {
  type PartnerTrendMatter,
  partnerSentence,
  partnerSubtitle,
  writePartnerAlternativeText,
  writePartnerHeadline,
} from './partner-trend/describe-partner-trend.ts';
import { keepComparableLines } from './partner-trend/keep-comparable-lines.ts';
import { type PieceLines, toPartnerPiece } from './partner-trend/to-partner-piece.ts';
import { childhood, sayAgeRule } from './responsibilities/say-age-rule.ts';
import { completeTrendLines } from './trend/complete-trend-lines.ts';
import { describeLimits, describeRecentTrend } from './trend/describe-method.ts';
import { explainAbsence } from './trend/explain-absence.ts';
import { findTrendEras } from './trend/find-trend-eras.ts';
import { findTrendLines, type TrendLine } from './trend/find-trend-lines.ts';
import { gatherCaveats } from './trend/gather-caveats.ts';
import { fillPeriods } from './trend/trend-periods.ts';
import { selectTrend, type TrendSelection } from './trend/trend-selection.ts';

/** What is known before the figures are found. */
interface Ground {
  readonly selection: TrendSelection;
  readonly areas: KnownAreas;
  readonly extracts: ReadonlyMap<string, Extract>;
}

/** The figures of the pieces, and what was left out. */
interface FoundPieces {
  readonly pieces: readonly PieceLines[];
  readonly leftOut: readonly string[];
  /** A line of the area, to say why there is nothing. */
  readonly ofArea: TrendLine | undefined;
}

/**
 * One indicator of one area by age piece, each figure with who was responsible at the time, cut into stretches wherever
 * that changed. No figure is shared out between bodies, and nothing is judged across a change of remit. What is known
 * but not held is answered with `why`; an unknown area or indicator is a `QuestionError`.
 */
export async function answerPartnerTrend(
  question: PartnerTrendQuestion,
  context: AnswerContext,
): Promise<PartnerTrendAnswer> {
  const ground = await findGround(question, context);
  const { selection, areas, extracts } = ground;
  const { duties } = context.catalogue;
  const found = await findPieces(ground, context);
  const setting = { indicator: selection.indicator, duties, extracts };
  const pieces = found.pieces.map((piece) => toPartnerPiece(piece, setting));
  const ofArea = found.pieces.flatMap(({ line }) => line ?? []);
  const lines = [...ofArea, ...found.pieces.flatMap(({ england }) => england ?? [])];
  const periods = fillPeriods(ofArea.flatMap(({ observations }) => observations.map(({ period }) => period)));
  const isEmpty = pieces.every(({ points }) => points.length === 0);
  return {
    ...(await makeEnvelope(
      context,
      pieces.some(({ demonstration }) => demonstration),
    )),
    ...restate(selection),
    ...writeWords(selection, pieces, periods, findCommissions(selection.indicator.theme, duties).length > 0),
    pieces,
    periods: periods.map(toPeriodAnswer),
    eras: findTrendEras(selection, ofArea, duties),
    ageRule: sayAgeRule(duties),
    caveats: [
      ...gatherCaveats(selection.indicator, lines, periods, extracts),
      ...found.leftOut.map((text): Caveat => ({ text, source: 'This service', periods: [], areas: [] })),
    ],
    provenance: findProvenance(
      lines.flatMap(({ observations }) => observations),
      extracts,
    ),
    why: isEmpty && found.ofArea ? explainNothing(found.ofArea, pieces, selection, areas) : null,
  };
}

async function findGround(question: PartnerTrendQuestion, context: AnswerContext): Promise<Ground> {
  const { found, areas, extracts } = await findIndicatorGround(question.indicator, context);
  const { area, indicator, sex } = question;
  return {
    selection: selectTrend({ indicator, area: [area], sex, by: 'age' }, found, areas),
    areas,
    extracts,
  };
}

async function findPieces(ground: Ground, context: AnswerContext): Promise<FoundPieces> {
  const { selection, areas, extracts } = ground;
  const found = await findTrendLines(selection, context, areas);
  const { lines: all } = await completeTrendLines(
    found,
    { indicator: selection.indicator, areas, extracts },
    context,
  );
  const inChildhood = all.filter(({ age }) => (age.from ?? childhood.to + 1) <= childhood.to);
  const { lines, leftOut } = keepComparableLines(
    inChildhood.filter(({ role }) => role === 'area'),
    extracts,
  );
  const england = inChildhood.filter(({ role }) => role === 'benchmark');
  const chosen = choosePieces(
    lines.map(({ age }) => age),
    findAgePieces(childhood, context.catalogue.duties),
  );
  const spans = new Set(lines.flatMap(({ observations }) => observations.map(spanOf)));
  const pieces = chosen.map((piece) => ({
    piece,
    line: lineOfPiece(piece, lines, extracts),
    england: inSpans(lineOfPiece(piece, england, extracts), spans),
  }));
  return { pieces, leftOut, ofArea: all.find(({ role }) => role === 'area') };
}

const spanOf = ({ period }: TrendLine['observations'][number]): string => `${period.start}/${period.end}`;

/** England's figures of the periods shown alone. */
function inSpans(line: TrendLine | null, spans: ReadonlySet<string>): TrendLine | null {
  return line && { ...line, observations: line.observations.filter((each) => spans.has(spanOf(each))) };
}

function restate({ indicator, areas, sex }: TrendSelection) {
  const { id, name, shortName, theme, unit, polarity } = indicator;
  const [area] = areas;
  if (!area) throw new Error('partner trend without an area: the question must name one');
  return {
    question: { area: area.code, indicator: id, sex },
    indicator: { id, name, shortName, theme, unit, polarity },
    area: toAreaAnswer(area),
  };
}

function writeWords(
  { indicator, areas, sex, benchmark }: TrendSelection,
  pieces: readonly PartnerPiece[],
  periods: PartnerTrendMatter['periods'],
  hasCommissions: boolean,
) {
  const area = areas[0] ?? { name: '' };
  const comparedWith = benchmark && pieces.some(({ england }) => england.length > 0) ? benchmark.name : null;
  const matter = { indicator, area, sex, pieces, periods, hasCommissions, comparedWith };
  const hasTrends = pieces.some(({ stretches }) => stretches.length > 0);
  return {
    headline: writePartnerHeadline(matter),
    subtitle: partnerSubtitle(matter),
    sentence: partnerSentence(matter),
    alternativeText: writePartnerAlternativeText(matter),
    caution: hasCommissions ? commissionersCaution : '',
    comparisonMethod:
      comparedWith === null
        ? ''
        : `Each figure is compared with that of ${comparedWith} for the same ages in the same period: it is similar where that value lies within its 95% confidence limits.`,
    recentTrendMethod: hasTrends
      ? `${describeRecentTrend({ indicator }, pieces)} First and last figures differ by more than chance where the 95% limits of their difference leave 0 out. Both are judged within a stretch of one body alone, never across a change of remit.`
      : '',
    limitsNote: describeLimits(pieces),
  };
}

function explainNothing(
  line: TrendLine,
  pieces: readonly PartnerPiece[],
  selection: TrendSelection,
  areas: KnownAreas,
): string {
  if (line.observations.length === 0) return explainAbsence(line, selection, areas);
  return pieces.flatMap(({ why }) => why ?? []).join(' ');
}
