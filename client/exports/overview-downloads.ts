import type { OverviewQuestion } from '../../server/contract/overview.ts';
import { interfaceAddress } from '../selection/interface-address.ts';
import { overviewParameters } from '../selection/overview-selection.ts';
import { tableDownloads } from './table-downloads.ts';
import type { Download } from './trend-downloads.ts';

/** The overview as picture and drawing, and its figures as a table, for exactly the question shown. */
export function overviewDownloads(question: OverviewQuestion): readonly Download[] {
  const asked = overviewParameters(question);
  const drawn = { ...asked, download: 'true' };
  return [
    {
      format: 'PNG',
      purpose: 'picture for a document',
      address: interfaceAddress('/charts/overview.png', drawn),
    },
    {
      format: 'SVG',
      purpose: 'drawing that scales and can be edited',
      address: interfaceAddress('/charts/overview.svg', drawn),
    },
    ...tableDownloads('/overviews', asked, 'every figure with its limits, comparison and source'),
  ];
}
