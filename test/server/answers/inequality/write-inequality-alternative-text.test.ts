import { describe, expect, it } from 'vitest';
import { toInequalityGroups } from '../../../../server/answers/inequality/groups-in-period.ts';
import { inequalityThroughTime } from '../../../../server/answers/inequality/inequality-through-time.ts';
import { measureInequality } from '../../../../server/answers/inequality/measure-inequality.ts';
import { writeInequalityAlternativeText } from '../../../../server/answers/inequality/write-inequality-alternative-text.ts';
import { observation, period } from '../../../support/answer-cases.ts';
import { fifths, measuredGroup } from '../../../support/inequality-cases.ts';
import { knownIndicator } from '../../../support/trend-selections.ts';

const { unit } = knownIndicator();
const year = period('2023/24');

describe('the alternative text of an inequality', () => {
  it('tells the extreme groups, the line and its course, in at most 220 characters', async () => {
    const division = fifths(['2022/23', '2023/24'], [10, 8, 6, 2, 4]);
    const { categories, slopeIndex } = measureInequality(division, knownIndicator(), year);
    const throughTime = await inequalityThroughTime(division, knownIndicator());
    const text = writeInequalityAlternativeText({
      unit,
      by: 'deprivation',
      categories,
      slopeIndex,
      throughTime,
    });
    // Mean 6, (0.4 x 4 + 0.2 x 2 + 0.2 x 4 + 0.4 x 2) / 0.4 = 9 from end to end: 10.5 to 1.5.
    expect(text).toBe(
      'Dot chart by deprivation, per 10,000. Most deprived 10.0, least deprived 4.0. Highest most deprived 10.0, lowest group 4: 2.0. Line from 10.5 to 1.5. Slope index from 9.0 in 2022/23 to 9.0 in 2023/24.',
    );
    expect(text.length).toBeLessThanOrEqual(220);
  });

  it('tells both sexes', () => {
    const groups = (['Males', 'Females'] as const).map((shortLabel, at) =>
      measuredGroup(null, [observation('2023/24', { value: 78.2 - 12 * at })], { shortLabel }),
    );
    const categories = toInequalityGroups({ type: null, groups, wholePeriods: [], unplaced: [] }, year, null);
    expect(
      writeInequalityAlternativeText({ unit, by: 'sex', categories, slopeIndex: null, throughTime: [] }),
    ).toBe('Dot chart by sex, per 10,000. Males 78.2, females 66.2.');
  });

  it('says that there is nothing to draw', () => {
    const shown = { unit, by: 'sex' as const, categories: [], slopeIndex: null, throughTime: [] };
    expect(writeInequalityAlternativeText(shown)).toBe('Empty chart: no figures to draw.');
  });
});
