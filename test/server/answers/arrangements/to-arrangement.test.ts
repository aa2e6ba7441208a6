import { describe, expect, it } from 'vitest';
import { toArrangement } from '../../../../server/answers/arrangements/to-arrangement.ts';
import { arrangementRow } from '../../../support/partner-cases.ts';

const day = '2026-01-31';

describe('an arrangement', () => {
  it('is put together from a row for each partner', () => {
    const made = toArrangement(
      [
        arrangementRow({ functions: ['health visiting'] }, 2),
        arrangementRow(
          {
            functions: ['school nursing'],
            partner: 'NHS Sussex ICB',
            contributionPounds: 400_000,
            host: null,
          },
          3,
        ),
      ],
      day,
    );
    expect(made).toMatchObject({
      kinds: ['pooled fund', 'lead commissioning'],
      functions: ['health visiting', 'school nursing'],
      ages: 'Under 20 (0 to 19 years)',
      host: 'West Sussex County Council',
      status: 'now',
      total: 1_650_000,
      lines: [2, 3],
      warnings: [],
    });
    expect(made.years[0]?.contributions.map(({ share }) => share)).toEqual([75.8, 24.2]);
  });

  it('says nothing of ages that are not given, and has no end while it lasts', () => {
    const ages = (ageFrom: number | null, ageTo: number | null) =>
      toArrangement([arrangementRow({ ageFrom, ageTo })], day).ages;
    expect([ages(null, null), ages(5, 17), ages(16, null)]).toEqual([
      null,
      '5 to 17 years',
      '16 years and over',
    ]);
    expect(toArrangement([arrangementRow({ to: '2025-04-01' })], day)).toMatchObject({
      to: '2025-03-31',
      status: 'past',
    });
  });
});
