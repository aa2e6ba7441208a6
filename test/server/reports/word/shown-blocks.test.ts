import { describe, expect, it } from 'vitest';
import type { ShownTable } from '../../../../server/reports/shown/shown-table.ts';
import { showCell, shownBlocks } from '../../../../server/reports/word/shown-blocks.ts';

const column = (heading: string, format: ShownTable['columns'][number]['format'] = null) => ({
  heading,
  format,
});

describe('a cell', () => {
  it.each([
    [87.0903, 'one-decimal', '87.1'],
    [74588, 'whole', '74,588'],
    [1.333, 'two-decimals', '1.33'],
    ['[c]', 'one-decimal', '[c]'],
    [0, 'one-decimal', '0.0'],
    [null, null, ''],
    [true, null, 'true'],
  ] as const)('%s in the format %s is read as "%s"', (cell, format, read) => {
    expect(showCell(cell, format)).toBe(read);
  });
});

describe('a shown table', () => {
  it('keeps its columns, and says which hold figures', () => {
    const table = {
      name: 'through time',
      columns: [column('Period'), column('Rate', 'one-decimal')],
      rows: [['2022/23', 95]],
    };
    expect(shownBlocks('Injuries', [table], ['Source: NHS.'])).toEqual([
      {
        kind: 'table',
        title: 'Injuries, through time',
        header: ['Period', 'Rate'],
        rows: [['2022/23', '95.0']],
        figureColumns: new Set([1]),
        sources: ['Source: NHS.'],
      },
    ]);
  });

  it('says words that are the same in every row once below, and keeps the column that names the rows', () => {
    const table = {
      name: null,
      columns: [column('Area'), column('Period'), column('Compared with England')],
      rows: [
        ['Kent', '2022/23', 'Worse'],
        ['Kent', '2023/24', 'Worse'],
      ],
    };
    const [block] = shownBlocks('Injuries', [table], []);
    expect(block?.header).toEqual(['Area', 'Period']);
    expect(block?.everyRow).toEqual(['Compared with England, in every row: Worse']);
  });

  it('too wide for a page becomes figures and words, no column lost, the first ones in both', () => {
    const figures = Array.from({ length: 8 }, (_, at) => column(`Figure ${at}`, 'whole'));
    const words = Array.from({ length: 3 }, (_, at) => column(`Words ${at}`));
    const columns = [column('Area'), column('Period'), ...figures, ...words];
    const rows = [columns.map(({ heading, format }) => (format === null ? heading : 7))];
    const blocks = shownBlocks('Injuries', [{ name: null, columns, rows }], []);
    expect(blocks.map(({ title, header }) => [title, header.length])).toEqual([
      ['Injuries: figures', 10],
      ['Injuries: in words', 5],
    ]);
    for (const { header } of blocks) expect(header.slice(0, 2)).toEqual(['Area', 'Period']);
    expect(new Set(blocks.flatMap(({ header }) => header)).size).toBe(columns.length);
    expect(blocks[1]?.rows).toEqual([['Area', 'Period', 'Words 0', 'Words 1', 'Words 2']]);
  });
});
