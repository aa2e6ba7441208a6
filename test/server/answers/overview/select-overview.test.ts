import { describe, expect, it } from 'vitest';
import { selectOverview } from '../../../../server/answers/overview/select-overview.ts';
import type { OverviewQuestion } from '../../../../server/contract/overview.ts';
import { setting } from '../../../support/overview-cases.ts';

const select = (question: OverviewQuestion) => selectOverview(question, setting);
const names = (question: OverviewQuestion) =>
  select(question)
    .areas.map(({ name }) => name)
    .sort();

describe('an overview', () => {
  it('shows regions where nothing else is asked, authorities within a region, districts within a county', () => {
    expect(names({})).toEqual(['South East']);
    expect(names({ parent: 'E92000001' })).toEqual(['South East']);
    expect(names({ parent: 'E12000008' })).toEqual(['Surrey', 'West Sussex']);
    expect(names({ parent: 'E10000032' })).toEqual(['Adur']);
    expect(names({ area: ['E07000223', 'E12000008'] })).toEqual(['Adur', 'South East']);
  });

  it('has a column for each indicator that is held, with its age, beside England', () => {
    const { columns, notHeld, benchmark, sex } = select({});
    expect(columns.map(({ key, label }) => [key, label])).toEqual([
      ['injury-admissions|0-14', 'Hospital admissions for injury, ages 0 to 14 years'],
    ]);
    expect(notHeld.map(({ id }) => id)).toEqual(['child-poverty-relative']);
    expect([benchmark?.name, sex]).toEqual(['England', 'persons']);
    expect(select({ benchmark: 'none' }).benchmark).toBeNull();
  });

  it('finds its areas where no figure is held at all', () => {
    const [unheld] = setting.indicators;
    if (!unheld) throw new Error('the setting has an indicator without figures');
    const { areas, columns } = selectOverview({ parent: 'E12000008' }, { ...setting, indicators: [unheld] });
    expect([areas.length, columns.length]).toEqual([2, 0]);
  });

  it('refuses an unknown area, and a column that it has not, with what may be asked instead', () => {
    expect(() => select({ parent: 'E10000099' })).toThrow(/unknown area: E10000099/);
    expect(() => select({ sort: 'injury-admissions|0-4' })).toThrow(
      /unknown sort: injury-admissions\|0-4; give the key of a column, such as injury-admissions\|0-14/,
    );
    expect(select({ sort: 'injury-admissions|0-14' }).sort).toBe('injury-admissions|0-14');
  });
});
