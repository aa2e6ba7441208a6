import { interfaceAddress } from '../selection/interface-address.ts';
import type { Download } from './trend-downloads.ts';

const england = 'E92000001';

/** The injuries of an area as a chapter to be edited in Word, beside the benchmark and as of the day shown. */
export const injuryChapterDownload = (
  area: string,
  { benchmark, asAt }: { readonly benchmark: string; readonly asAt: string | null } = {
    benchmark: england,
    asAt: null,
  },
): Download => ({
  format: 'the injury chapter (Word)',
  purpose: 'for a needs assessment: summary, trends, comparisons, causes, partners, methods, tables',
  address: interfaceAddress('/reports/injury-chapter.docx', {
    area,
    benchmark: benchmark === england ? undefined : benchmark,
    asAt: asAt ?? undefined,
  }),
});
