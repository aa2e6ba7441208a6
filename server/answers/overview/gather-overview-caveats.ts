import type { OverviewAnswer } from '../../contract/overview.ts';
import type { Caveat } from '../../contract/parts.ts';
import type { Extract } from '../../observation/extract.ts';
import { gatherComparisonCaveats } from '../comparison/gather-comparison-caveats.ts';
import type { KnownAreas } from '../known-areas.ts';
import type { FoundColumn } from './to-overview-column.ts';

type OverviewCaveat = OverviewAnswer['caveats'][number];

/** What caveats are gathered with. */
interface Setting {
  readonly areas: KnownAreas;
  readonly extracts: ReadonlyMap<string, Extract>;
}

/** What a reader must know beside an overview: the caveats of each column, each text once with its indicators. */
export function gatherOverviewCaveats(columns: readonly FoundColumn[], setting: Setting): OverviewCaveat[] {
  const gathered = new Map<string, OverviewCaveat>();
  for (const found of columns) {
    const { id } = found.column.indicator;
    for (const caveat of caveatsOf(found, setting)) {
      const key = [caveat.text, caveat.source, ...caveat.periods, ...caveat.areas].join('\u001f');
      const known = gathered.get(key)?.indicators ?? [];
      gathered.set(key, { ...caveat, indicators: [...new Set([...known, id])] });
    }
  }
  return [...gathered.values()];
}

/** Areas within each other are nothing to beware of here: nothing is ranked or averaged. */
function caveatsOf({ selection: { comparison }, parts }: FoundColumn, setting: Setting): Caveat[] {
  return parts.flatMap(({ areas, figures, compared }) =>
    gatherComparisonCaveats({
      ...setting,
      selection: { ...comparison, areas, isNamed: false },
      figures,
      rows: compared.rows,
    }),
  );
}
