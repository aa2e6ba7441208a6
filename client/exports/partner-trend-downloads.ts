import type { PartnerTrendQuestion } from '../../server/contract/partner-trend.ts';
import { interfaceAddress } from '../selection/interface-address.ts';
import { partnerTrendParameters } from '../selection/partner-trend-selection.ts';
import { tableDownloads } from './table-downloads.ts';
import type { Download } from './trend-downloads.ts';

/** The charts as picture and drawing, and their figures as a table, for exactly the question shown. */
export function partnerTrendDownloads(question: PartnerTrendQuestion): readonly Download[] {
  const asked = partnerTrendParameters(question);
  const drawn = { ...asked, download: 'true' };
  return [
    {
      format: 'PNG',
      purpose: 'picture for a document',
      address: interfaceAddress('/charts/partner-trend.png', drawn),
    },
    {
      format: 'SVG',
      purpose: 'drawing that scales and can be edited',
      address: interfaceAddress('/charts/partner-trend.svg', drawn),
    },
    ...tableDownloads('/partner-trends', asked, 'every figure with who was responsible and its source'),
  ];
}

/** The record of who was responsible in an area as a table. */
export const responsibilitiesAddress = (area: string): string =>
  interfaceAddress('/responsibilities', { area, format: 'csv' });
