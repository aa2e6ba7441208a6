import { expect, it } from 'vitest';
import { asTrendSelection } from '../../../../server/answers/causes/as-trend-selection.ts';
import { ageBand } from '../../../../server/observation/age-band.ts';
import { causesSelection } from '../../../support/cause-lines.ts';

it('causes are a trend by category of one area at the age shown', () => {
  const selection = asTrendSelection({ selection: causesSelection, age: ageBand(0, 4), period: null });
  expect(selection).toMatchObject({ by: 'category', sex: 'persons', age: { from: 0, to: 4 }, show: 'value' });
  expect(selection.areas.map(({ code }) => code)).toEqual(['E10000032']);
  expect(selection.benchmark?.code).toBe('E92000001');
});
