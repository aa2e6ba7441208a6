import { describe, expect, it } from 'vitest';
import {
  defaultPartnerTrendSelection,
  parsePartnerTrendSelection,
  partnerTrendParameters,
  printPartnerTrendSelection,
  readPartnerTrendSearch,
  toPartnerTrendQuestion,
} from '../../../client/selection/partner-trend-selection.ts';

describe('the address of who was responsible', () => {
  it('says nothing of what is usual but the indicator and the area', () => {
    expect(printPartnerTrendSelection(defaultPartnerTrendSelection)).toEqual({
      indicator: 'injury-admissions',
      area: 'E92000001',
    });
  });

  it('is read back as it was written', () => {
    const selection = {
      indicator: '90284',
      area: 'E10000032',
      sex: 'male',
      view: 'table',
      asAt: '4',
    } as const;
    expect(parsePartnerTrendSelection(printPartnerTrendSelection(selection))).toEqual({
      selection,
      problems: [],
    });
  });

  it('names what it says wrongly', () => {
    const { selection, problems } = parsePartnerTrendSelection({ area: 'e10000032', sex: 'boys' });
    expect(selection).toMatchObject({ area: 'E10000032', sex: 'persons' });
    expect(problems.join()).toContain('unknown sex: boys');
  });

  it('drops what is of other views', () => {
    expect(readPartnerTrendSearch({ area: ['a', 'b'], by: 'age', sex: ' ' })).toEqual({ area: 'b' });
  });

  it('is the question to the interface', () => {
    const question = toPartnerTrendQuestion({ ...defaultPartnerTrendSelection, asAt: '4' });
    expect(partnerTrendParameters(question)).toEqual({
      area: 'E92000001',
      indicator: 'injury-admissions',
      sex: 'persons',
      asAt: '4',
    });
  });
});
