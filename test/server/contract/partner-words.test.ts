import { describe, expect, it } from 'vitest';
import {
  closeness,
  evidenceWord,
  formatPounds,
  formWords,
  registerLines,
  relationIndicators,
  relationWord,
  sourceWords,
  spellDates,
} from '../../../server/contract/partner-words.ts';
import { aRelation, themes } from '../../support/partner-answers.ts';

describe('the words for partners', () => {
  it('say what a partner is to an outcome, now and in the past', () => {
    expect([relationWord('leads'), relationWord('commissions', true)]).toEqual(['Leads', 'Commissioned']);
  });

  it('name the indicators of a relation with its ages; who commissions pays for the services behind them', () => {
    const named = (changes: Parameters<typeof aRelation>[0]) =>
      relationIndicators(aRelation(changes), themes);
    expect(named({ relation: 'commissions', ages: 'Under 5 (0 to 4 years)' })).toBe(
      'services behind Admissions for injury: Under 5 (0 to 4 years)',
    );
    expect(named({ relation: 'leads' })).toBe('Admissions for injury');
    expect(named({ theme: 'roads' })).toBe('');
  });

  it('place a form of working on the scale of four', () => {
    expect([closeness('networking'), closeness('integrating')]).toEqual([1, 4]);
    expect(formWords('co-operating')).toBe('Co-operating (2 of 4)');
  });

  it('say what a statement rests on, and nothing twice', () => {
    expect(evidenceWord('register')).toBe('Register of partners');
    expect(sourceWords({ evidence: 'law', source: 'Road Traffic Act 1988' })).toBe(
      'Law: Road Traffic Act 1988',
    );
    expect(sourceWords({ evidence: 'general', source: 'General knowledge; no document held' })).toBe(
      'General knowledge; no document held',
    );
  });

  it('write pounds with pence only where there are any', () => {
    expect([formatPounds(1_250_000), formatPounds(0.5)]).toEqual(['£1,250,000', '£0.50']);
  });

  it('write spells with their last day, open where it is not known', () => {
    expect(spellDates({ from: '2013-04-01', to: '2015-09-30' })).toBe('1 April 2013 to 30 September 2015');
    expect(spellDates({ from: '2013-04-01', to: null })).toBe('from 1 April 2013');
    expect(spellDates({ from: null, to: '2013-03-31' })).toBe('to 31 March 2013');
    expect(spellDates({ from: null, to: null })).toBe('');
  });

  it('name a register with the day on which it was brought, and say when it is made up', () => {
    const register = {
      extract: 'a',
      publisher: 'Not stated',
      source: 'Not stated, partners.csv',
      fileName: 'partners.csv',
      sha256: 'ab'.repeat(32),
      released: '1900-01-01',
      releasedStated: false,
      receivedAt: '2026-01-02T09:00:00.000Z',
      licence: 'Not stated',
      demonstration: false,
    };
    expect(registerLines([register, { ...register, demonstration: true }])).toEqual([
      'Register: partners.csv, brought on 2 January 2026.',
      'Register: partners.csv, brought on 2 January 2026. Demonstration data, made up.',
    ]);
  });
});
