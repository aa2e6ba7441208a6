import { afterAll, describe, expect, it } from 'vitest';
import { askInequalities } from '../../../../server/answers/partner-questions/ask-inequalities.ts';
import { fillQuestionStore, groundOf } from '../../../support/partner-question-cases.ts';

const filled = await fillQuestionStore();

afterAll(filled.close);

describe('who drives health inequalities here', () => {
  it('says what stands out and who is in charge', async () => {
    const { question } = askInequalities(await groundOf(filled, 'E10000032'));
    expect(question.inShort).toContain(
      'these stand out: children in relative low income (worse than England); families owed a homelessness duty in Adur (higher than England).',
    );
    expect(question.inShort).toContain('child poverty, nobody by law');
    expect(question.parts.map(({ id }) => id)).toEqual(['figures', 'duties-now', 'duties-then', 'register']);
  });

  it('says that nothing is known of deprivation within the area, and which column would tell', async () => {
    const { question } = askInequalities(await groundOf(filled, 'E10000032'));
    const gaps = question.parts[0]?.gaps ?? [];
    expect(gaps.find(({ columns }) => columns.includes('deprivation_decile'))?.text).toContain(
      'within West Sussex is not known',
    );
  });

  it('names the ages of figures by deprivation', async () => {
    const ground = await groundOf(filled, 'E10000032');
    const england = {
      ...ground.inequality.england,
      period: { label: '2023/24', start: '2023-04-01', end: '2024-03-31', kind: 'financial' },
      slopeIndex: {
        value: 19.4,
        lower95: null,
        upper95: null,
        lower998: null,
        upper998: null,
        confidence: 0.95,
        method: null,
        line: { mostDeprived: 90, leastDeprived: 70.6 },
        sentence: 'The rate is 19.4 per 10,000 higher.',
      },
    } as const;
    const { question } = askInequalities({ ...ground, inequality: { ...ground.inequality, england } });
    expect(question.parts[0]?.statements[0]?.text).toBe(
      'Hospital admissions for injury, ages 0 to 14 years, by deprivation in England, 2023/24: the rate is 19.4 per 10,000 higher.',
    );
  });

  it('names from the register who works on poverty and homelessness, with the line', async () => {
    const { question, findings } = askInequalities(await groundOf(filled, 'E10000032'));
    expect(question.parts.at(-1)?.statements).toMatchObject([
      {
        text: 'Adur Homes, Adur: works on homelessness: advises families.',
        source: 'Register of partners register.csv, line 3',
      },
    ]);
    expect(findings.filter(({ evidence }) => evidence === 'general')).toEqual([]);
  });

  it('gives those who commission or lead as findings, nobody of the past', async () => {
    const { findings } = askInequalities(await groundOf(filled, 'E10000032', 1));
    const said = findings.map(({ candidate, says }) => `${candidate.key}: ${says}`);
    expect(said).toContain('highway-authority: leads on roads');
    expect(said).toContain('council-public-health: leads on injury');
    expect(said.join(' ')).not.toMatch(/nhs-england|primary-care-trust|council-child-poverty/);
  });
});
