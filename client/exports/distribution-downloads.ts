import type { DistributionQuestion } from '../../server/contract/distribution.ts';
import { distributionParameters } from '../selection/distribution-question.ts';
import { interfaceAddress } from '../selection/interface-address.ts';
import { tableDownloads } from './table-downloads.ts';
import type { Download } from './trend-downloads.ts';

/** The boxes over time as picture and drawing, and their figures as a table, for exactly the question shown. */
export function distributionDownloads(question: DistributionQuestion): readonly Download[] {
  const asked = distributionParameters(question);
  const drawn = { ...asked, download: 'true' };
  return [
    {
      format: 'PNG',
      purpose: 'picture of the spread over time for a document',
      address: interfaceAddress('/charts/distribution.png', drawn),
    },
    {
      format: 'SVG',
      purpose: 'drawing that scales and can be edited',
      address: interfaceAddress('/charts/distribution.svg', drawn),
    },
    ...tableDownloads(
      '/distributions',
      asked,
      'quartiles, whiskers, outliers and highlighted areas of every period',
    ),
  ];
}
