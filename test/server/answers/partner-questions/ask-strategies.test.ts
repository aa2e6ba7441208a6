import { afterAll, describe, expect, it } from 'vitest';
import { askStrategies } from '../../../../server/answers/partner-questions/ask-strategies.ts';
import { causesFilling } from '../../../support/causes-cases.ts';
import { fillStore } from '../../../support/filled-store.ts';
import { fillQuestionStore, groundOf } from '../../../support/partner-question-cases.ts';

const filled = await fillQuestionStore();

afterAll(filled.close);

const textsOf = async (id: string, version = 2) => {
  const { question } = askStrategies(await groundOf(filled, 'E10000032', version));
  const part = question.parts.find((each) => each.id === id);
  return part?.statements.map(({ text, evidence }) => `${evidence}: ${text}`) ?? [];
};

describe('which strategies fit', () => {
  it('is said from the figures that speak of them', async () => {
    const { question } = askStrategies(await groundOf(filled, 'E10000032'));
    expect(question.inShort).toContain(
      'By the figures there is reason for housing and homelessness (families owed a homelessness duty in Adur (higher than England)).',
    );
    expect((await textsOf('road-safety'))[0]).toMatch(/^figure: Killed or seriously injured on roads/);
  });

  // Invented: in West Sussex 50 falls per 10,000 under-fives, in England 40; of Adur no causes are held.
  it('names the county where the causes of a district are those of its county', async () => {
    const held = await fillStore([causesFilling]);
    const { question } = askStrategies(await groundOf(held, 'E07000223', 1));
    await held.close();
    expect(question.inShort).toContain('falls in West Sussex (10.0 per 10,000 above England');
  });

  it('asks for the partners’ word where no figure speaks of one', async () => {
    const { question } = askStrategies(await groundOf(filled, 'E10000032'));
    const lifestyles = question.parts.find(({ id }) => id === 'healthy-lifestyles');
    expect(lifestyles?.note).toContain('whether it fits is for the partners to say');
    expect(lifestyles?.gaps[0]?.columns).toEqual(['organisation', 'strategies']);
  });

  it('has the register’s word before the law’s, and general knowledge last', async () => {
    expect(await textsOf('fire')).toEqual([
      'register: West Sussex Fire and Rescue Service: has the strategy “Fire safety”.',
      'law: West Sussex Fire and Rescue Service: must promote fire safety in its area.',
      expect.stringMatching(/^general: /),
    ]);
  });

  it('says without a register that the strategies here are not known, once', async () => {
    const { question } = askStrategies(await groundOf(filled, 'E10000032', 1));
    expect(question.parts[0]?.id).toBe('register');
    expect(question.parts.flatMap(({ gaps }) => gaps)).toHaveLength(1);
  });
});
