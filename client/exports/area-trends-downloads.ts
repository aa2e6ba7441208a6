import type { AreaTrendsQuestion } from '../../server/contract/area-trends.ts';
import type { PanelScale } from '../../server/contract/cause-trends-words.ts';
import { areaTrendsParameters } from '../selection/area-trends-question.ts';
import { interfaceAddress } from '../selection/interface-address.ts';
import { tableDownloads } from './table-downloads.ts';
import type { Download } from './trend-downloads.ts';

/** The trends of areas as picture and drawing, and their figures as a table, for exactly the question shown. */
export function areaTrendsDownloads(question: AreaTrendsQuestion, scale: PanelScale): readonly Download[] {
  const asked = areaTrendsParameters(question);
  const drawn = { ...asked, scale: scale === 'common' ? undefined : scale, download: 'true' };
  return [
    {
      format: 'PNG',
      purpose: 'picture of the trends for a document, as many as a page holds',
      address: interfaceAddress('/charts/area-trends.png', drawn),
    },
    {
      format: 'SVG',
      purpose: 'drawing that scales and can be edited',
      address: interfaceAddress('/charts/area-trends.svg', drawn),
    },
    ...tableDownloads('/area-trends', asked, 'every figure of every area and year with its source'),
  ];
}
