import type { CausesQuestion } from '../../server/contract/causes.ts';
import { causesParameters } from '../selection/causes-selection.ts';
import { interfaceAddress } from '../selection/interface-address.ts';
import { tableDownloads } from './table-downloads.ts';
import type { Download } from './trend-downloads.ts';

/** The chart as picture and drawing, and its figures as a table, for exactly the question shown. */
export function causesDownloads(question: CausesQuestion): readonly Download[] {
  const asked = causesParameters(question);
  const drawn = { ...asked, download: 'true' };
  return [
    {
      format: 'PNG',
      purpose: 'picture for a document',
      address: interfaceAddress('/charts/causes.png', drawn),
    },
    {
      format: 'SVG',
      purpose: 'drawing that scales and can be edited',
      address: interfaceAddress('/charts/causes.svg', drawn),
    },
    ...tableDownloads('/causes', asked, 'every group with its limits, costs and source'),
  ];
}
