import { describe, expect, it } from 'vitest';
import { readFile } from '../../../support/read-file-text.ts';

const outline = '{"type":"Polygon","coordinates":[[[0,50],[1,50],[1,51],[0,50]]]}';

function features(...properties: readonly string[]): string {
  const all = properties.map((each) => `{"type":"Feature","properties":${each},"geometry":${outline}}`);
  return `{"type":"FeatureCollection","features":[${all.join(',')}]}`;
}

describe('boundaries', () => {
  it('registers areas of other countries and dates the extract by its codes', async () => {
    const { reading, entries } = await readFile(features('{"CTYUA23CD":"W06000015","CTYUA23NM":"Cardiff"}'));
    expect(reading).toMatchObject({
      accepted: true,
      layout: 'boundaries',
      released: '2023-12-31',
      newAreas: [{ code: 'W06000015', name: 'Cardiff' }],
    });
    expect(entries).toMatchObject([{ kind: 'boundary', key: 'W06000015', line: 1 }]);
  });

  it('refuses two outlines of one area', async () => {
    const twice = '{"CTYUA23CD":"E06000001","CTYUA23NM":"Hartlepool"}';
    const other = '{"CTYUA23CD":"E06000001","CTYUA23NM":"Hartlepool again"}';
    const { reading } = await readFile(features(twice, other));
    expect(reading).toMatchObject({
      accepted: false,
      problems: [{ line: 2, rule: 'entry-described-twice' }],
    });
  });

  it('refuses a collection without features, and JSON of any other kind', async () => {
    expect((await readFile(features())).reading).toMatchObject({
      problems: [{ rule: 'geojson-unreadable' }],
    });
    expect((await readFile('{"areas": []}')).reading).toMatchObject({ problems: [{ rule: 'not-a-table' }] });
  });

  it('refuses boundaries where another layout is asked for', async () => {
    const { reading } = await readFile(features('{"CTYUA23CD":"E06000001"}'), { layout: 'partners' });
    expect(reading).toMatchObject({ accepted: false, problems: [{ rule: 'not-a-table' }] });
  });
});
