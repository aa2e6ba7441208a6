import { afterAll, describe, expect, it } from 'vitest';
import { answerCauses } from '../../../../server/answers/answer-causes.ts';
import type { CausesQuestion } from '../../../../server/contract/causes.ts';
import { causesCatalogue, causesFilling } from '../../../support/causes-cases.ts';
import { fillStore } from '../../../support/filled-store.ts';

const { store, close } = await fillStore([causesFilling]);
afterAll(close);

async function ask(question: Partial<CausesQuestion>, version = 1) {
  const context = { store, catalogue: causesCatalogue, version, today: '2026-01-31' };
  const { why, howToSupply } = await answerCauses({ area: 'E10000032', ...question }, context);
  return { why, howToSupply };
}

describe('where there are no figures by cause', () => {
  it.each([
    [
      'at an age that is not held',
      { age: '5-17' },
      /at ages 5 to 17 years\. There are figures for 0 to 4 years; counts cannot be combined after masking/,
      /layout “observations”/,
    ],
    [
      'for a sex that is not held',
      { sex: 'male' },
      /for persons only, not for males/,
      /by cause for persons only/,
    ],
    [
      'in a period that is not held',
      { period: '2019/20' },
      /in 2019\/20\. There are figures for 2014\/15 to/,
      /layout “admissions”/,
    ],
    [
      'by single code',
      { by: 'code' },
      /^No figures by three-character code .* brought in yet\. There are figures by first external cause, by cause in any position and by intent\./,
      /Three-character code \(first external cause\)/,
    ],
    [
      'for another area',
      { area: 'E10000030' },
      /held for Surrey\. There are figures for West Sussex/,
      /layout “admissions”/,
    ],
    [
      'in any position for England',
      { area: 'E92000001', position: 'any' },
      /There are figures for West Sussex/,
      /all their diagnosis codes/,
    ],
  ] as const)('%s, it says so and what to bring', async (_, question, why, howToSupply) => {
    const said = await ask(question);
    expect(said.why).toMatch(why);
    expect(said.howToSupply).toMatch(howToSupply);
  });

  it('before any extract has come, it says so too', async () => {
    expect((await ask({}, 0)).why).toBe('No figures by first external cause have been brought in yet.');
  });

  it('says nothing where there are some', async () => {
    expect(await ask({})).toEqual({ why: null, howToSupply: null });
  });
});
