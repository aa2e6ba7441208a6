import { afterAll, describe, expect, it } from 'vitest';
import { selectCauses } from '../../../../server/answers/causes/causes-selection.ts';
import { findCauseLines } from '../../../../server/answers/causes/find-cause-lines.ts';
import { findIndicatorGround } from '../../../../server/answers/find-indicator-ground.ts';
import type { CausesQuestion } from '../../../../server/contract/causes.ts';
import { causesCatalogue, causesFilling } from '../../../support/causes-cases.ts';
import { fillStore } from '../../../support/filled-store.ts';

const { store, close } = await fillStore([causesFilling]);
afterAll(close);

async function find(question: Partial<CausesQuestion> = {}) {
  const context = { store, catalogue: causesCatalogue, version: 1, today: '2026-01-31' };
  const { found, areas, extracts } = await findIndicatorGround('injury-admissions', context);
  const selection = selectCauses(
    { area: 'E10000032', ...question },
    found.indicator,
    areas,
    causesCatalogue.causes,
  );
  return findCauseLines({ selection, areas, extracts }, context);
}

describe('the figures by cause', () => {
  it('are those of the area and of England, of groups and in all, at the only age held', async () => {
    const { age, period, area, benchmark } = await find();
    expect([age.label, period?.label]).toEqual(['0 to 4 years', '2023/24']);
    const groups = area.groups.filter(({ category }) => category?.type === 'Cause (first external cause)');
    expect(groups.map(({ category }) => category?.value)).toEqual([
      'Accidental poisoning',
      'Drowning and submersion',
      'Falls',
      'Forces of nature',
      'No external cause recorded',
      'Transport',
    ]);
    expect(area.total?.observations.map(({ count }) => count)).toEqual([300, 325]);
    expect(benchmark.groups).toHaveLength(3);
    expect(benchmark.total?.observations.map(({ count }) => count)).toEqual([15_000]);
  });

  it('by first cause and in any position are never among each other', async () => {
    const { area } = await find({ position: 'any' });
    const types = area.groups.map(({ category }) => category?.type);
    expect(types).toContain('Cause (any position)');
    expect(types).not.toContain('Cause (first external cause)');
  });

  it('of England stand beside nothing, and an age that is not held has none', async () => {
    expect((await find({ area: 'E92000001' })).benchmark).toEqual({ groups: [], total: null });
    expect(await find({ age: '5-17' })).toMatchObject({ period: null, area: { groups: [], total: null } });
  });
});
