import { strToU8, zipSync } from 'fflate';
import type { Report } from '../report.ts';
import { describeCsv } from './describe-csv.ts';
import { firstDayOfZip } from './first-day-of-zip.ts';
import { writeCitation } from './write-citation.ts';
import { writeReadme } from './write-readme.ts';

/**
 * An answer as a zip file: its CSV, the description of every column, what must be known to read it, and how to cite it.
 * The same answer gives the same bytes.
 */
export function writePackage(report: Report, csv: string, csvName: string): Uint8Array<ArrayBuffer> {
  const files = {
    [csvName]: strToU8(csv),
    'metadata.json': strToU8(describeCsv(report, csvName)),
    'README.txt': strToU8(writeReadme(report, csvName)),
    'CITATION.txt': strToU8(writeCitation(report)),
  };
  return new Uint8Array(zipSync(files, { mtime: firstDayOfZip }));
}
