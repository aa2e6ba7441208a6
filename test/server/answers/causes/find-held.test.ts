import { expect, it } from 'vitest';
import { findHeld } from '../../../../server/answers/causes/find-held.ts';
import { ageBand } from '../../../../server/observation/age-band.ts';
import { causeType, codeType } from '../../../../server/observation/cause-categories.ts';
import { causesSelection } from '../../../support/cause-lines.ts';
import { causeCount, causesCatalogue } from '../../../support/causes-cases.ts';

it('what is held is said of the division, age and sex asked for, and the groups of which codes are held', () => {
  const code = (value: string) =>
    causeCount('2023/24', 'E10000032', value, 10, { category: { type: codeType('first'), value } });
  const held = [
    causeCount('2022/23', 'E10000032', 'Falls', 10),
    causeCount('2023/24', 'E10000032', 'Falls', 10),
    causeCount('2021/22', 'E10000032', 'Falls', 10, { age: ageBand(5, 17) }),
    causeCount('2020/21', 'E10000032', 'Falls', 10, { sex: 'male' }),
    code('X40 Accidental poisoning by nonopioid analgesics'),
    code('W06 Fall involving bed'),
    code('W10 Fall on and from stairs and steps'),
  ];
  const found = findHeld({ held, age: ageBand(0, 4) }, causesSelection, causesCatalogue.causes);
  expect(held[0]?.category?.type).toBe(causeType('first'));
  expect(found.ages.map(({ key }) => key)).toEqual(['0-4', '5-17']);
  expect(found.periods.map(({ label }) => label)).toEqual(['2022/23', '2023/24']);
  expect(found.sexes).toEqual(['persons', 'male']);
  expect(found.divisions).toEqual([
    { by: 'cause', position: 'first' },
    { by: 'code', position: 'first' },
  ]);
  expect(found.codeGroups.map(({ id, codes }) => [id, codes])).toEqual([
    ['falls', 'W00-W19'],
    ['poisoning', 'X40-X49'],
  ]);
});
