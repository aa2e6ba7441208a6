import { describe, expect, it } from 'vitest';
import { testedYearsInWords } from '../../../../server/answers/area-trends/find-tested-years.ts';
import { series } from '../../../support/trend-answers.ts';

/** Fourteen years from 2010/11: the last five are 2019/20 to 2023/24. */
const whole = series({ code: 'E10000016', label: 'Kent', values: Array(14).fill(80) });

/** Thirteen, which end in 2022/23: the last five begin in 2018/19. */
const shorter = series({ code: 'E10000030', label: 'Surrey', values: Array(13).fill(60) });

const untested = {
  ...shorter,
  recentTrend: { ...shorter.recentTrend, direction: 'cannot-calculate' as const },
};

describe('the years that recent trends were tested over', () => {
  it('are the five latest of every area tested, not those that are drawn', () => {
    expect(testedYearsInWords([whole, untested])).toBe('2019/20 to 2023/24');
  });

  it('are told from the first to the last where areas differ', () => {
    expect(testedYearsInWords([whole, shorter])).toBe('five years between 2018/19 and 2023/24');
  });

  it('are none where nothing was tested', () => {
    expect(testedYearsInWords([untested])).toBe('');
    expect(testedYearsInWords([])).toBe('');
  });
});
