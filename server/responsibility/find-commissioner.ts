import type { AgeBand } from '../observation/age-band.ts';
import type { Duty } from '../observation/duty.ts';
import type { Period } from '../observation/period.ts';
import { type CommissioningBody, closeBand, findCommissions, type ThemeOfDuty } from './commissions.ts';
import { describeSplit } from './describe-split.ts';
import { type AgePiece, type Division, divideByCommission } from './divide-by-commission.ts';

/** How much of a period one body commissioned for ages that changed hands within it. */
export interface Share {
  readonly ageFrom: number;
  readonly ageTo: number;
  readonly name: string;
  /** Months of the period, by its first days of months; `months / ofMonths` is the fraction. */
  readonly months: number;
  readonly ofMonths: number;
}

/** Who commissioned the service behind a figure. */
export interface CommissionerFound {
  readonly commissioner: CommissioningBody | 'split' | 'none';
  /** Null unless split. */
  readonly splitBecause: 'age' | 'period' | 'age-and-period' | null;
  /** Every body's name, in order of time, then of age; empty for `none`. */
  readonly bodies: readonly string[];
  /** Empty unless the period crosses a handover. Shares of time, never of the figure. */
  readonly shares: readonly Share[];
  /** "Two commissioners: ages either side of 5"; null unless split. */
  readonly splitInWords: string | null;
}

const NONE: CommissionerFound = {
  commissioner: 'none',
  splitBecause: null,
  bodies: [],
  shares: [],
  splitInWords: null,
};

/**
 * Who commissioned for an age band over a period: the one body that did for every single year of age on every day;
 * else `split`, because of `age` when on some day two bodies shared the band, of `period` when some age changed hands
 * within it, or of both.
 *
 * `none` for a theme without commissions, for a band that is open or only a name, and where any age of the band has
 * no commissioner on any day (15 to 24, when commissions end at 19).
 */
export function findCommissioner(
  question: { readonly theme: ThemeOfDuty; readonly age: AgeBand; readonly period: Period },
  duties: readonly Duty[],
): CommissionerFound {
  const band = closeBand(question.age);
  if (band === null) return NONE;
  const division = divideByCommission(band, question.period, findCommissions(question.theme, duties));
  return division === null ? NONE : judgeDivision(division);
}

function judgeDivision(division: Division): CommissionerFound {
  const inOrder = division.spans.flatMap((_, span) =>
    division.pieces.flatMap((piece) => piece.commissions[span] ?? []),
  );
  const bodies = [...new Set(inOrder.map(({ name }) => name))];
  const byAge = division.pieces.length > 1;
  const byPeriod = division.pieces.some(changesHands);
  const [first] = inOrder;
  if (first === undefined) return NONE;
  if (!byAge && !byPeriod) return { ...NONE, commissioner: first.body, bodies };
  return {
    commissioner: 'split',
    splitBecause: byAge && byPeriod ? 'age-and-period' : byAge ? 'age' : 'period',
    bodies,
    shares: division.pieces.filter(changesHands).flatMap((piece) => shareTime(piece, division)),
    splitInWords: describeSplit(division),
  };
}

function changesHands(piece: AgePiece): boolean {
  return new Set(piece.commissions.map(({ body }) => body)).size > 1;
}

function shareTime({ ageFrom, ageTo, commissions }: AgePiece, { spans }: Division): readonly Share[] {
  const months = new Map<string, number>();
  let ofMonths = 0;
  for (const [index, span] of spans.entries()) {
    const name = commissions[index]?.name ?? '';
    const length = monthNumber(span.to) - monthNumber(span.from);
    months.set(name, (months.get(name) ?? 0) + length);
    ofMonths += length;
  }
  return [...months].map(([name, share]) => ({ ageFrom, ageTo, name, months: share, ofMonths }));
}

/** Months since the year 0 of an ISO date's month. */
function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}
