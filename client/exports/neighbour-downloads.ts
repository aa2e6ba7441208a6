import { type NeighbourSelection, neighbourParameters } from '../selection/neighbour-selection.ts';
import { tableDownloads } from './table-downloads.ts';
import type { Download } from './trend-downloads.ts';

/** The neighbours of an area as a table. */
export function neighbourDownloads(code: string, selection: NeighbourSelection): readonly Download[] {
  return [
    ...tableDownloads(
      `/neighbours/${encodeURIComponent(code)}`,
      neighbourParameters(selection),
      'every neighbour with its distance, the parts of it and the method',
    ),
  ];
}
