import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import Papa from 'papaparse';
import { findDemoFiles } from '../../scripts/find-demo-files.ts';
import { openTestService, type TestService } from '../server/api/open-test-service.ts';

/** England, a region and three of its councils: enough for every question. */
const areas = ['E92000001', 'E12000008', 'E10000032', 'E10000011', 'E06000043', 'E07000223', 'E07000224'];

/** A set of neighbours as an institute would publish it. */
const neighbours = `area_code,neighbour_code,rank,distance,closeness,set,published,source
E10000032,E10000011,1,0.0352,Very close,Example neighbours (demonstration),2024-03-01,An institute; 40 measures
E10000032,E06000043,2,0.0513,Close,Example neighbours (demonstration),2024-03-01,An institute; 40 measures
`;

const marks = [/Demonstration data \(made up\)/g, / \(demonstration\)/g];

/** The day on which the real files were released. */
export const released = '2025-02-01';

/**
 * A service that holds something for every question: the demonstration extracts of a few areas, as they are or, with the
 * words that mark them taken away, as files that a publisher released.
 */
export async function openExportService({ isMadeUp }: { readonly isMadeUp: boolean }): Promise<TestService> {
  const service = await openTestService(8 * 1024 * 1024);
  const files = (await findDemoFiles()).map((path) => ({
    file: basename(path),
    kept: ofTheseAreas(readFileSync(path, 'utf8')),
  }));
  for (const { file, kept } of [...files, { file: 'demonstration-neighbours.csv', kept: neighbours }]) {
    const text = isMadeUp ? kept : marks.reduce((rest, mark) => rest.replace(mark, ''), kept);
    const name = isMadeUp ? file : file.replace('demonstration-', '');
    const response = await service.bring(
      text,
      `policy=published-open&released=${released}&fileName=${encodeURIComponent(name)}`,
    );
    if (response.status !== 201) throw new Error(`${name} was not taken: ${await response.text()}`);
  }
  return service;
}

/** The rows of a file that are of these areas, below its header. */
function ofTheseAreas(text: string): string {
  const [header = [], ...rows] = Papa.parse<string[]>(text.trim()).data;
  const place = header.findIndex((name) => /^area.code$/i.test(name));
  return Papa.unparse([header, ...rows.filter((row) => areas.includes(row[place] ?? ''))]);
}
