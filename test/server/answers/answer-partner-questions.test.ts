import { afterAll, describe, expect, it } from 'vitest';
import { answerPartnerQuestions } from '../../../server/answers/answer-partner-questions.ts';
import { partnerQuestionsAnswerSchema } from '../../../server/contract/partner-questions.ts';
import { contextOf, fillQuestionStore } from '../../support/partner-question-cases.ts';

const filled = await fillQuestionStore();

afterAll(filled.close);

async function ask(area: string, version = 2) {
  const answer = await answerPartnerQuestions({ area }, contextOf(filled, version));
  expect(partnerQuestionsAnswerSchema.parse(answer)).toEqual(answer);
  return answer;
}

const statementsOf = ({ questions }: Awaited<ReturnType<typeof ask>>) =>
  questions.flatMap(({ parts }) => parts.flatMap(({ statements }) => statements));

describe('the four questions that find a partner', () => {
  it('are answered in order, each statement with what it rests on and who says so', async () => {
    const answer = await ask('E10000032');
    expect(answer.questions.map(({ number, id }) => [number, id])).toEqual([
      [1, 'inequalities'],
      [2, 'causes'],
      [3, 'audiences'],
      [4, 'strategies'],
    ]);
    for (const { source, evidence, extract, line } of statementsOf(answer)) {
      expect(source).not.toBe('');
      if (evidence === 'figure') expect(extract).toBe('figures');
      if (evidence === 'register') expect([extract, line]).toEqual(['register', expect.any(Number)]);
      if (evidence === 'general') expect(source).toMatch(/^General knowledge/);
    }
    expect(answer.headline.split(' ').length).toBeLessThanOrEqual(10);
    expect(answer.demonstration).toBe(false);
  });

  it('say without a register what is not known, and which columns of which table would tell', async () => {
    const answer = await ask('E10000032', 1);
    const gaps = answer.questions.flatMap(({ parts }) => parts.flatMap((part) => part.gaps));
    const partners = gaps.filter(({ layout }) => layout === 'partners').map(({ columns }) => columns.at(-1));
    expect(partners).toEqual(['relation', 'audiences', 'strategies']);
    expect(
      gaps.find(({ layout, columns }) => layout === 'admissions' && columns.includes('cause')),
    ).toBeDefined();
    expect(answer.candidates.every(({ organisation }) => organisation === null)).toBe(true);
    expect(statementsOf(answer).some(({ evidence }) => evidence === 'register')).toBe(false);
  });

  it('never name NHS England for roads, poverty or homelessness, nor any body as the cause of a figure', async () => {
    for (const area of ['E10000032', 'E07000223', 'E10000030']) {
      const answer = await ask(area);
      const about = statementsOf(answer).filter(({ text }) => /road|poverty|low income|homeless/i.test(text));
      expect(about.filter(({ text }) => text.includes('NHS England'))).toEqual([]);
      expect(answer.cautions.join(' ')).toContain('not what effect they had');
    }
  });

  it('of an area without a council are not asked, and it says why', async () => {
    expect(await ask('E92000001')).toMatchObject({
      questions: [],
      candidates: [],
      provenance: [],
      why: expect.stringContaining('not the area of a council'),
      sentence: 'The four questions that find a partner are asked of the area of a council.',
    });
  });

  it('are refused for an area that is not known', async () => {
    await expect(ask('E10000099')).rejects.toMatchObject({ status: 404 });
  });
});
