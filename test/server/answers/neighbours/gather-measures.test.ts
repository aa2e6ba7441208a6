import { afterAll, describe, expect, it } from 'vitest';
import { listKnownIndicators } from '../../../../server/answers/known-indicators.ts';
import { gatherMeasures } from '../../../../server/answers/neighbours/gather-measures.ts';
import { fillStore } from '../../../support/filled-store.ts';
import { neighbourCatalogue, places, povertyFilling } from '../../../support/neighbour-cases.ts';

const { store, close } = await fillStore([povertyFilling]);

afterAll(close);

const codes = ['E10000011', 'E10000012', 'E10000013', 'E10000014', 'E10000015'];

async function gather(authorities: readonly string[]) {
  const known = listKnownIndicators(neighbourCatalogue, await store.findHoldings());
  return gatherMeasures(
    { area: places.ashby, authorities: authorities.map((code) => [code]), known },
    { store, catalogue: neighbourCatalogue, version: 1, today: '2026-01-31' },
  );
}

describe('the measures of areas', () => {
  it('come from the first source that is held', async () => {
    const { held } = await gather(codes);
    expect(held.map(({ wanted, source }) => [wanted.id, source.indicator, source.read])).toEqual([
      ['children', 'child-poverty-relative', 'denominator'],
      ['child-poverty', 'child-poverty-relative', 'value'],
    ]);
    expect(held[1]?.values.get('E10000014')).toBe(11);
  });

  it('that cannot serve say why: nothing held, or figures of too few areas', async () => {
    const { held, notUsed } = await gather([...codes, 'E10000030', 'E10000032']);
    expect(held).toEqual([]);
    expect(notUsed.map(({ id, why }) => [id, why])).toEqual([
      ['children', 'Of 2023/24, 5 of 7 areas of this kind have a figure; nine in ten are needed.'],
      ['under-fives', 'Not held. Bring mid-year populations by age.'],
      ['child-poverty', 'Of 2023/24, 5 of 7 areas of this kind have a figure; nine in ten are needed.'],
      ['homelessness', 'Not held. Bring detailed tables of statutory homelessness (H-CLIC).'],
      ['deprivation', 'Not held. Bring scores of deprivation of authorities, as Fingertips exports them.'],
    ]);
  });
});
