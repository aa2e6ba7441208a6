import { afterAll, describe, expect, it } from 'vitest';
import { askCauses, sayCause } from '../../../../server/answers/partner-questions/ask-causes.ts';
import type { CauseGroup } from '../../../../server/contract/causes.ts';
import { fillQuestionStore, groundOf } from '../../../support/partner-question-cases.ts';

const filled = await fillQuestionStore();

afterAll(filled.close);

const ground = await groundOf(filled, 'E10000032');

const group: CauseGroup = {
  key: 'inanimate-forces',
  label: 'Inanimate mechanical forces',
  codes: 'W20-W49',
  category: { type: 'First external cause', value: 'inanimate-forces' },
  kind: 'cause',
  group: null,
  isUnderFivesPriority: false,
  rank: 1,
  measure: null,
  why: null,
  benchmarkMeasure: null,
  changeOnYear: null,
  whyNoChange: null,
  difference: null,
  whyNoDifference: null,
  history: [],
  share: 0.25,
  whyNoShare: null,
  cost: null,
  whyNoCost: null,
  parts: [],
};

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

  it('give every price that the catalogue has with its year and source, none added up', () => {
    const costs = askCauses(ground).question.parts.find(({ id }) => id === 'costs');
    const published = costs?.statements.filter(({ evidence }) => evidence === 'study') ?? [];
    expect(published).toHaveLength(ground.catalogue.costs.length);
    expect(published.every(({ source }) => source.length > 0)).toBe(true);
    // Department for Transport, value of preventing a fatal casualty in prices of 2009.
    expect(published.some(({ text }) => text.includes('£1,585,510 each, in prices of 2009'))).toBe(true);
  });

  it('name who has a bearing on them, law and register apart from general knowledge', () => {
    const { findings, question } = askCauses(ground);
    const bearing = question.parts.at(-1)?.statements ?? [];
    expect(bearing.filter(({ evidence }) => evidence === 'general')).toHaveLength(1);
    const fire = findings.filter(({ candidate }) => candidate.name.startsWith('West Sussex Fire'));
    expect(fire.map(({ evidence, line }) => [evidence, line])).toContainEqual(['register', 2]);
  });

  it('are said in plain words beside those of the classification', () => {
    expect(sayCause(group, ground.causes, ground.catalogue).text).toBe(
      'Inanimate mechanical forces (struck by, caught in or cut by things): 25.0% of all.',
    );
  });
});
