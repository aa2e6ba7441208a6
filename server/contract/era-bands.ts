/** Who commissioned when, as bands along the axis of periods: a band is about the body in charge, never a judgement. */
import { bodyNames, erasByAge, hasCommissioners } from './commission-words.ts';
import { dayFormat } from './kept-format.ts';
import type { Era, PeriodAnswer } from './parts.ts';
import type { TrendAnswer } from './trend.ts';

/** A body that commissioned. */
export type Body = keyof typeof bodyNames;

/** One body in charge, a handover within the period, or ages that had different bodies drawn as one. */
export type EraBandKind = Body | 'split' | 'divided';

/** The day on which ages passed from one body to the next. */
export interface Handover {
  /** First day of the new body (ISO date). */
  readonly on: string;
  readonly from: Body;
  readonly to: Body;
}

/** Neighbouring periods that had the same body, or the same handovers within them. */
export interface EraBand {
  readonly kind: EraBandKind;
  /** Edges in periods from the centre of the first: the first period alone reaches from -0.5 to 0.5. */
  readonly from: number;
  readonly to: number;
  /** "NHS England", "two commissioners: handover in October 2015", "divided at age 5". */
  readonly label: string;
  /** What stands in for a label that does not fit, explained in the key; blank where only the key has the words. */
  readonly shortLabel: string;
  /** Within each of its periods; none unless `split`. */
  readonly handovers: readonly Handover[];
}

/** The bands of one age piece, in order of time. */
export interface EraBandRow {
  /** "Under 5 (0 to 4 years)", "5 to 14 years". */
  readonly ages: string;
  readonly bands: readonly EraBand[];
}

/** What of an answer the bands are made from. */
export type AnswerWithEras = Pick<TrendAnswer, 'indicator' | 'eras'>;

/** Completed years, inclusive; null where an age is open or only a name. */
type AgeLimits = Pick<TrendAnswer['question']['age'], 'from' | 'to'>;

/** An age piece and what held in each period of the axis; null where nobody is known. */
interface Piece {
  readonly ageFrom: number;
  readonly ageTo: number;
  readonly ages: string;
  readonly cells: readonly (Cell | null)[];
}

type Cell = Omit<EraBand, 'from' | 'to'>;

const shortNames: Record<Body, string> = {
  'primary-care-trust': 'PCT',
  'nhs-england': 'NHSE',
  'local-authority': 'Council',
};

/**
 * A row of bands for each age piece of an answer, the youngest first; pieces that had the same bodies throughout share
 * one row. With `age`, only the pieces within it. Empty for roads, poverty and homelessness, which have no commissioner.
 */
export function eraBandRows(
  answer: AnswerWithEras,
  periods: readonly PeriodAnswer[],
  age?: AgeLimits,
): EraBandRow[] {
  const pieces = piecesOf(answer, periods, age);
  const fates = [...new Set(pieces.map(fateOf))];
  return fates.map((fate) => {
    const alike = pieces.filter((piece) => fateOf(piece) === fate);
    return { ages: agesOf(alike), bands: bandsOf(alike[0]?.cells ?? []) };
  });
}

/**
 * The same as one row, for a plot with no room for more: periods in which the ages had different bodies are "divided at
 * age 5". Empty where `eraBandRows` is.
 */
export function eraBandsInOneRow(
  answer: AnswerWithEras,
  periods: readonly PeriodAnswer[],
  age?: AgeLimits,
): EraBandRow[] {
  const pieces = piecesOf(answer, periods, age);
  if (pieces.length === 0) return [];
  return [{ ages: agesOf(pieces), bands: bandsOf(periods.map((_, place) => together(pieces, place))) }];
}

/** Left and right edge of a band in a drawing, given the centre of each period and the edges of the plot. */
export function edgesOfBand(
  { from, to }: Pick<EraBand, 'from' | 'to'>,
  centres: readonly number[],
  plot: { readonly left: number; readonly right: number },
): readonly [number, number] {
  const between = (edge: number) => ((centres[edge - 0.5] ?? 0) + (centres[edge + 0.5] ?? 0)) / 2;
  return [from < 0 ? plot.left : between(from), to > centres.length - 1 ? plot.right : between(to)];
}

function piecesOf(answer: AnswerWithEras, periods: readonly PeriodAnswer[], age?: AgeLimits): Piece[] {
  if (!hasCommissioners(answer)) return [];
  const shown = answer.eras.filter((era) => age === undefined || isWithin(era, age));
  return erasByAge(shown).flatMap(({ ages, eras }) => {
    const [first] = eras;
    if (first === undefined) return [];
    const { ageFrom, ageTo } = first;
    return [{ ageFrom, ageTo, ages, cells: periods.map((period) => cellOf(eras, period)) }];
  });
}

/** The same for pieces that had the same bodies at the same times. */
const fateOf = ({ cells }: Piece): string => JSON.stringify(cells);

function isWithin({ ageFrom, ageTo }: Era, { from, to }: AgeLimits): boolean {
  return from !== null && to !== null && from <= ageFrom && ageTo <= to;
}

function cellOf(eras: readonly Era[], period: PeriodAnswer): Cell | null {
  const inCharge = eras
    .filter(({ from, to }) => (from ?? '') <= period.end && (to === null || period.start <= to))
    .toSorted((one, other) => (one.from ?? '').localeCompare(other.from ?? ''));
  const bodies = inCharge.flatMap(({ commissioner, from }) =>
    commissioner === 'split' || commissioner === 'none' ? [] : [{ body: commissioner, from }],
  );
  const [first] = bodies;
  if (first === undefined) return null;
  const handovers = bodies.flatMap(({ body, from }, place) => {
    const before = bodies[place - 1]?.body;
    return before === undefined || before === body ? [] : [{ on: from ?? '', from: before, to: body }];
  });
  return handovers.length === 0 ? wholeOf(first.body) : splitBy(handovers);
}

function wholeOf(body: Body): Cell {
  return { kind: body, label: bodyNames[body], shortLabel: shortNames[body], handovers: [] };
}

function splitBy(handovers: readonly Handover[], others: readonly Body[] = []): Cell {
  const bodies = new Set([...handovers.flatMap(({ from, to }) => [from, to]), ...others]).size;
  const months = new Set(handovers.map(({ on }) => monthInWords(on)));
  const when = new Intl.ListFormat('en-GB').format(months);
  const label = `${bodies === 2 ? 'two' : 'three'} commissioners: handover in ${when}`;
  return { kind: 'split', label, shortLabel: '', handovers };
}

/** What held in a period for several pieces drawn as one. */
function together(pieces: readonly Piece[], place: number): Cell | null {
  const known = pieces.flatMap(({ ageFrom, cells }) => {
    const cell = cells[place] ?? null;
    return cell === null ? [] : [{ ageFrom, cell, fate: JSON.stringify(cell) }];
  });
  const [first] = known;
  if (first === undefined) return null;
  const other = known.find(({ fate }) => fate !== first.fate);
  return other === undefined
    ? first.cell
    : divideAt(
        other.ageFrom,
        known.map(({ cell }) => cell),
      );
}

function divideAt(age: number, cells: readonly Cell[]): Cell {
  const divided = `divided at age ${age}`;
  const handovers = cells.flatMap((cell) => cell.handovers);
  if (handovers.length === 0) return { kind: 'divided', label: divided, shortLabel: '', handovers };
  const others = cells.flatMap(({ kind }) => (kind === 'split' || kind === 'divided' ? [] : [kind]));
  const split = splitBy(handovers, others);
  return { ...split, label: `${divided}; ${split.label}` };
}

function bandsOf(cells: readonly (Cell | null)[]): EraBand[] {
  const bands: EraBand[] = [];
  cells.forEach((cell, place) => {
    if (cell === null) return;
    const before = bands.at(-1);
    const joins = before !== undefined && before.to === place - 0.5 && before.label === cell.label;
    if (joins) bands[bands.length - 1] = { ...before, to: place + 0.5 };
    else bands.push({ ...cell, from: place - 0.5, to: place + 0.5 });
  });
  return bands;
}

/** A single piece in its own words; several that share a row as the years from the first to the last. */
function agesOf(pieces: readonly Piece[]): string {
  const [first] = pieces;
  if (first === undefined || pieces.length === 1) return first?.ages ?? '';
  return `${first.ageFrom} to ${Math.max(...pieces.map(({ ageTo }) => ageTo))} years`;
}

const monthInWords = dayFormat({ month: 'long', year: 'numeric' });

/** The periods of an axis that a band covers. */
export const periodsOfBand = <Period>(
  { from, to }: Pick<EraBand, 'from' | 'to'>,
  axis: readonly Period[],
): Period[] => axis.slice(from + 0.5, to + 0.5);
