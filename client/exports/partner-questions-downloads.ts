import { interfaceAddress } from '../selection/interface-address.ts';
import {
  type PartnerQuestionsSearch,
  partnerQuestionsParameters,
} from '../selection/partner-questions-selection.ts';
import type { Download } from './trend-downloads.ts';

/** The four questions of an area as a table, for exactly what is shown. */
export const partnerQuestionsDownloads = (
  area: string,
  search: PartnerQuestionsSearch,
): readonly Download[] => [
  {
    format: 'CSV',
    purpose: 'every statement, figure and candidate with its evidence and source',
    address: interfaceAddress('/partner-questions', {
      ...partnerQuestionsParameters(area, search),
      format: 'csv',
    }),
  },
];
