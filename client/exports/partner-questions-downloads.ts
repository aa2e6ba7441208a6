import {
  type PartnerQuestionsSearch,
  partnerQuestionsParameters,
} from '../selection/partner-questions-selection.ts';
import { tableDownloads } from './table-downloads.ts';
import type { Download } from './trend-downloads.ts';

/** The four questions of an area as a table, for exactly what is shown. */
export const partnerQuestionsDownloads = (
  area: string,
  search: PartnerQuestionsSearch,
): readonly Download[] => [
  ...tableDownloads(
    '/partner-questions',
    partnerQuestionsParameters(area, search),
    'every statement, figure and candidate with its evidence and source',
  ),
];
