import type { RelationshipQuestion } from '../../server/contract/relationship.ts';
import { interfaceAddress } from '../selection/interface-address.ts';
import { relationshipParameters } from '../selection/relationship-selection.ts';
import { tableDownloads } from './table-downloads.ts';
import type { Download } from './trend-downloads.ts';

/** The chart as picture and drawing, and its figures as a table, for exactly the question shown. */
export function relationshipDownloads(question: RelationshipQuestion): readonly Download[] {
  const asked = relationshipParameters(question);
  const drawn = { ...asked, download: 'true' };
  return [
    {
      format: 'PNG',
      purpose: 'picture for a document',
      address: interfaceAddress('/charts/relationship.png', drawn),
    },
    {
      format: 'SVG',
      purpose: 'drawing that scales and can be edited',
      address: interfaceAddress('/charts/relationship.svg', drawn),
    },
    ...tableDownloads(
      '/relationships',
      asked,
      'every area with both figures, the correlation, the line and sources',
    ),
  ];
}
