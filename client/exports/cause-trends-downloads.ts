import type { CauseTrendsQuestion } from '../../server/contract/cause-trends.ts';
import type { PanelScale } from '../../server/contract/cause-trends-words.ts';
import { causesParameters } from '../selection/causes-selection.ts';
import { interfaceAddress } from '../selection/interface-address.ts';
import { tableDownloads } from './table-downloads.ts';
import type { Download } from './trend-downloads.ts';

/** The charts through time as picture and drawing, and every figure of them as a table. */
export function causeTrendsDownloads(question: CauseTrendsQuestion, scale: PanelScale): readonly Download[] {
  const asked = causesParameters(question);
  const drawn = { ...asked, scale: scale === 'common' ? undefined : scale, download: 'true' };
  return [
    {
      format: 'PNG',
      purpose: 'picture for a document',
      address: interfaceAddress('/charts/cause-trends.png', drawn),
    },
    {
      format: 'SVG',
      purpose: 'drawing that scales and can be edited',
      address: interfaceAddress('/charts/cause-trends.svg', drawn),
    },
    ...tableDownloads(
      '/cause-trends',
      asked,
      'every group and year with limits, England beside it, and source',
    ),
  ];
}
