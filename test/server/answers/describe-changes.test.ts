import { afterAll, describe, expect, it } from 'vitest';
import { describeChanges } from '../../../server/answers/describe-changes.ts';
import { ageBand } from '../../../server/observation/age-band.ts';
import type { SeriesChange } from '../../../server/observation/figure-change.ts';
import { catalogue, period } from '../../support/answer-cases.ts';
import { fillStore } from '../../support/filled-store.ts';

const { store, close } = await fillStore([]);

afterAll(close);

const context = { store, catalogue, version: 0, today: '2026-01-31' };
const counts = { added: 1, changed: 0, removed: 0, same: 0, seriesCount: 1 };
const series: SeriesChange = {
  indicator: 'play-areas',
  area: 'E47000001',
  sex: 'persons',
  age: ageBand(0, 14),
  category: null,
  added: 1,
  changed: 0,
  removed: 0,
  period: period('2023/24'),
  before: null,
  after: null,
};

describe('describeChanges', () => {
  it('names what is held by nobody yet as the extract itself does', async () => {
    const brought = {
      areas: [{ code: 'E47000001', name: 'Greater Manchester' }],
      indicators: [{ id: 'play-areas', name: 'Play areas' }],
    };
    const described = await describeChanges({ ...counts, series: [series] }, context, brought);
    expect(described.series).toMatchObject([
      { indicator: { name: 'Play areas' }, area: { name: 'Greater Manchester' } },
    ]);
  });

  it('names by its code what has no name at all', async () => {
    const described = await describeChanges({ ...counts, series: [series] }, context);
    expect(described.series).toMatchObject([
      { indicator: { name: 'play-areas' }, area: { name: 'E47000001' } },
    ]);
  });
});
