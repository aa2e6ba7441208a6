import { describe, expect, it } from 'vitest';
import {
  addItem,
  holdsItem,
  insertItem,
  isFull,
  moveItem,
  removeItem,
  replaceItem,
} from '../../../client/selection/change-report.ts';
import { type CollectedReport, emptyReport } from '../../../client/selection/collected-report.ts';
import { plainItem } from '../../../client/selection/report-item.ts';

const [a, b, c] = ['trend?area=A', 'trend?area=B', 'trend?area=C'].map((asked) => plainItem(asked)) as [
  ReturnType<typeof plainItem>,
  ReturnType<typeof plainItem>,
  ReturnType<typeof plainItem>,
];
const report = { ...emptyReport, items: [a, b, c] };
const namesOf = ({ items }: CollectedReport) => items.map(({ asked }) => asked.slice(-1)).join('');

describe('a report that is changed', () => {
  it('takes an item last, and no item twice, however it is captioned', () => {
    expect(namesOf(addItem(c)({ ...emptyReport, items: [a, b] }))).toBe('ABC');
    expect(addItem({ ...c, caption: 'Other words', as: 'both' })(report)).toBe(report);
    expect(holdsItem(report, plainItem('trend?area=B'))).toBe(true);
  });

  it('is full with 40 items, and takes no more', () => {
    const items = Array.from({ length: 40 }, (_, at) => plainItem(`profile?area=${at}`));
    const full = { ...emptyReport, items };
    expect(isFull(full)).toBe(true);
    expect(addItem(a)(full)).toBe(full);
  });

  it.each([
    ['up', 1, -1, 'BAC'],
    ['down', 1, 1, 'ACB'],
    ['not above the first place', 0, -1, 'ABC'],
    ['not below the last place', 2, 1, 'ABC'],
  ] as const)('moves an item %s', (_title, place, by, names) => {
    expect(namesOf(moveItem(place, by)(report))).toBe(names);
  });

  it('has an item back at its place after it was removed', () => {
    expect(namesOf(removeItem(1)(report))).toBe('AC');
    expect(insertItem(1, b)(removeItem(1)(report))).toEqual(report);
  });

  it('has one item in the place of another', () => {
    expect(replaceItem(1, { ...b, caption: 'Ours' })(report).items.map(({ caption }) => caption)).toEqual([
      '',
      'Ours',
      '',
    ]);
  });
});
