import type { AnswerTables } from '../../server/contract/parts.ts';
import { interfaceAddress } from '../selection/interface-address.ts';
import { type PartnersSelection, partnersParameters } from '../selection/partners-selection.ts';
import { tableDownloads } from './table-downloads.ts';
import type { Download } from './trend-downloads.ts';

/** Whether forms of working are recorded, and how many rows the files of both answers have. */
interface HeldOfPartners {
  readonly hasForms: boolean;
  readonly partners?: AnswerTables | undefined;
  readonly arrangements?: AnswerTables | undefined;
}

/** The map of partners as picture, drawing and table, the forms of working where any are recorded, and the arrangements. */
export function partnerDownloads(
  area: string,
  selection: Pick<PartnersSelection, 'asAt'>,
  { hasForms, partners, arrangements }: HeldOfPartners,
): readonly Download[] {
  const asked = partnersParameters(area, selection);
  const drawn = { ...asked, download: 'true' };
  const forms: readonly Download[] = [
    {
      format: 'PNG of forms of working',
      purpose: 'the timeline as a picture for a document',
      address: interfaceAddress('/charts/partner-forms.png', drawn),
    },
    {
      format: 'SVG of forms of working',
      purpose: 'the timeline as a drawing that scales and can be edited',
      address: interfaceAddress('/charts/partner-forms.svg', drawn),
    },
  ];
  return [
    {
      format: 'PNG of the map',
      purpose: 'picture for a document',
      address: interfaceAddress('/charts/partners.png', drawn),
    },
    {
      format: 'SVG of the map',
      purpose: 'drawing that scales and can be edited',
      address: interfaceAddress('/charts/partners.svg', drawn),
    },
    ...(hasForms ? forms : []),
    ...tableDownloads('/partners', asked, 'every partner, what it does and who says so', {
      what: 'partners',
      tables: partners,
    }),
    ...tableDownloads(
      '/arrangements',
      asked,
      'every contribution with totals and dates, and the figures beside them',
      { what: 'arrangements', tables: arrangements },
    ),
  ];
}
