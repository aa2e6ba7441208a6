import { afterAll, describe, expect, it } from 'vitest';
import { askCauses, sayCause } from '../../../../server/answers/partner-questions/ask-causes.ts';
import type { CauseGroup } from '../../../../server/contract/causes.ts';
import { causePoint, causesFilling } from '../../../support/causes-cases.ts';
import { fillStore } from '../../../support/filled-store.ts';
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

  it('name the county where the figures of a district are those of its county', async () => {
    const adur = askCauses(await groundOf(filled, 'E07000223')).question;
    expect(adur.inShort).toContain(
      'The figures of admissions and road casualties held of the county, West Sussex, are not worse than those of England',
    );
  });

  it('are said in plain words beside those of the classification', () => {
    expect(sayCause(group, ground.causes, ground).text).toBe(
      'Inanimate mechanical forces (struck by, caught in or cut by things): 25.0% of all.',
    );
  });
});

// Invented: West Sussex has 200 falls (150 of a day or less, 50 of 2 days or more), 60 poisonings without stays, 20 in transport.
describe('the causes of a county, asked of', async () => {
  const held = await fillStore([causesFilling]);
  const [county, district] = [await groundOf(held, 'E10000032', 1), await groundOf(held, 'E07000223', 1)];
  await held.close();

  const partOf = (asked: typeof county, id: string) =>
    askCauses(asked).question.parts.find((part) => part.id === id)?.statements ?? [];

  // Falls: 150 x £700 + 50 x £2,000 = £205,000 to 150 x £1,000 + 50 x £3,000 = £300,000; poisoning: 60 x £700 = £42,000 to
  // 60 x £3,000 = £180,000, which ends below £205,000.
  it('itself, name the most and the dearest, with what would have to be so', () => {
    expect(askCauses(county).question.inShort).toContain(
      'In 2023/24, at ages 0 to 4 years, most admissions with a known cause were for falls, accidental poisoning and transport. At ages 0 to 4 years, of the causes that a source prices, falls cost most: £205,000 to £300,000 for 200 admissions by length of stay, if all happened at home.',
    );
    expect(
      partOf(county, 'main-causes').map(({ subject, evidence }) => [subject?.split(' (')[0], evidence]),
    ).toEqual([
      ['Falls', 'figure'],
      ['Accidental poisoning', 'figure'],
      ['Transport', 'figure'],
    ]);
  });

  it('its district, say whose they are', () => {
    const { inShort } = askCauses(district).question;
    expect(inShort).toContain(
      'In 2023/24, at ages 0 to 4 years, in the county, West Sussex, most admissions',
    );
    expect(inShort).toContain('At ages 0 to 4 years, in the county, West Sussex, of the causes');
    const [falls] = partOf(district, 'main-causes');
    expect(falls?.text).toMatch(/^The county, West Sussex, of which Adur is part: falls.*: 200 admissions/);
    expect([falls?.subject, falls?.evidence]).toEqual([
      expect.stringMatching(/^Falls.*, West Sussex$/),
      'elsewhere',
    ]);
    const [cost] = partOf(district, 'costs');
    expect(cost?.text).toMatch(
      /^The county, West Sussex, of which Adur is part: falls, 0 to 4 years, 2023\/24: £205,000/,
    );
    expect([cost?.subject, cost?.evidence]).toEqual([
      'Falls, 0 to 4 years, 2023/24, West Sussex',
      'elsewhere',
    ]);
  });

  it('itself, are not named where too many tie', () => {
    const tied = {
      ...county.causes,
      groups: [1, 1, 1, 1].map((rank, at) => ({
        ...group,
        key: `${at}`,
        rank,
        measure: causePoint({ count: 30 }),
      })),
    };
    const { question } = askCauses({ ...county, causes: tied });
    expect(question.inShort).toContain('no cause leads: 4 causes have as many admissions, 30 each.');
    expect(partOf({ ...county, causes: tied }, 'main-causes').map(({ isMain }) => isMain)).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it('itself, say that no count is shown where none is', () => {
    const hidden = { ...county.causes, groups: [{ ...group, rank: null }] };
    const { question } = askCauses({ ...county, causes: hidden });
    expect(question.inShort).toContain('no count by cause above 0 is shown for 2023/24');
    expect(question.parts.find(({ id }) => id === 'main-causes')?.note).toContain(
      'no count by cause above 0',
    );
  });
});
