import { pictures, plainItem, type ReportItem } from '../selection/report-item.ts';
import { parseSearchString, printSearchString } from '../selection/search-string.ts';
import type { Download } from './trend-downloads.ts';

/** What of a page can be put into a report. */
export interface OfferedItem {
  readonly item: ReportItem;
  /** What it is, where a page offers several: "the map". Null for the only one. */
  readonly what: string | null;
}

/**
 * What the files of a page offer to a report: each drawing, and each table that none of them is drawn from, with the very
 * parameters of the file. Where a table is offered without its drawing, it stands in the report as a table.
 */
export function toReportItems(downloads: readonly Pick<Download, 'format' | 'address'>[]): OfferedItem[] {
  const drawings = downloads.filter(({ format }) => format.startsWith('SVG')).map(toDrawing);
  const drawnFrom = drawings.map(({ item }) =>
    pictures.find(({ name }) => item.asked.startsWith(`${name}?`)),
  );
  const tables = downloads
    .filter(({ format }) => format.startsWith('CSV'))
    .filter(({ address }) => !drawnFrom.some((picture) => picture?.answer === readAddress(address).path[0]));
  return [...drawings, ...tables.map(toTable)];
}

/** A table that a page offers by itself, as an item. */
export const tableItem = (address: string): ReportItem => toTable({ format: 'CSV', address }).item;

function toDrawing({ format, address }: Pick<Download, 'format' | 'address'>): OfferedItem {
  const { path, parameters } = readAddress(address);
  const name = path.at(-1)?.replace(/\.svg$/, '');
  return { item: plainItem(`${name}${printSearchString(parameters)}`), what: whatOf(format) };
}

function toTable({ format, address }: Pick<Download, 'format' | 'address'>): OfferedItem {
  const { path, parameters } = readAddress(address);
  const picture = pictures.find(({ answer }) => answer === path[0]);
  const asked = `${picture?.name ?? path.join('/')}${printSearchString(parameters)}`;
  return { item: plainItem(asked, 'table'), what: whatOf(format) };
}

/** An address of the interface without what is of the file alone. */
function readAddress(address: string) {
  const { pathname, search } = new URL(address, 'http://service');
  const { format: _format, download: _download, ...parameters } = parseSearchString(search);
  return { path: pathname.replace(/^\/api\/v1\//, '').split('/'), parameters };
}

/** "the map" of "SVG of the map". */
const whatOf = (format: string): string | null => / of (.+)$/.exec(format)?.[1] ?? null;
