import { describe, expect, it } from 'vitest';
import { groupFiles, type SeenFile, seeFile } from '../../../scripts/ingest/group-files.ts';
import type { LayoutId } from '../../../server/observation/extract.ts';

const seen = (file: string, layout: LayoutId, table: string | null): SeenFile => ({
  file,
  seen: { layout, table },
});
const casualties = (file: string) => seen(file, 'stats19', 'casualties');
const collisions = (file: string) => seen(file, 'stats19', 'collisions');
const unknown = (file: string): SeenFile => ({ file, seen: null });

describe('groupFiles', () => {
  it.each<[string, SeenFile[], string[][]]>([
    [
      'one of each table, whatever they are called, in the place of the first',
      [unknown('x.csv'), casualties('a.csv'), seen('f.csv', 'fingertips', null), collisions('b.csv')],
      [['x.csv'], ['a.csv', 'b.csv'], ['f.csv']],
    ],
    [
      'several years by their names',
      [
        casualties('dft-road-casualty-statistics-casualty-2023.csv'),
        casualties('dft-road-casualty-statistics-casualty-2024.csv'),
        collisions('dft-road-casualty-statistics-collision-2024.csv'),
        collisions('dft-road-casualty-statistics-collision-2023.csv'),
      ],
      [
        ['dft-road-casualty-statistics-casualty-2023.csv', 'dft-road-casualty-statistics-collision-2023.csv'],
        ['dft-road-casualty-statistics-casualty-2024.csv', 'dft-road-casualty-statistics-collision-2024.csv'],
      ],
    ],
    [
      'two files of one table apart',
      [casualties('one.csv'), casualties('two.csv')],
      [['one.csv'], ['two.csv']],
    ],
    [
      'the two tables about families, and not the one about households',
      [
        seen('A1.csv', 'homelessness-hclic', 'A1'),
        seen('A5P.csv', 'homelessness-hclic', 'A5P'),
        seen('A5R.csv', 'homelessness-hclic', 'A5R'),
      ],
      [['A1.csv'], ['A5P.csv', 'A5R.csv']],
    ],
    [
      'files of layouts that are whole in themselves apart',
      [seen('a.csv', 'fingertips', null), seen('b.csv', 'fingertips', null)],
      [['a.csv'], ['b.csv']],
    ],
  ])('brings together %s', (_title, files, groups) => {
    expect(groupFiles(files)).toEqual(groups);
  });
});

describe('seeFile', () => {
  it('sees nothing in a file that cannot be read, which is for whoever brings it to say', async () => {
    expect(await seeFile('/nowhere/a.csv')).toEqual({ file: '/nowhere/a.csv', seen: null });
  });
});
