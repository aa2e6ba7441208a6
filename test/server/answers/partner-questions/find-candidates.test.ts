import { afterAll, describe, expect, it } from 'vitest';
import { answerPartnerQuestions } from '../../../../server/answers/answer-partner-questions.ts';
import { findCandidates, orderNote } from '../../../../server/answers/partner-questions/find-candidates.ts';
import { contextOf, fillQuestionStore, groundOf } from '../../../support/partner-question-cases.ts';

const filled = await fillQuestionStore();

afterAll(filled.close);

const candidatesOf = async (area: string, version = 2) =>
  (await answerPartnerQuestions({ area }, contextOf(filled, version))).candidates;

describe('candidate partners', () => {
  it('are ordered by the questions that they answer by more than general knowledge, named ones first', async () => {
    const candidates = await candidatesOf('E10000032');
    const firm = candidates.map(({ firmAnswers }) => firmAnswers.length);
    expect(firm).toEqual([...firm].sort((one, other) => other - one));
    expect(candidates.map(({ place }) => place)).toEqual(candidates.map((_, place) => place + 1));
    // Both named ones have three of them; Adur Homes, by general knowledge, has the fourth too.
    expect(candidates.slice(0, 2).map(({ name }) => name)).toEqual([
      'Adur Homes, Adur',
      'West Sussex Fire and Rescue Service',
    ]);
    const fire = candidates.find(({ name }) => name === 'West Sussex Fire and Rescue Service');
    expect(fire).toMatchObject({
      firmAnswers: ['causes', 'audiences', 'strategies'],
      form: 'collaborating',
      motivations: ['shared outcomes'],
      contactRoles: ['prevention manager'],
    });
    expect(orderNote).toContain('not of merit');
  });

  it('say how they work with others already, by which line of which register', async () => {
    const candidates = await candidatesOf('E10000032');
    const fire = candidates.find(({ name }) => name === 'West Sussex Fire and Rescue Service');
    expect(fire?.together).toEqual([
      'Collaborating (3 of 4), from 1 April 2021 (register of partners, line 2)',
      'Member of the Health Act arrangement Healthy child programme (pooled fund, lead commissioning) (register of arrangements, line 2)',
    ]);
  });

  it('carry the figure of their own area where it stands out, and no other district’s', async () => {
    const candidates = await candidatesOf('E10000032');
    const figures = (name: string) =>
      candidates
        .find((each) => each.name === name)
        ?.reasons.filter(({ evidence }) => evidence === 'figure')
        .map(({ text }) => text);
    expect(figures('Adur Homes, Adur')).toEqual([
      'Families owed a homelessness duty: Adur 8.0 per 1,000 households in 2023/24 (95% limits 7.0 to 9.0), higher than England (5.0).',
    ]);
    expect(figures('Housing authority of 6 districts')).toEqual([]);
  });

  it('are those of today alone, a kind of several districts once', async () => {
    const candidates = await candidatesOf('E10000032', 1);
    const kinds = candidates.map(({ kind }) => kind);
    expect(kinds).not.toContain('nhs-england');
    expect(kinds).not.toContain('clinical-commissioning-group');
    expect(kinds.filter((kind) => kind === 'housing-authority')).toHaveLength(1);
  });

  it('are none where nothing speaks for anybody', async () => {
    expect(findCandidates([], [], await groundOf(filled, 'E10000032'))).toEqual([]);
  });
});
