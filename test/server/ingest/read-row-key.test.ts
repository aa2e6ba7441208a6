import { describe, expect, it } from 'vitest';
import { collectFindings } from '../../../server/ingest/collect-findings.ts';
import { KeyReader } from '../../../server/ingest/read-row-key.ts';
import { type AgeBand, ageBand } from '../../../server/observation/age-band.ts';
import { parsePeriod } from '../../../server/observation/parse-period.ts';
import type { Period } from '../../../server/observation/period.ts';
import { readingContext } from '../../support/reading-context.ts';

const header = ['code', 'name', 'period', 'sex', 'age', 'type', 'category', 'kind'];
const columns = {
  areaCode: 0,
  areaName: 1,
  areaType: 7,
  period: 2,
  sex: 3,
  age: 4,
  categoryType: 5,
  category: 6,
};

const good = ['E06000001', 'Hartlepool', '2010/11', 'Persons', '<15 yrs', ' IMD ', 'Most deprived', ''];

/** A reader, and a good row with some of its cells changed, by their place. */
function open(period: Period | null = null) {
  const findings = collectFindings();
  const registered: string[] = [];
  const context = readingContext({
    period,
    findings,
    registerArea: (code, name) => void registered.push(`${code} ${name}`),
  });
  const reader = new KeyReader(columns, header, context);
  const read = (changes: Record<number, string> = {}, blankAge: AgeBand | null = null) =>
    reader.read(
      good.map((cell, at) => changes[at] ?? cell),
      5,
      blankAge,
    );
  const rulesFound = () => [...findings.problems(), ...findings.warnings()].map(({ rule }) => rule);
  return { read, findings, registered, rulesFound };
}

describe('KeyReader', () => {
  it('reads every part of a key', () => {
    const { read, rulesFound } = open();
    expect(read()).toEqual({
      area: 'E06000001',
      period: parsePeriod('2010/11'),
      sex: 'persons',
      age: ageBand(0, 14),
      category: { type: 'IMD', value: 'Most deprived' },
      notes: [],
    });
    expect(rulesFound()).toEqual([]);
  });

  it('gives the same objects for the same texts, so that a million rows hold few', () => {
    const { read } = open();
    const [first, second] = [read(), read({ 0: 'E06000002' })];
    expect(first?.period).toBe(second?.period);
    expect(first?.age).toBe(second?.age);
    expect(first?.category).toBe(second?.category);
  });

  it('reports everything that it cannot read, by line, column and value', () => {
    const { read, findings } = open();
    expect(read({ 0: 'E06999999', 2: 'soon', 3: 'Mail', 4: '', 6: '' })).toBeNull();
    expect(findings.problems()).toMatchObject([
      { line: 5, column: 'code', value: 'E06999999', rule: 'area-code-unknown' },
      { line: 5, column: 'period', value: 'soon', rule: 'period-unreadable' },
      { line: 5, column: 'sex', value: 'Mail', rule: 'sex-unknown' },
      { line: 5, column: 'age', value: '', rule: 'age-blank' },
      { line: 5, column: 'category', value: '', rule: 'category-incomplete' },
    ]);
  });

  it('registers areas of other kinds and countries', () => {
    const { read, registered } = open();
    expect(read({ 0: 'K02000001', 1: 'United Kingdom' })?.area).toBe('K02000001');
    expect(registered).toEqual(['K02000001 United Kingdom']);
  });

  it('mends the spelling of a code with a warning', () => {
    const { read, rulesFound } = open();
    expect(read({ 0: 'e06000001 ' })?.area).toBe('E06000001');
    expect(rulesFound()).toEqual(['area-code-spelling']);
  });

  it('gives a row without a period the one stated for the file', () => {
    const stated = parsePeriod('2019');
    const { read, rulesFound } = open(stated);
    expect(read({ 2: ' ' })?.period).toBe(stated);
    expect(read({ 2: '2020' })?.period.label).toBe('2020');
    expect(rulesFound()).toEqual(['period-from-option']);
  });

  it('gives a row without an age the one that a blank means', () => {
    const { read, rulesFound } = open();
    expect(read({ 4: '' }, ageBand(5, 17))?.age).toEqual(ageBand(5, 17));
    expect(rulesFound()).toEqual(['age-from-catalogue']);
  });

  it('takes a sex that does not apply for persons, with a warning', () => {
    const { read, rulesFound } = open();
    expect(read({ 3: 'Not applicable' })?.sex).toBe('persons');
    expect(rulesFound()).toEqual(['sex-not-applicable']);
  });

  it.each([
    [' ', ' '],
    ['NA', 'NA'],
    ['', ''],
  ])('reads %j and %j as no category', (type, category) => {
    expect(open().read({ 5: type, 6: category })?.category).toBeNull();
  });

  it('takes England by name where a total has no code, but no other area', () => {
    const { read, rulesFound } = open();
    expect(read({ 0: '', 1: 'ENGLAND' })?.area).toBe('E92000001');
    expect(rulesFound()).toEqual(['area-from-total']);
    const other = open();
    expect(other.read({ 0: '', 1: 'Hartlepool' })).toBeNull();
    expect(other.rulesFound()).toEqual(['area-code-blank']);
  });

  it('registers places of the NHS where the row says that they are such', () => {
    const { read, registered } = open();
    expect(read({ 0: 'A81001', 1: 'The Densham Surgery', 7: 'GPs' })?.area).toBe('A81001');
    expect(read({ 0: 'RXH', 1: 'Sussex', 7: 'NHS Trusts' })?.area).toBe('RXH');
    expect(registered).toEqual(['A81001 The Densham Surgery', 'RXH Sussex']);
    const other = open();
    expect(other.read({ 0: 'A81001', 7: 'Counties & UAs' })).toBeNull();
    expect(other.rulesFound()).toEqual(['area-code-malformed']);
  });

  it('reads years with a hyphen as a financial year, and says so', () => {
    const { read, rulesFound } = open();
    expect(read({ 2: '2023-24' })?.period).toMatchObject({ start: '2023-04-01', kind: 'financial' });
    expect(rulesFound()).toEqual(['period-hyphenated']);
  });

  it('marks a part of a year', () => {
    expect(open().read({ 2: 'April to December 2024' })?.notes).toEqual(['part year']);
    expect(open().read({ 2: 'Apr 2024' })?.notes).toEqual([]);
  });

  it('refuses a word that is no age', () => {
    const { read, rulesFound } = open();
    expect(read({ 4: 'foo' })).toBeNull();
    expect(rulesFound()).toEqual(['age-unknown']);
  });
});
