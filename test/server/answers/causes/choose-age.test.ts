import { describe, expect, it } from 'vitest';
import { chooseAge, distinctAges } from '../../../../server/answers/causes/choose-age.ts';
import { ageBand, ageKey } from '../../../../server/observation/age-band.ts';
import { observation } from '../../../support/answer-cases.ts';
import { knownIndicator } from '../../../support/trend-selections.ts';

const held = (...ages: [number, number | null][]) =>
  ages.map(([from, to]) => observation('2023/24', { age: ageBand(from, to) }));

const choose = (asked: [number, number] | null, ages: [number, number | null][]) => {
  const age = asked && ageBand(...asked);
  return ageKey(chooseAge({ age, sex: 'persons', indicator: knownIndicator() }, held(...ages)));
};

describe('the age of which causes are shown', () => {
  it.each([
    ['the one asked for, held or not', [5, 17], [[0, 4]], '5-17'],
    [
      "the indicator's own where it is held",
      null,
      [
        [0, 17],
        [0, 14],
        [0, 4],
      ],
      '0-14',
    ],
    [
      'else the widest',
      null,
      [
        [0, 4],
        [0, 17],
        [5, 17],
      ],
      '0-17',
    ],
    ["the indicator's own where nothing is held", null, [], '0-14'],
  ] as [string, [number, number] | null, [number, number | null][], string][])(
    'is %s',
    (_, asked, ages, expected) => {
      expect(choose(asked, ages)).toBe(expected);
    },
  );

  it('stand in order, each once', () => {
    expect(distinctAges(held([5, 17], [0, 17], [0, 4], [0, 17])).map(ageKey)).toEqual([
      '0-4',
      '0-17',
      '5-17',
    ]);
  });
});
