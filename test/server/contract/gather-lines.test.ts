import { describe, expect, it } from 'vitest';
import { gatherLines } from '../../../server/contract/gather-lines.ts';

const items = [
  { number: 1, notes: ['Rounded.', 'Suppressed.'] },
  { number: 2, notes: ['Rounded.', 'Of 2011.', 'Of 2011.'] },
  { number: 4, notes: ['Rounded.', 'Suppressed.', 'Of 2011.'] },
];

describe('notes of several items', () => {
  it('are each said once, with the items that they are about, unless that is all of them', () => {
    expect(gatherLines(items, ({ notes }) => notes)).toEqual([
      'Rounded.',
      'Items 1 and 4: Suppressed.',
      'Items 2 and 4: Of 2011.',
    ]);
  });

  it('are the same where one says them behind the name of an indicator', () => {
    const named = [
      { number: 1, notes: ['Counts are rounded.'] },
      { number: 2, notes: ['Road injuries: Counts are rounded.'] },
      { number: 3, notes: [] },
    ];
    expect(gatherLines(named, ({ notes }) => notes)).toEqual(['Items 1 and 2: Counts are rounded.']);
  });

  it('name one item, and three', () => {
    const five = [...items, { number: 5, notes: [] }, { number: 6, notes: ['Alone.'] }];
    expect(gatherLines(five, ({ notes }) => notes)).toEqual([
      'Items 1, 2 and 4: Rounded.',
      'Items 1 and 4: Suppressed.',
      'Items 2 and 4: Of 2011.',
      'Item 6: Alone.',
    ]);
  });

  it('are said plainly of the only item', () => {
    expect(gatherLines(items.slice(0, 1), ({ notes }) => notes)).toEqual(['Rounded.', 'Suppressed.']);
  });
});
