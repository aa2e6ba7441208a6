import { describe, expect, it } from 'vitest';
import { listKnownIndicators } from '../../../../server/answers/known-indicators.ts';
import {
  agesToAsk,
  listWantedMeasures,
  nameMeasure,
  sayWhereRead,
  unitOfMeasure,
} from '../../../../server/answers/neighbours/measure-sources.ts';
import { ageBand } from '../../../../server/observation/age-band.ts';
import type { IndicatorHoldings } from '../../../../server/store/store.ts';
import { catalogue, period } from '../../../support/answer-cases.ts';

const holdings = (indicator: string, name: string): IndicatorHoldings => ({
  indicator,
  name,
  publisherId: indicator,
  multiplier: null,
  ages: [ageBand(0, null)],
  sexes: ['persons'],
  categoryTypes: [],
  areaCodes: [],
  firstPeriod: period('2019'),
  latestPeriod: period('2019'),
  observations: 150,
  extracts: ['real'],
});

describe('what makes areas alike', () => {
  it('is never the injuries: of their figures only the residents that they are divided by', () => {
    const sources = listWantedMeasures([]).flatMap((measure) => measure.sources);
    const ofOutcomes = sources.filter(({ indicator }) => /injury|ksi/.test(indicator));
    expect(new Set(ofOutcomes.map(({ read }) => read))).toEqual(new Set(['denominator']));
  });

  it('is a score of deprivation where an extract has brought one, by its name', () => {
    const known = listKnownIndicators(catalogue, [
      holdings('93553', 'Deprivation score (IMD 2019)'),
      holdings('1', 'Injuries by deprivation decile'),
    ]);
    const deprivation = listWantedMeasures(known).find(({ id }) => id === 'deprivation');
    expect(deprivation?.sources).toMatchObject([{ indicator: '93553', read: 'value' }]);
    expect(listWantedMeasures([]).find(({ id }) => id === 'deprivation')?.sources).toEqual([]);
  });

  it('says what it is and where it is read', () => {
    const [injuries] = listKnownIndicators(catalogue, []);
    if (!injuries) throw new Error('the small catalogue is empty');
    const share = {
      indicator: injuries.id,
      read: 'denominator' as const,
      age: ageBand(0, 4),
      of: ageBand(0, 17),
    };
    const count = { ...share, age: ageBand(0, 17), of: null };
    const value = { ...count, read: 'value' as const };
    expect(nameMeasure(share, injuries)).toBe('Share under 5 of children aged 0 to 17');
    expect(nameMeasure(count, injuries)).toBe('Children aged 0 to 17');
    expect(nameMeasure(value, injuries)).toBe('Hospital admissions for injury');
    expect([share, count, value].map((each) => unitOfMeasure(each, injuries))).toEqual([
      '%',
      'children',
      'per 10,000',
    ]);
    expect(sayWhereRead(share, injuries)).toContain('the figures of that indicator are not used');
    expect(agesToAsk(share)).toEqual(['0-4', '0-17']);
    expect(agesToAsk(count)).toEqual(['0-17']);
  });
});
