import { interfaceAddress } from '../selection/interface-address.ts';
import { type NeighbourSelection, neighbourParameters } from '../selection/neighbour-selection.ts';
import type { Download } from './trend-downloads.ts';

/** The neighbours of an area as a table. */
export function neighbourDownloads(code: string, selection: NeighbourSelection): readonly Download[] {
  return [
    {
      format: 'CSV',
      purpose: 'every neighbour with its distance, the parts of it and the method',
      address: interfaceAddress(`/neighbours/${encodeURIComponent(code)}`, {
        ...neighbourParameters(selection),
        format: 'csv',
      }),
    },
  ];
}
