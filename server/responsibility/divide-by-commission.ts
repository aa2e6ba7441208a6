import type { Period } from '../observation/period.ts';
import { type ClosedBand, type Commission, findCommissionOn, listAges } from './commissions.ts';

/** A half-open span of days (ISO dates) in which no duty begins or ends. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** Neighbouring ages whose bodies are the same in every span. */
export interface AgePiece {
  readonly ageFrom: number;
  readonly ageTo: number;
  /** The commission of these ages in each span, in the order of the spans. */
  readonly commissions: readonly Commission[];
}

/** An age band and a period, cut wherever the body that commissions changes. */
export interface Division {
  readonly spans: readonly Span[];
  readonly pieces: readonly AgePiece[];
}

/** Cuts a band and a period into pieces with one body each; null where some age has none on some day. */
export function divideByCommission(
  band: ClosedBand,
  period: Pick<Period, 'start' | 'end'>,
  commissions: readonly Commission[],
): Division | null {
  const spans = cutAtChanges(period, commissions);
  const pieces: AgePiece[] = [];
  for (const age of listAges(band)) {
    const found = spans.map((span) => findCommissionOn(age, span.from, commissions));
    if (!found.every((commission) => commission !== null)) return null;
    const last = pieces.at(-1);
    if (last && haveSameBodies(last.commissions, found)) pieces[pieces.length - 1] = { ...last, ageTo: age };
    else pieces.push({ ageFrom: age, ageTo: age, commissions: found });
  }
  return { spans, pieces };
}

function cutAtChanges(
  period: Pick<Period, 'start' | 'end'>,
  commissions: readonly Commission[],
): readonly Span[] {
  const changes = commissions
    .flatMap(({ from, to }) => [from, to])
    .filter((day) => day !== null)
    .filter((day) => period.start < day && day < period.end);
  const starts = [period.start, ...[...new Set(changes)].sort()];
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? period.end }));
}

function haveSameBodies(some: readonly Commission[], others: readonly Commission[]): boolean {
  return some.every((commission, index) => commission.body === others[index]?.body);
}
