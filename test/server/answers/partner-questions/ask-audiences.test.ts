import { afterAll, describe, expect, it } from 'vitest';
import { askAudiences } from '../../../../server/answers/partner-questions/ask-audiences.ts';
import { fillQuestionStore, groundOf } from '../../../support/partner-question-cases.ts';

const filled = await fillQuestionStore();

afterAll(filled.close);

describe('who already reaches the people whom prevention must reach', () => {
  it('is not known without a register, which is said once; what is general is called so', async () => {
    const { question, findings } = askAudiences(await groundOf(filled, 'E10000032', 1));
    expect(question.inShort).toBe(
      'No register of partners is held for West Sussex, so who reaches whom here is not known. Below stands which kinds of partner generally do.',
    );
    expect(question.parts.flatMap(({ gaps }) => gaps)).toHaveLength(1);
    expect(new Set(findings.map(({ evidence }) => evidence))).toEqual(new Set(['general']));
  });

  it('is what the register says, audience by audience, and what it does not say', async () => {
    const { question } = askAudiences(await groundOf(filled, 'E10000032'));
    const registered = question.parts.map(({ id, statements, gaps }) => [
      id,
      statements.filter(({ evidence }) => evidence === 'register').map(({ text, line }) => `${line} ${text}`),
      gaps.length,
    ]);
    expect(registered).toEqual([
      ['families', ['2 West Sussex Fire and Rescue Service: reaches new parents.'], 0],
      ['communities', [], 1],
      ['schools', ['2 West Sussex Fire and Rescue Service: reaches schools.'], 0],
      ['others', ['3 Adur Homes, Adur: reaches anglers.'], 0],
    ]);
    expect(question.inShort).toContain('It names nobody for communities.');
  });

  it('leaves out an organisation whose part has ended', async () => {
    const { findings } = askAudiences(await groundOf(filled, 'E10000032'));
    expect(findings.some(({ candidate }) => candidate.name.includes('Gone Charity'))).toBe(false);
  });
});
