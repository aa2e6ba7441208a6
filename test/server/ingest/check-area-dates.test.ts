import { describe, expect, it } from 'vitest';
import { openAreaDateCheck } from '../../../server/ingest/check-area-dates.ts';
import type { Area } from '../../../server/observation/area.ts';
import { parsePeriod } from '../../../server/observation/parse-period.ts';
import type { Period } from '../../../server/observation/period.ts';

/** Cumbria was divided on 1 April 2023 into Cumberland and Westmorland and Furness. */
const areas = new Map(
  [
    area('E10000006', 'Cumbria', null, '2023-04-01', ['E06000063', 'E06000064']),
    area('E06000063', 'Cumberland', '2023-04-01', null, []),
    area('E06000064', 'Westmorland and Furness', '2023-04-01', null, []),
  ].map((each) => [each.code, each]),
);
const check = openAreaDateCheck(areas);

describe('the check of area codes against dates', () => {
  it('says nothing of a code in force for at least a part of the period', () => {
    expect(check('E10000006', period('2022/23'))).toBeNull();
    expect(check('E06000063', period('2023/24'))).toBeNull();
    expect(check('E06000063', period('2022 - 24'))).toBeNull();
  });

  it('says that a code of a council is older than the council', () => {
    expect(check('E06000063', period('2010/11'))).toEqual({
      rule: 'area-code-applied-back',
      said: 'E06000063 (Cumberland), in force from 2023-04-01, in 2010/11',
    });
  });

  it('says what replaced a code of the past', () => {
    expect(check('E10000006', period('2023/24'))).toEqual({
      rule: 'area-code-of-the-past',
      said: 'E10000006 (Cumbria), in force until 2023-03-31 and replaced by E06000063 (Cumberland), E06000064 (Westmorland and Furness), in 2023/24',
    });
  });

  it('knows nothing of areas outside the register', () => {
    expect(check('S12000036', period('1990'))).toBeNull();
  });
});

function period(label: string): Period {
  const read = parsePeriod(label);
  if (!read) throw new Error(`not a period: ${label}`);
  return read;
}

function area(
  code: string,
  name: string,
  validFrom: string | null,
  validTo: string | null,
  successors: readonly string[],
): Area {
  return { code, name, types: ['utla'], parent: 'E12000002', validFrom, validTo, successors };
}
