import { describe, expect, it } from 'vitest';
import { describeMissing } from '../../../../server/answers/distribution/describe-missing-areas.ts';
import { answered, type Given, measured } from '../../../support/distribution-cases.ts';

const years = ['2020/21', '2021/22', '2022/23', '2023/24'];
/** A row of values for each year, area by area. */
const over = (...rows: readonly (readonly Given[])[]) =>
  rows.map((values, place) => answered(measured(years[place] ?? '', values)));

describe('the areas without a value', () => {
  it('are named once each, with their periods, by the reason', () => {
    expect(
      describeMissing(
        over(
          ['suppressed', 2, 'not-held', 4],
          ['suppressed', 2, 'not-held', 'suppressed'],
          [1, 'not-available', 3, 4],
          ['suppressed', 2, 3, 4],
        ),
      ),
    ).toBe(
      'Areas without a value are in no box. [c] suppressed so that nobody can be identified: Area 1 (2020/21 to 2021/22, 2023/24); Area 4 (2021/22). [x] not available from the publisher: Area 2 (2022/23). [x] no figure is held: Area 3 (2020/21 to 2021/22).',
    );
  });

  it('stand together where they lack the same periods, and all of them are said to be all', () => {
    expect(
      describeMissing(over(['not-available', 'not-available', 3], ['not-held', 'not-held', 'not-held'])),
    ).toBe(
      'Areas without a value are in no box. [x] not available from the publisher: Area 1, Area 2 (2020/21). [x] no figure is held: every area (2021/22).',
    );
    expect(describeMissing(over([1, 'not-available'], [1, 'not-available']))).toBe(
      'Areas without a value are in no box. [x] not available from the publisher: Area 2 (in every period).',
    );
  });

  it('are counted beyond twelve, those that lack most periods being named', () => {
    const hidden: readonly Given[] = Array.from({ length: 14 }, () => 'suppressed');
    const said = describeMissing(
      over([...hidden, 15], [...hidden.slice(0, 13).map(() => 1), 'suppressed', 15]),
    );
    expect(said).toContain('Area 14 (in every period)');
    expect(said).toMatch(/\(2020\/21\); 2 more, named in the data file\.$/);
  });

  it('are not spoken of where there are none', () => {
    expect(describeMissing(over([1, 0], [2, 3]))).toBeNull();
  });
});
