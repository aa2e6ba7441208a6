import type { SpellStatus } from '../../contract/partners.ts';
import { dayBefore } from './map-areas.ts';

/** From a day on and until a day (ISO dates, `to` exclusive), null where open. */
export interface Spell {
  readonly from: string | null;
  readonly to: string | null;
}

/** A spell as answers give it: `to` becomes the last day, inclusive, and the status is that of a day. */
export function toSpellAnswer(
  { from, to }: Spell,
  day: string,
): { readonly from: string | null; readonly to: string | null; readonly status: SpellStatus } {
  return { from, to: to === null ? null : dayBefore(to), status: statusOn({ from, to }, day) };
}

/** Whether a spell has ended, has begun or is still to come on a day. */
export function statusOn({ from, to }: Spell, day: string): SpellStatus {
  if (to !== null && to <= day) return 'past';
  return from !== null && day < from ? 'to-come' : 'now';
}

/** The earliest beginning and the latest end of several spells; open wherever one of them is, and of none. */
export function spanOf(spells: readonly Spell[]): Spell {
  const froms = spells.map(({ from }) => from);
  const tos = spells.map(({ to }) => to);
  return {
    from: froms.includes(null) ? null : (textsOf(froms).sort().at(0) ?? null),
    to: tos.includes(null) ? null : (textsOf(tos).sort().at(-1) ?? null),
  };
}

const textsOf = (days: readonly (string | null)[]): string[] => days.flatMap((day) => day ?? []);
