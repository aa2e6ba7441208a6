import { describe, expect, it } from 'vitest';
import { askCauses } from '../../../../server/answers/partner-questions/ask-causes.ts';
import { causePoint, causesFilling, unmeasuredCause } from '../../../support/causes-cases.ts';
import { fillStore } from '../../../support/filled-store.ts';
import { groundOf } from '../../../support/partner-question-cases.ts';

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
        ...unmeasuredCause,
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
    const hidden = { ...county.causes, groups: [{ ...unmeasuredCause, rank: null }] };
    const { question } = askCauses({ ...county, causes: hidden });
    expect(question.inShort).toContain('no count by cause above 0 is shown for 2023/24');
    expect(question.parts.find(({ id }) => id === 'main-causes')?.note).toContain(
      'no count by cause above 0',
    );
  });
});
