import { afterAll, describe, expect, it } from 'vitest';
import {
  figuresOf,
  gatherFigures,
  rowsInUse,
} from '../../../../server/answers/partner-questions/gather-figures.ts';
import { fillQuestionStore, groundOf } from '../../../support/partner-question-cases.ts';

const filled = await fillQuestionStore();

afterAll(filled.close);

describe('the figures of themes', () => {
  it('are those of the area, each with its source and release', async () => {
    const { statements } = gatherFigures(['poverty'], await groundOf(filled, 'E10000032'));
    expect(statements).toMatchObject([
      {
        text: expect.stringMatching(
          /^Children in relative low income, ages 0 to 15 years: 25\.0% in 2023\/24/,
        ),
        evidence: 'figure',
        source: 'A publisher, figures.csv. Released 4 March 2025.',
      },
    ]);
  });

  it('are those of the districts where a county has none, the highest first', async () => {
    const gathered = gatherFigures(['homelessness'], await groundOf(filled, 'E10000032'));
    expect(gathered.statements[0]?.text).toBe(
      'Families owed a homelessness duty, by district, 2023/24: Adur 8.0 per 1,000 households (higher than England).',
    );
    expect(figuresOf(gathered).map(({ area }) => area.name)).toEqual(['Adur']);
  });

  it('are those of the county where a district has none, and said to be', async () => {
    const { statements } = gatherFigures(['poverty'], await groundOf(filled, 'E07000223'));
    expect(statements[0]).toMatchObject({
      text: expect.stringContaining('The county, West Sussex, of which Adur is part: children in relative'),
      evidence: 'elsewhere',
    });
  });

  it('leave out a measure that ended years before the newest of its theme, and name it', async () => {
    const ground = await groundOf(filled, 'E10000032');
    const [row] = rowsInUse(['poverty'], ground);
    if (!row?.measure) throw new Error('no row');
    const period = { ...row.measure.period, label: '2015/16', start: '2015-04-01', end: '2016-03-31' };
    const old = { ...row, key: 'old', label: 'Old measure', measure: { ...row.measure, period } };
    const rows = [...ground.profile.rows, old];
    const { note, statements } = gatherFigures(['poverty'], {
      ...ground,
      profile: { ...ground.profile, rows },
    });
    expect(note).toBe('Left out, since newer measures of the same are held: old measure (2015/16).');
    expect(statements).toHaveLength(1);
  });

  it('say what is not held, and which table would bring it', async () => {
    const { gaps, statements } = gatherFigures(['roads'], await groundOf(filled, 'E10000030'));
    expect(statements).toEqual([]);
    expect(gaps[0]?.text).toContain('Surrey');
    expect(gaps[0]?.layout).toBe('observations');
  });
});
