import type { InequalityQuestion } from '../../server/contract/inequality.ts';
import { interfaceAddress } from '../selection/interface-address.ts';
import { inequalityParameters } from '../selection/to-inequality-question.ts';
import { tableDownloads } from './table-downloads.ts';
import type { Download } from './trend-downloads.ts';

/** The charts as picture and drawing, and their figures as a table, for exactly the question shown. */
export function inequalityDownloads(question: InequalityQuestion): readonly Download[] {
  const asked = inequalityParameters(question);
  const drawn = { ...asked, download: 'true' };
  return [
    {
      format: 'PNG',
      purpose: 'picture for a document',
      address: interfaceAddress('/charts/inequality.png', drawn),
    },
    {
      format: 'SVG',
      purpose: 'drawing that scales and can be edited',
      address: interfaceAddress('/charts/inequality.svg', drawn),
    },
    ...tableDownloads('/inequalities', asked, 'every group and index with its limits and source'),
  ];
}
