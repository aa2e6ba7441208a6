import { citationLines } from '../../contract/citation-words.ts';
import { citeReport } from '../cite-report.ts';
import type { Report } from '../report.ts';

/** How to name the figures in a document: what they are, who published them, when they were held, and where. */
export function writeCitation(report: Report): string {
  return `${citationLines(citeReport(report), report.address).join('\r\n')}\r\n`;
}
