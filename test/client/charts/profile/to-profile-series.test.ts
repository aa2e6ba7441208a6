import { describe, expect, it } from 'vitest';
import { toProfileKey, toProfileSeries } from '../../../../client/charts/profile/to-profile-series.ts';
import {
  nothingWorkedOut,
  profileAnswer,
  profilePoint,
  profileRow,
} from '../../../support/profile-answers.ts';

const rowsOf = (...rows: ReturnType<typeof profileRow>[]) =>
  toProfileSeries(profileAnswer({ rows })).flatMap((theme) => theme.rows);

describe('the rows of a profile as they are drawn', () => {
  const series = toProfileSeries(profileAnswer());
  const [admissions, poverty, homelessness, population] = series.flatMap(({ rows }) => rows);

  it('stand by theme, in the order of the answer', () => {
    expect(series.map(({ name, rows }) => [name, rows.map(({ indicator }) => indicator.id)])).toEqual([
      ['Injury', ['injury-admissions']],
      ['Child poverty', ['child-poverty-relative']],
      ['Homelessness', ['homelessness-duty-owed']],
      ['Other indicators', ['population']],
    ]);
  });

  it('have every figure as it is written', () => {
    expect(admissions).toMatchObject({
      indicator: { name: 'Hospital admissions for injury' },
      detail: '0 to 14 years, per 10,000',
      period: '2023/24',
      value: '87.1',
      limits: '82.1 to 92.1',
      note: '',
      benchmark: '72.7',
      range: '30.0 to 150.0, middle half 60.0 to 87.0',
      place: '38th highest of 151 upper-tier and unitary authorities',
      change: 'Down 4.1 (4.5%) since 2022/23; may be chance',
      commissions: 'Council',
      why: null,
    });
    expect(poverty).toMatchObject({
      value: '12.2%',
      benchmark: '20.1%',
      range: '3.0% to 42.0%, middle half 13.0% to 25.0%',
    });
    expect(population).toMatchObject({ value: '181,943', benchmark: '12,183,016', limits: '', spine: null });
  });

  it('have a mark of shape and colour for the comparison', () => {
    expect([admissions?.mark.shape, poverty?.mark.shape, population?.mark.shape]).toEqual([
      'triangle',
      'circle',
      'circle',
    ]);
    expect(new Set([admissions, poverty, population].map((row) => row?.mark.colour)).size).toBe(3);
  });

  it('say why there is no figure, and leave blank what is not there', () => {
    expect(homelessness).toMatchObject({
      detail: 'per 1,000 households',
      value: '',
      benchmark: '',
      range: '',
      why: 'No figures are held for West Sussex (E10000032).',
    });
  });

  it('have a symbol and its words for a value that is missing, and the count where that is all', () => {
    const [suppressed, counted] = rowsOf(
      profileRow({ ...nothingWorkedOut, measure: profilePoint(null, { missing: 'suppressed' }) }),
      profileRow({ ...nothingWorkedOut, measure: profilePoint(null, { count: 1392 }) }),
    );
    expect(suppressed).toMatchObject({ value: '[c]', note: 'suppressed so that nobody can be identified' });
    expect(counted).toMatchObject({ value: '[x]', note: '1,392 counted, no rate' });
  });
});

describe('the key of the bars', () => {
  it('names the peers, the benchmark and the marks that there are', () => {
    expect(toProfileKey(profileAnswer())).toMatchObject({
      peers: 'upper-tier and unitary authorities',
      benchmark: 'England',
      hasMedians: false,
      marks: [{ words: 'West Sussex, worse than England' }, { words: 'West Sussex, better than England' }],
    });
  });

  it('says that some bars have their median in the middle', () => {
    const rows = [profileRow(), profileRow({ benchmarkMeasure: null })];
    expect(toProfileKey(profileAnswer({ rows }))?.hasMedians).toBe(true);
  });

  it('is none without a bar', () => {
    expect(toProfileKey(profileAnswer({ rows: [profileRow(nothingWorkedOut)] }))).toBeNull();
  });
});
