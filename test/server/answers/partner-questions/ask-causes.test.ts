import { afterAll, describe, expect, it } from 'vitest';
import { askCauses } from '../../../../server/answers/partner-questions/ask-causes.ts';
import { fillQuestionStore, groundOf } from '../../../support/partner-question-cases.ts';

const filled = await fillQuestionStore();

afterAll(filled.close);

const ground = await groundOf(filled, 'E10000032');

describe('the main causes and which cost most', () => {
  it('are not known without admissions by cause, and the question says how to supply them', () => {
    const { question } = askCauses(ground);
    const causes = question.parts.find(({ id }) => id === 'main-causes');
    expect(question.inShort).toContain('is not known yet: no admissions by cause are held');
    expect(causes?.statements).toEqual([]);
    expect(causes?.gaps[0]?.supply).toBe(ground.causes.howToSupply);
  });

  it('have admissions by age and road casualties with their comparison all the same', () => {
    const { question } = askCauses(ground);
    const figures = question.parts.slice(0, 2).flatMap(({ statements }) => statements);
    expect(figures.map(({ text }) => text.split(';')[0])).toEqual([
      'Hospital admissions for injury, ages 0 to 14 years: 70.0 per 10,000 in 2023/24 (95% limits 65.0 to 75.0), similar to England (72.0)',
      'Killed or seriously injured on roads, ages 0 to 15 years: 10.0 per 100,000 in 2024 (95% limits 6.0 to 14.0), better than England (15.0)',
    ]);
    expect(question.inShort).toContain('not worse than those of England, nor getting worse');
  });

  it('name who has a bearing on them, law and register apart from general knowledge', () => {
    const { findings, question } = askCauses(ground);
    const bearing = question.parts.at(-1)?.statements ?? [];
    expect(bearing.filter(({ evidence }) => evidence === 'general')).toHaveLength(1);
    const fire = findings.filter(({ candidate }) => candidate.name.startsWith('West Sussex Fire'));
    expect(fire.map(({ evidence, line }) => [evidence, line])).toContainEqual(['register', 2]);
  });

  it('name the county where the figures of a district are those of its county', async () => {
    const adur = askCauses(await groundOf(filled, 'E07000223')).question;
    expect(adur.inShort).toContain(
      'The figures of admissions and road casualties held of the county, West Sussex, are not worse than those of England',
    );
  });
});
