import type { ArrangementAnswer, ArrangementOutcome } from '../../contract/arrangements.ts';
import { lowerFirst } from '../../contract/first-letter.ts';
import type { PartnerPiece, PartnerTrendAnswer } from '../../contract/partner-trend.ts';
import {
  type PartnerTrendMatter,
  partnerSentence,
  partnerSubtitle,
  writePartnerAlternativeText,
  writePartnerHeadline,
} from '../partner-trend/describe-partner-trend.ts';
import { choosePiece, type FittingPiece } from './choose-piece.ts';
import { findYears, sayInForce } from './find-years.ts';

/** Which outcome stands beside an arrangement. */
export const outcomeIndicator = 'injury-admissions';

/** Said wherever figures stand beside the years of an arrangement. */
const caution =
  'This shows when the arrangement was in force, not what effect it had. No trend is judged across a change of who was responsible.';

type Told = Pick<ArrangementAnswer, 'from' | 'to' | 'years' | 'ages' | 'ageFrom' | 'ageTo'>;

/**
 * The figures of the area of an arrangement at the ages nearest to those that it serves, with its years: one age piece
 * of the partner trend as it stands, so that every rate has one and the same ages above and below the line.
 */
export function findOutcome(told: Told, trend: PartnerTrendAnswer): ArrangementOutcome {
  const chosen = choosePiece(told, trend.pieces);
  if (chosen === null) return sayNothingHeld(told, trend);
  return {
    fit: chosen.fit,
    fitWords: sayFit(told, chosen),
    inForceWords: sayInForce(told, trend.periods),
    caution,
    years: findYears(told, trend.periods),
    trend: ofPiece(trend, chosen.piece),
  };
}

function sayNothingHeld(
  { ages }: Told,
  { why, area, indicator, pieces }: PartnerTrendAnswer,
): ArrangementOutcome {
  const have = pieces.filter(({ points }) => points.length > 0).map(({ age }) => age.label);
  const instead = have.length === 0 ? '' : ` There are figures for ${have.join(', ')}.`;
  const ofAges = ages === null ? '' : ` at or near the ages that it serves (${ages})`;
  const nothing = `No figures of ${lowerFirst(indicator.shortName)}${ofAges} are held for ${area.name}.${instead}`;
  return { fit: 'none', fitWords: why ?? nothing, inForceWords: '', caution, years: [], trend: null };
}

function sayFit({ ages }: Told, { piece, fit }: FittingPiece): string {
  const derived = piece.derived ? ', worked out here from two other bands' : '';
  const shown = `${piece.label}${derived}`;
  if (fit === 'same') return `Figures of the ages that it serves: ${shown}.`;
  if (fit === 'ages-not-given') {
    return `The register does not say which ages it serves: figures of ages ${shown} are shown.`;
  }
  return `It serves ${ages}, of which no figures are held: those of ${shown} are shown, the nearest ages held.`;
}

/** The trend cut down to one piece, and its words to what is left. */
function ofPiece(trend: PartnerTrendAnswer, piece: PartnerPiece): PartnerTrendAnswer {
  const { indicator, area, question, periods, eras } = trend;
  const matter: PartnerTrendMatter = {
    indicator,
    area,
    sex: question.sex,
    pieces: [piece],
    periods,
    hasCommissions: eras.length > 0,
    comparedWith: piece.england.length > 0 ? 'England' : null,
  };
  return {
    ...trend,
    headline: writePartnerHeadline(matter),
    subtitle: partnerSubtitle(matter),
    sentence: partnerSentence(matter),
    alternativeText: writePartnerAlternativeText(matter),
    pieces: [piece],
  };
}
