import { describe, expect, it } from 'vitest';
import { fingertips } from '../../../server/ingest/layouts/fingertips.ts';
import { observations } from '../../../server/ingest/layouts/observations.ts';
import { previewTable } from '../../../server/ingest/preview-table.ts';

const layouts = [fingertips, observations];

function toRows(...rows: string[]) {
  return rows.map((row, at) => ({ cells: row.split(','), line: at + 1 }));
}

describe('previewTable', () => {
  it('shows the row most like a header, at most ten below it, and the nearest layouts', () => {
    const rows = toRows(
      'A title',
      'Area Code,Value,Colour',
      ...Array.from({ length: 15 }, (_, at) => `E0,${at},red`),
    );
    const preview = previewTable(rows, rows[1] ?? null, layouts);
    expect(preview).toMatchObject({ headerLine: 2, header: ['Area Code', 'Value', 'Colour'] });
    expect(preview?.rows).toHaveLength(10);
    expect(preview?.rows[0]).toEqual(['E0', '0', 'red']);
    expect(preview?.nearest.map(({ layout, found }) => [layout, found])).toEqual([
      ['fingertips', ['Area Code', 'Value']],
      ['observations', ['area_code', 'value']],
    ]);
  });

  it('takes the first row with the most names where none is like a layout', () => {
    const preview = previewTable(toRows('A title', 'Borough,Colour,2019', 'Barnet,red,5'), null, layouts);
    expect(preview).toEqual({
      headerLine: 2,
      header: ['Borough', 'Colour', '2019'],
      rows: [['Barnet', 'red', '5']],
      nearest: [],
    });
  });

  it('has nothing to show of nothing', () => {
    expect(previewTable([], null, layouts)).toBeNull();
  });
});
