import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../../server/catalogue/load-catalogue.ts';
import { heldInMemory } from '../../../support/held-in-memory.ts';
import { countWarnings, listProblems, readFile, readFiles } from '../../../support/read-file-text.ts';

const title = 'Table A5P April to June 2019';
const header = [
  ',,Total owed a prevention duty,,Single parent with dependent children,,,,,,Couple with dependent children,,Couple without dependent children,Three or more adults with dependent children',
  ',,,,Male,,Female,,Other / sex not known,,,,,',
];

function table(...rows: readonly string[]): string {
  return `${[title, ...header, ...rows].join('\n')}\n`;
}

function relief(text: string): string {
  return text.replaceAll('prevention', 'relief').replace('A5P', 'A5R');
}

const hartlepool = 'E06000001,Hartlepool,50,1,1,0.02,20,0.4,0,0,9,0.18,15,2';

describe('the H-CLIC layout, tables A5P and A5R', () => {
  it('adds up households with dependent children only: 1 + 20 + 0 + 9 + 2', async () => {
    const { observations } = await readFile(table(hartlepool));
    expect(observations).toMatchObject([
      {
        indicator: 'homelessness-duty-owed-children',
        count: 32,
        value: null,
        category: { type: 'Duty', value: 'Prevention duty' },
      },
    ]);
  });

  it.each([
    ['hidden', '-', 'suppressed'],
    ['not available', '..', 'not-available'],
    ['blank', '', 'not-available'],
  ])('gives no part of a sum where one part is %s', async (_, cell, missing) => {
    const { observations } = await readFile(table(hartlepool.replace(',20,', `,${cell},`)));
    expect(observations).toMatchObject([{ count: null, missing }]);
  });

  it('does not count single parents twice where a column of all of them stands beside the sexes', async () => {
    const lines = [
      title,
      'Code,Area,Total owed a prevention duty,Single parents with dependent children,Single parents with dependent children Male,Single parents with dependent children Female,Couple with dependent children,Three or more adults with dependent children',
      'E06000001,Hartlepool,50,21,1,20,9,2',
    ];
    const { observations } = await readFile(`${lines.join('\n')}\n`);
    expect(observations).toMatchObject([{ count: 1 + 20 + 9 + 2 }]);
  });

  it('refuses a part greater than the total, which a column of percentages would be', async () => {
    const { reading } = await readFile(table(hartlepool.replace(',20,', ',200,')));
    expect(listProblems(reading)).toEqual([[4, expect.stringMatching(/Female$/), 'part-above-total']]);
  });

  it('adds the two duties up when they come in one extract, and when the other is held', async () => {
    const both = await readFiles([
      ['a5p.csv', table(hartlepool)],
      ['a5r.csv', relief(table(hartlepool))],
    ]);
    expect(both.observations.find(({ category }) => category === null)).toMatchObject({ count: 64 });

    const first = await readFile(table(hartlepool));
    const held = heldInMemory(
      [],
      first.observations.map((each) => ({ ...each, extract: 'first' })),
    );
    const second = await readFile(relief(table(hartlepool)), { held });
    expect(second.observations.find(({ category }) => category === null)).toMatchObject({ count: 64 });
    expect(second.reading).toMatchObject({ dependsOn: ['first'] });
    expect(countWarnings(first.reading)).toHaveProperty('other-duty-not-held');
    expect(countWarnings(second.reading)).not.toHaveProperty('other-duty-not-held');
  });
});

/** MHCLG's tables of April to June 2024 (SOURCES.md beside them says where they come from). */
const folder = fileURLToPath(new URL('../../../../../shared/extracts/homelessness', import.meta.url));
const isAbsent = !existsSync(folder);
const because = isAbsent ? ' (skipped: the published files are not beside this repository)' : '';

describe.skipIf(isAbsent)(`tables A5P and A5R of April to June 2024${because}`, () => {
  const open = (name: string) => [name, readFileSync(`${folder}/${name}`)] as const;

  it.each([
    ['hclic_A5P.csv', 'hclic_A5R.csv'],
    ['hclic_A5R.csv', 'hclic_A5P.csv'],
  ])('%s, then %s: England is the sum of the columns with dependent children', async (...names) => {
    const catalogue = loadCatalogue();
    const { reading, observations } = await readFiles(names.map(open), { catalogue });
    expect(reading).toMatchObject({ accepted: true, areas: 306, observations: 3 * 306, newAreas: [] });
    const england = observations.filter(({ area }) => area === 'E92000001');
    const counts = new Map(england.map(({ category, count }) => [category?.value ?? 'both', count]));
    // The published England rows: male, female and other single parents, couples, three or more adults.
    expect(counts.get('Prevention duty')).toBe(860 + 8930 + 180 + 5210 + 960);
    expect(counts.get('Relief duty')).toBe(1040 + 7650 + 80 + 3300 + 510);
    expect(counts.get('both')).toBe(16_140 + 12_580);
  });

  it('hides what the publisher hid: the City of London and the Isles of Scilly', async () => {
    const { observations } = await readFiles([open('hclic_A5P.csv')], { catalogue: loadCatalogue() });
    const hidden = observations.filter(({ missing }) => missing === 'suppressed');
    expect(hidden.map(({ area }) => area)).toEqual(['E09000001', 'E06000053']);
  });
});
