import { describe, expect, it } from 'vitest';
import { listProblems, readFiles } from '../../../support/read-file-text.ts';
import { casualtyFile, collisionFile } from '../../../support/stats19-files.ts';

const casualties = casualtyFile([{ index: '2024170000001' }, { index: '2024170000002' }]);
const collisions = collisionFile([
  { index: '2024170000001', area: 'E06000001' },
  { index: '2024170000002', area: 'E06000001' },
]);

/** The second row of a file without its last cells. */
function cutSecondRow(text: string, cells: number): string {
  const [header = '', first = '', second = ''] = text.split('\n');
  return [header, first, second.split(',').slice(0, -cells).join(','), ''].join('\n');
}

describe('a row that ends early', () => {
  it('is refused where a cell is missing that is counted', async () => {
    const { reading } = await readFiles([
      ['cas.csv', cutSecondRow(casualties, 1)],
      ['col.csv', collisions],
    ]);
    expect(listProblems(reading)).toContainEqual([3, null, 'row-cut-off']);
  });

  it('is refused where the area of a collision is missing', async () => {
    const { reading } = await readFiles([
      ['cas.csv', casualties],
      ['col.csv', cutSecondRow(collisions, 1)],
    ]);
    expect(listProblems(reading)).toContainEqual([3, null, 'row-cut-off']);
  });

  it('is taken where only columns are missing that nothing is made of', async () => {
    const further = casualties
      .split('\n')
      .map((row, at) => (at === 0 ? `${row},lsoa_of_casualty` : at === 1 ? `${row},E01000001` : row))
      .join('\n');
    const { reading } = await readFiles([
      ['cas.csv', further],
      ['col.csv', collisions],
    ]);
    expect(listProblems(reading)).toEqual([]);
  });
});
