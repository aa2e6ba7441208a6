import { describe, expect, it } from 'vitest';
import { tellFootnote } from '../../../server/ingest/tell-footnote.ts';

describe('tellFootnote', () => {
  it.each([
    ['Source: P1E returns|||', 'Source: P1E returns'],
    [
      'Source|MHCLG H-CLIC Homelessness returns (quarterly)||',
      'Source MHCLG H-CLIC Homelessness returns (quarterly)',
    ],
    ['..|Authority with missing data.||', '.. Authority with missing data.'],
    ['.. = no data||', '.. = no data'],
    ['1 Covers the whole of the county||', '1 Covers the whole of the county'],
    ['|1|Figures for Coventry will be revised|', '1 Figures for Coventry will be revised'],
    [
      '|Totals may not equal the sum of components because of rounding.|',
      'Totals may not equal the sum of components because of rounding.',
    ],
    ['Column Total||', 'Column Total'],
    ['Notes', 'Notes'],
    ['|email: homelessnessstats@communities.gov.uk|', 'email: homelessnessstats@communities.gov.uk'],
    [
      '"Neighbourhoods Analysis Division of the Department, DCLG"||',
      '"Neighbourhoods Analysis Division of the Department, DCLG"',
    ],
  ])('takes %s for a note', (row, text) => {
    expect(tellFootnote(row.split('|'), false)).toBe(text);
  });

  it.each([
    ['E06000001|Hartle', 'a row that was cut off'],
    ['E0600', 'a code that was cut off'],
    ['90284|Hospital admissions caused by unintentional and deliberate injuries', 'a number with words'],
    ['injury-adm', 'a word'],
    ['|Hartlepool|', 'a name'],
    ['Bournemouth, Christchurch and Poole||', 'a long name'],
    ['2010/11||', 'a period'],
    ['Column Total||56,286,961', 'a total with its figure'],
    ['Source: a|b|c', 'three cells'],
    ['', 'nothing'],
  ])('does not take %s for a note: %s', (row) => {
    expect(tellFootnote(row.split('|'), false)).toBeNull();
  });

  it('takes any words below other notes for one, but no figures and no codes', () => {
    expect(tellFootnote(['', '25-Sep', ''], true)).toBe('25-Sep');
    expect(tellFootnote(['', 'Old tables', ''], true)).toBe('Old tables');
    expect(tellFootnote(['', '25', ''], true)).toBeNull();
    expect(tellFootnote(['E06000001', 'Hartlepool'], true)).toBeNull();
    expect(tellFootnote(['', ''], true)).toBeNull();
  });
});
