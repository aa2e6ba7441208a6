import { describe, expect, it } from 'vitest';
import { collectFindings } from '../../../server/ingest/collect-findings.ts';
import { gatherIndicators } from '../../../server/ingest/gather-indicators.ts';
import { openKeyReader } from '../../../server/ingest/read-row-key.ts';
import { ageBand } from '../../../server/observation/age-band.ts';
import { type Period, parsePeriod } from '../../../server/observation/period.ts';
import { smallCatalogue } from '../../support/small-catalogue.ts';

const catalogue = smallCatalogue;
const header = ['code', 'name', 'period', 'sex', 'age', 'type', 'category'];
const columns = { areaCode: 0, areaName: 1, period: 2, sex: 3, age: 4, categoryType: 5, category: 6 };

function open(period: Period | null = null) {
  const findings = collectFindings();
  const registered: string[] = [];
  const sink = {
    take: () => undefined,
    registerArea: (code: string, name: string) => void registered.push(code + name),
  };
  const context = { catalogue, period, findings, indicators: gatherIndicators(catalogue), sink };
  const rulesFound = () => [...findings.problems(), ...findings.warnings()].map(({ rule }) => rule);
  return { key: openKeyReader(columns, header, context), findings, registered, rulesFound };
}

describe('openKeyReader', () => {
  it('reads every part of a key', () => {
    const { key, rulesFound } = open();
    const cells = ['E06000001', 'Hartlepool', '2010/11', 'Persons', '<15 yrs', ' IMD ', 'Most deprived'];
    expect(key.readArea(cells, 2)).toBe('E06000001');
    expect(key.readPeriod(cells, 2)).toEqual(parsePeriod('2010/11'));
    expect(key.readSex(cells, 2)).toBe('persons');
    expect(key.readAge(cells, 2, null)).toEqual(ageBand(0, 14));
    expect(key.readCategory(cells, 2)).toEqual({ type: 'IMD', value: 'Most deprived' });
    expect(rulesFound()).toEqual([]);
  });

  it('gives the same object for the same text, so that a million rows hold few', () => {
    const { key } = open();
    const cells = ['E06000001', 'Hartlepool', '2010/11', 'Persons', '<15 yrs', 'IMD', 'Most deprived'];
    expect(key.readPeriod(cells, 2)).toBe(key.readPeriod(cells, 3));
    expect(key.readAge(cells, 2, null)).toBe(key.readAge(cells, 3, null));
    expect(key.readCategory(cells, 2)).toBe(key.readCategory(cells, 3));
  });

  it('reports what it cannot read by line, column and value', () => {
    const { key, findings } = open();
    const cells = ['E06999999', '', 'soon', 'Mail', '', 'IMD', ''];
    expect(key.readArea(cells, 5)).toBeNull();
    expect(key.readPeriod(cells, 5)).toBeNull();
    expect(key.readSex(cells, 5)).toBeNull();
    expect(key.readAge(cells, 5, null)).toBeNull();
    expect(key.readCategory(cells, 5)).toBeUndefined();
    expect(findings.problems()).toMatchObject([
      { line: 5, column: 'code', value: 'E06999999', rule: 'area-code-unknown' },
      { line: 5, column: 'period', value: 'soon', rule: 'period-unreadable' },
      { line: 5, column: 'sex', value: 'Mail', rule: 'sex-unknown' },
      { line: 5, column: 'age', value: '', rule: 'age-blank' },
      { line: 5, column: 'category', value: '', rule: 'category-incomplete' },
    ]);
  });

  it('registers areas of other kinds and countries', () => {
    const { key, registered } = open();
    expect(key.readArea(['K02000001', 'United Kingdom'], 2)).toBe('K02000001');
    expect(registered).toEqual(['K02000001United Kingdom']);
  });

  it('gives a row without a period the one stated for the file, and a blank age the one that it means', () => {
    const stated = parsePeriod('2019');
    const { key, rulesFound } = open(stated);
    expect(key.readPeriod(['', '', ' '], 2)).toBe(stated);
    expect(key.readPeriod(['', '', '2020'], 2)?.label).toBe('2020');
    expect(key.readAge([], 2, ageBand(0, 14))).toEqual(ageBand(0, 14));
    expect(rulesFound()).toEqual(['period-from-option', 'age-from-catalogue']);
  });

  it('takes a sex that does not apply for persons, with a warning', () => {
    const { key, rulesFound } = open();
    expect(key.readSex(['', '', '', 'Not applicable'], 2)).toBe('persons');
    expect(rulesFound()).toEqual(['sex-not-applicable']);
  });

  it('reads blank categories as none', () => {
    expect(open().key.readCategory(['', '', '', '', '', ' ', ' '], 2)).toBeNull();
  });
});
