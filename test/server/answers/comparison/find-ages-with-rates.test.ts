import { describe, expect, it } from 'vitest';
import { findAgesWithRates } from '../../../../server/answers/comparison/find-ages-with-rates.ts';
import { ageBand } from '../../../../server/observation/age-band.ts';
import type { IndicatorHoldings } from '../../../../server/store/store.ts';
import { holdings } from '../../../support/comparison-cases.ts';

const casualties = { ...holdings, ages: [ageBand(0, 15), ageBand(0, 17)] };
const population = { ...holdings, indicator: 'population', ages: [ageBand(0, 17), ageBand(0, null)] };
const without = { lookedUp: { kind: 'missing', said: 'No rate.' } } as const;

const find = (held: readonly IndicatorHoldings[], figures: Parameters<typeof findAgesWithRates>[0]) =>
  findAgesWithRates(figures, { holdings: casualties }, async () => held);

describe('the ages that rates can be shown for', () => {
  it('are those of which a population is held', async () => {
    expect(await find([casualties, population], [without, {}])).toEqual([ageBand(0, 17)]);
  });

  it('are none where no population is held, and not looked for where no count lacks one', async () => {
    expect(await find([casualties], [without])).toEqual([]);
    expect(await find([casualties, population], [{}])).toEqual([]);
  });
});
