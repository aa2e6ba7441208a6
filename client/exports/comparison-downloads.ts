import type { ComparisonAnswer, ComparisonQuestion } from '../../server/contract/comparison.ts';
import { comparisonParameters } from '../selection/comparison-selection.ts';
import { interfaceAddress } from '../selection/interface-address.ts';
import { tableDownloads } from './table-downloads.ts';
import type { Download } from './trend-downloads.ts';

/**
 * The chart as picture and drawing, and its figures as a table, for exactly the question shown. Where a map has no boundary
 * to draw there is no picture worth taking away, so only the table is offered.
 */
export function comparisonDownloads(
  question: ComparisonQuestion,
  { boundaryMap }: Pick<ComparisonAnswer, 'boundaryMap'> = { boundaryMap: null },
): readonly Download[] {
  const asked = comparisonParameters(question);
  const tables = tableDownloads('/comparisons', asked, 'every area with its limits, rank and source');
  if (boundaryMap !== null && boundaryMap.why !== null) return tables;
  const drawn = { ...asked, download: 'true' };
  return [
    {
      format: 'PNG',
      purpose: 'picture for a document',
      address: interfaceAddress('/charts/comparison.png', drawn),
    },
    {
      format: 'SVG',
      purpose: 'drawing that scales and can be edited',
      address: interfaceAddress('/charts/comparison.svg', drawn),
    },
    ...tables,
  ];
}
