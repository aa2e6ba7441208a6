import { describe, expect, it } from 'vitest';
import { registerLayout } from '../../../../server/ingest/registers/register-layout.ts';
import type { Entry } from '../../../../server/observation/entry.ts';
import { readingContext } from '../../../support/reading-context.ts';

const outlines = registerLayout({
  id: 'boundaries',
  kind: 'collision',
  columns: ['collision', 'area_code'].map((header) => ({ header, isNeeded: true })),
  read: (cells) => {
    const area = cells.area('area_code');
    return area === null ? null : { area, year: 2024 };
  },
  keyOf: ({ area }) => area,
  leaveOut: ({ area }) => area === 'E06000002',
});

describe('a register', () => {
  it('gives an entry a row, none for a row with a fault and none for one that is left out', () => {
    const taken: Entry[] = [];
    const context = readingContext({ takeEntry: (entry) => taken.push(entry) });
    const head = { fileName: 'x.csv', preamble: [], header: ['collision', 'area_code'], line: 1 };
    const { row } = outlines.open(head, context);
    row(['1', 'E06000001'], 2);
    row(['2', 'nowhere'], 3);
    row(['3', 'E06000002'], 4);
    expect(taken).toEqual([
      { kind: 'collision', key: 'E06000001', body: { area: 'E06000001', year: 2024 }, line: 2 },
    ]);
    expect(context.findings.problems()).toMatchObject([{ line: 3, rule: 'area-code-malformed' }]);
  });
});
