import { describe, expect, it } from 'vitest';
import { toProvenance } from '../../../../server/answers/contract-nouns.ts';
import {
  byRegister,
  byRule,
  registerLine,
  sayFindings,
} from '../../../../server/answers/partner-questions/finding.ts';
import { extract } from '../../../support/answer-cases.ts';
import { partnerRow } from '../../../support/partner-cases.ts';

const of = (key: string) => ({ question: 'audiences' as const, candidate: { key, name: key.toUpperCase() } });
const general = (key: string) =>
  byRule({ ...of(key), says: 'families', evidence: 'general', source: 'General knowledge' });

describe('findings', () => {
  it('of a register carry its file and line, and say when they are made up', () => {
    const provenance = [toProvenance(extract('register', { demonstration: true }))];
    expect(byRegister({ ...of('a'), says: 'reaches parents' }, partnerRow({}, 4), provenance)).toMatchObject({
      evidence: 'register',
      source: 'Register of partners register.csv, line 4',
      extract: 'register',
      line: 4,
      demonstration: true,
    });
    expect(registerLine(4, undefined)).toBe('Register of partners, line 4');
  });

  it('are said one by one, but general knowledge together', () => {
    const law = byRule({ ...of('a'), says: 'leads', evidence: 'law', source: 'An Act' });
    const said = sayFindings([law, general('b'), general('c')], 'Generally');
    expect(said.map(({ text, evidence }) => [text, evidence])).toEqual([
      ['A: leads.', 'law'],
      ['Generally. B: families; C: families.', 'general'],
    ]);
    expect(said[1]).toMatchObject({ items: ['B: families', 'C: families'], partners: ['b', 'c'] });
  });

  it('of general knowledge give way to what the register says of the same partner', () => {
    const recorded = byRegister({ ...of('a'), says: 'reaches parents' }, partnerRow(), []);
    expect(sayFindings([recorded, general('a')], 'Generally').map(({ evidence }) => evidence)).toEqual([
      'register',
    ]);
  });
});
