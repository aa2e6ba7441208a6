import { afterAll, describe, expect, it } from 'vitest';
import { answerCauses } from '../../../server/answers/answer-causes.ts';
import { type CausesQuestion, causesAnswerSchema } from '../../../server/contract/causes.ts';
import { codeType } from '../../../server/observation/cause-categories.ts';
import { extract } from '../../support/answer-cases.ts';
import { causeCount, causesCatalogue, causesFilling } from '../../support/causes-cases.ts';
import { fillStore } from '../../support/filled-store.ts';

const codes = [
  ['W06 Fall involving bed', 300],
  ['W10 Fall on and from stairs and steps', 500],
  ['X40 Accidental poisoning by nonopioid analgesics', 200],
] as const;

/** Single codes of England alone, in 2023/24. */
const codesFilling = {
  extract: extract('codes', { fileName: 'codes.csv' }),
  observations: codes.map(([value, count]) =>
    causeCount('2023/24', 'E92000001', value, count, {
      category: { type: codeType('first'), value },
    }),
  ),
};

const { store, close } = await fillStore([causesFilling, codesFilling]);
afterAll(close);

async function ask(question: Partial<CausesQuestion> = {}) {
  const context = { store, catalogue: causesCatalogue, version: 2, today: '2026-01-31' };
  const answer = await answerCauses({ area: 'E10000032', ...question }, context);
  expect(causesAnswerSchema.parse(answer)).toEqual(answer);
  return answer;
}

describe('the answer about causes', () => {
  it('says which question it answers, with the defaults filled in', async () => {
    const { question, benchmark, period, headline } = await ask();
    expect(question).toEqual({
      area: 'E10000032',
      by: 'cause',
      position: 'first',
      within: null,
      period: '2023/24',
      sex: 'persons',
      age: { key: '0-4', from: 0, to: 4, label: '0 to 4 years' },
    });
    expect([benchmark?.name, period?.label]).toEqual(['England', '2023/24']);
    // 200 of 325 is 61.5%.
    expect(headline).toBe('West Sussex, 0-4 years: falls caused 62% of admissions, 2023/24');
  });

  it('adds up by first external cause, where admissions without one are a group', async () => {
    const { addsUp, groups, total } = await ask();
    expect(addsUp).toBe(true);
    expect(groups.at(-1)).toMatchObject({ key: 'none', rank: null, measure: { count: 40 } });
    expect(total.measure?.count).toBe(325);
    expect(groups.find(({ key }) => key === 'drowning')?.measure?.count).toBeNull();
  });

  it('does not add up in any position, and says that an admission may be in several groups', async () => {
    const { addsUp, addsUpNote, groups } = await ask({ position: 'any' });
    expect(addsUp).toBe(false);
    expect(addsUpNote).toMatch(/one admission may be in several groups/);
    expect(groups.map(({ key, measure }) => [key, measure?.count])).toEqual([
      ['falls', 230],
      ['poisoning', 110],
    ]);
    expect(
      groups.every(({ cost, difference }) => cost === null && (difference?.share ?? null) === null),
    ).toBe(true);
  });

  it('goes down to the single codes of one group, where they are held', async () => {
    const { groups, subtitle, held } = await ask({ area: 'E92000001', by: 'code', within: 'falls' });
    expect(groups.map(({ key, group, measure }) => [key, group, measure?.count])).toEqual([
      ['W10', 'falls', 500],
      ['W06', 'falls', 300],
    ]);
    expect(subtitle).toMatch(/by three-character code of first external cause within falls \(W00-W19\)/);
    expect(held.codeGroups).toEqual([
      { id: 'falls', label: 'Falls', codes: 'W00-W19' },
      { id: 'poisoning', label: 'Accidental poisoning', codes: 'X40-X49' },
    ]);
    const all = await ask({ area: 'E92000001', by: 'code' });
    expect(all.groups.map(({ key }) => key)).toEqual(['W10', 'W06', 'X40']);
  });

  it('says which group has no code, which area has none, and what is no group', async () => {
    const assault = await ask({ area: 'E92000001', by: 'code', within: 'assault' });
    expect(assault.why).toBe('No single code of assault (X85-Y09) is held for England at ages 0 to 4 years.');
    const elsewhere = await ask({ by: 'code', within: 'falls' });
    expect(elsewhere.why).toMatch(/are held for West Sussex\. There are figures for England\.$/);
    await expect(ask({ by: 'code', within: 'weather' })).rejects.toThrow(/^unknown within: weather; choose/);
    await expect(ask({ within: 'falls' })).rejects.toThrow(/^misplaced within: falls/);
  });

  it('says what else may be asked for of the area', async () => {
    const { held } = await ask();
    expect(held.ages.map(({ key }) => key)).toEqual(['0-4']);
    expect(held.periods.map(({ label }) => label)).toEqual(['2014/15', '2022/23', '2023/24']);
    expect(held.sexes).toEqual(['persons']);
    expect(held.divisions).toEqual([
      { by: 'cause', position: 'first' },
      { by: 'cause', position: 'any' },
      { by: 'intent', position: 'first' },
    ]);
  });

  it('gives each figure its commissioner, which was NHS England for under-fives in 2014/15', async () => {
    const { groups } = await ask({ period: '2014/15' });
    expect(groups.find(({ key }) => key === 'falls')?.measure?.commissioner).toBe('nhs-england');
    const today = await ask();
    expect(today.groups[0]?.measure).toMatchObject({ commissioner: 'local-authority', splitBecause: null });
    expect(today.eras.length).toBeGreaterThan(0);
  });

  it('names its sources and shows the share without a night', async () => {
    const { provenance, zeroNights, demonstration } = await ask();
    expect(provenance.map(({ fileName }) => fileName)).toEqual(['causes.csv']);
    expect(zeroNights).toMatchObject({ share: 0.6, admissions: 180, of: 300 });
    expect(demonstration).toBe(false);
  });

  it('has nothing where nothing is held, and says why', async () => {
    const answer = await ask({ age: '5-17' });
    expect(answer).toMatchObject({ groups: [], period: null, zeroNights: null, total: { measure: null } });
    expect(answer.why).not.toBeNull();
  });

  it('refuses an unknown area', async () => {
    await expect(ask({ area: 'E10000099' })).rejects.toThrow(/^unknown area: E10000099/);
  });
});
