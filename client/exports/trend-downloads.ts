import type { AnswerTables } from '../../server/contract/parts.ts';
/**
 * Turns a question into addresses at which what is shown can be downloaded: the same address gives the same file to
 * everybody. This room makes links, file names and copies; the files themselves come from the service.
 */
import type { TrendQuestion } from '../../server/contract/trend.ts';
import { interfaceAddress, trendParameters } from '../selection/interface-address.ts';
import type { TrendSelection } from '../selection/trend-selection.ts';
import { tableDownloads } from './table-downloads.ts';

type FileFormat = 'PNG' | 'SVG' | 'CSV' | 'XLSX' | 'ZIP';

export interface Download {
  readonly format: FileFormat | `${FileFormat} of ${string}` | 'the injury chapter (Word)';
  /** What it is good for, in words. */
  readonly purpose: string;
  readonly address: string;
  /** How many rows it has, where that is not what the answer of the page says: of a page with several answers. */
  readonly tables?: AnswerTables | undefined;
}

/** The chart as picture and drawing, and its figures as a table, for exactly the question shown. */
export function trendDownloads(
  question: TrendQuestion,
  { limits, layout, axis, target }: Pick<TrendSelection, 'limits' | 'layout' | 'axis' | 'target'>,
): readonly Download[] {
  const asked = trendParameters(question);
  const drawn = {
    ...asked,
    limits: limits === 'none' ? undefined : limits,
    layout: layout === 'one' ? undefined : layout,
    axis: axis === 'zero' ? undefined : axis,
    target: target === null ? undefined : String(target),
    download: 'true',
  };
  return [
    {
      format: 'PNG',
      purpose: 'picture for a document',
      address: interfaceAddress('/charts/trend.png', drawn),
    },
    {
      format: 'SVG',
      purpose: 'drawing that scales and can be edited',
      address: interfaceAddress('/charts/trend.svg', drawn),
    },
    ...tableDownloads('/trends', asked, 'every figure with its limits and source'),
  ];
}
