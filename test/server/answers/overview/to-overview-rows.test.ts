import { expect, it } from 'vitest';
import { toOverviewRows } from '../../../../server/answers/overview/to-overview-rows.ts';
import { adur, surrey, westSussex } from '../../../support/answer-cases.ts';
import { measure } from '../../../support/overview-cases.ts';

const cell = (value: number | null, isOfAnotherPeriod = false) => ({
  column: 'injuries',
  measure: measure({ value }),
  isOfAnotherPeriod,
  why: null,
});
const cells = new Map([
  [adur.code, cell(99, true)],
  [surrey.code, cell(null)],
  [westSussex.code, cell(80)],
]);
const areas = [westSussex, surrey, adur];
const names = (sort: string | null) => toOverviewRows(areas, [{ cells }], sort).map(({ area }) => area.name);

it('areas stand by name, and by a column with its own period first and what has no value last', () => {
  expect(names(null)).toEqual(['Adur', 'Surrey', 'West Sussex']);
  expect(names('injuries')).toEqual(['West Sussex', 'Adur', 'Surrey']);
});
