import type { Caveat } from '../../contract/parts.ts';
import type { ProfileAnswer } from '../../contract/profile.ts';
import type { Extract } from '../../observation/extract.ts';
import type { KnownIndicator } from '../known-indicators.ts';
import { gatherCaveats } from '../trend/gather-caveats.ts';
import { fillPeriods } from '../trend/trend-periods.ts';
import type { RowLines } from './find-profile-lines.ts';

type ProfileCaveat = ProfileAnswer['caveats'][number];

/** The rows of one indicator. */
interface RowsOfIndicator {
  readonly indicator: KnownIndicator;
  readonly rows: readonly RowLines[];
}

/**
 * What a reader must know beside a profile: the caveats of each indicator over the periods that its rows speak of, each
 * text once with the indicators that it is about.
 */
export function gatherProfileCaveats(
  held: readonly RowsOfIndicator[],
  extracts: ReadonlyMap<string, Extract>,
): ProfileCaveat[] {
  const gathered = new Map<string, ProfileCaveat>();
  for (const { indicator, rows } of held) {
    for (const caveat of caveatsOf(indicator, rows, extracts)) {
      const key = [caveat.text, caveat.source, ...caveat.periods, ...caveat.areas].join('\u001f');
      const known = gathered.get(key)?.indicators ?? [];
      gathered.set(key, { ...caveat, indicators: [...known, indicator.id] });
    }
  }
  return [...gathered.values()];
}

function caveatsOf(
  indicator: KnownIndicator,
  rows: readonly RowLines[],
  extracts: ReadonlyMap<string, Extract>,
): Caveat[] {
  const lines = rows.flatMap(({ area, benchmark }) => [area, benchmark ?? []].flat());
  const periods = fillPeriods(lines.flatMap(({ observations }) => observations.map(({ period }) => period)));
  return gatherCaveats(indicator, lines, periods, extracts);
}
