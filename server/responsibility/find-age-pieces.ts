import type { Duty } from '../observation/duty.ts';
import { type ClosedBand, findCommissions } from './commissions.ts';
import { divideByCommission } from './divide-by-commission.ts';

/** From the first day to the last that anybody could ask about. */
const always = { start: '0001-01-01', end: '9999-12-31' };

/**
 * Cuts a band of ages wherever commissions have ever differed by age: "0 to 17" into 0 to 4 and 5 to 17. The cuts are
 * those of every theme that has commissions, so that figures of any theme are seen for the same pieces of childhood;
 * a theme that leaves an age of the band to nobody cuts nothing.
 */
export function findAgePieces(band: ClosedBand, duties: readonly Duty[]): readonly ClosedBand[] {
  const themes = [...new Set(duties.map(({ theme }) => theme))];
  const divisions = themes.map((theme) => divideByCommission(band, always, findCommissions(theme, duties)));
  const starts = divisions.flatMap((division) => division?.pieces.map(({ ageFrom }) => ageFrom) ?? []);
  const cuts = [...new Set([band.from, ...starts])].sort((one, other) => one - other);
  return cuts.map((from, at) => ({ from, to: (cuts[at + 1] ?? band.to + 1) - 1 }));
}
