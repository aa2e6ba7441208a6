import { describe, expect, it } from 'vitest';
import { partnerTrendNotes, summarisePieces } from '../../../server/contract/partner-trend-words.ts';
import * as answers from '../../support/partner-trend-answers.ts';

describe('a partner trend in words', () => {
  it('has a sentence a stretch, each of that stretch alone', () => {
    expect(summarisePieces(answers.steady)[0]).toEqual({
      key: '0-4',
      label: 'Under 5 (0 to 4 years)',
      sentences: [
        '2011/12 to 2012/13, primary care trust: no two figures to compare. No trend can be calculated: 5 points are needed.',
        '2013/14 to 2014/15, NHS England: from 99.0 in 2013/14 to 100.0 in 2014/15: may be chance. No trend can be calculated: 5 points are needed.',
        '2015/16 had two commissioners: handover in October 2015. Under 5 (0 to 4 years): NHS England for 6 and Local authority for 6 of its 12 months.',
        '2016/17 to 2018/19, council (county or unitary): no two figures to compare. No trend can be calculated: 5 points are needed.',
      ],
    });
  });

  it('says of a piece without figures why', () => {
    expect(summarisePieces(answers.nothing)[1]?.sentences).toEqual([
      'No figures of ages 5 to 14 years are held.',
    ]);
  });

  it('notes what is missing, why a year is striped, what was worked out and the age rule', () => {
    const notes = partnerTrendNotes(answers.madeUp).join('\n');
    expect(notes).toContain(
      '[c] suppressed so that nobody can be identified: Under 5 (0 to 4 years) (2017/18).',
    );
    expect(notes).toContain('2015/16 (1 April 2015 to 31 March 2016) is striped');
    expect(notes).toContain('5 to 14 years: worked out here');
    expect(notes).toContain('Ages are completed years');
  });

  it('notes no commissioner of roads', () => {
    expect(partnerTrendNotes(answers.roads).join()).not.toMatch(/NHS|commission/);
  });
});
