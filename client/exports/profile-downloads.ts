import { interfaceAddress } from '../selection/interface-address.ts';
import { type ProfileSelection, profileParameters } from '../selection/profile-selection.ts';
import { injuryChapterDownload } from './injury-chapter-download.ts';
import { tableDownloads } from './table-downloads.ts';
import type { Download } from './trend-downloads.ts';

/** The profile as picture and drawing, and its figures as a table, for exactly what is shown. */
export function profileDownloads(area: string, selection: ProfileSelection): readonly Download[] {
  const asked = profileParameters(selection);
  const drawn = { area, ...asked, download: 'true' };
  return [
    {
      format: 'PNG',
      purpose: 'picture for a document',
      address: interfaceAddress('/charts/profile.png', drawn),
    },
    {
      format: 'SVG',
      purpose: 'drawing that scales and can be edited',
      address: interfaceAddress('/charts/profile.svg', drawn),
    },
    ...tableDownloads(
      `/profiles/${encodeURIComponent(area)}`,
      asked,
      'every figure with its limits, range and source',
    ),
    injuryChapterDownload(area, selection),
  ];
}
