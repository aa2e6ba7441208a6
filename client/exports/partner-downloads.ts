import { interfaceAddress } from '../selection/interface-address.ts';
import type { Download } from './trend-downloads.ts';

/** The map of partners and the arrangements of an area as tables. */
export function partnerDownloads(area: string): readonly Download[] {
  return [
    {
      format: 'CSV of partners',
      purpose: 'every partner, what it does and who says so',
      address: interfaceAddress('/partners', { area, format: 'csv' }),
    },
    {
      format: 'CSV of arrangements',
      purpose: 'every contribution with totals and dates',
      address: interfaceAddress('/arrangements', { area, format: 'csv' }),
    },
  ];
}
