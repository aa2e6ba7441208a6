import { describe, expect, it } from 'vitest';
import { collectNames } from '../../../server/reports/collect-names.ts';
import { readNotes } from '../../../server/reports/read-notes.ts';

const years = [
  '2012/13',
  '2013/14',
  '2014/15',
  '2015/16',
  '2016/17',
  '2017/18',
  '2018/19',
  '2019/20',
  '2020/21',
];

const answer = {
  areas: [{ code: 'E10000032', name: 'West Sussex', type: 'utla' }],
  columns: [{ indicator: { id: 'injury-admissions', name: 'Hospital admissions', shortName: 'Admissions' } }],
  caveats: [
    { text: 'The pandemic.', source: 'The office', periods: ['2020/21'], areas: ['E10000032'] },
    { text: 'Rebased.', source: 'The office', periods: years, areas: [] },
    { text: 'Rounded.', source: 'NHS England', periods: [], areas: [], indicators: ['injury-admissions'] },
    { text: 'Of everything.', source: '', periods: [], areas: [] },
  ],
  comparisonMethod: 'By limits.',
  rankNote: 'Rank 1 is highest.',
  methodNotes: ['One.', 'Two.'],
  methods: { limits: 'Published.' },
  highlightNote: null,
  limitsNote: '',
};

describe('the notes of an answer', () => {
  const notes = readNotes(answer, collectNames(answer));

  it('are its caveats with what they touch, areas and indicators by name', () => {
    expect(notes.filter(({ kind }) => kind === 'Caveat')).toEqual([
      { kind: 'Caveat', about: '2020/21; West Sussex', text: 'The pandemic.', source: 'The office' },
      { kind: 'Caveat', about: '2012/13 to 2020/21 (9 periods)', text: 'Rebased.', source: 'The office' },
      { kind: 'Caveat', about: 'Admissions', text: 'Rounded.', source: 'NHS England' },
      { kind: 'Caveat', about: 'All figures', text: 'Of everything.', source: '' },
    ]);
  });

  it('are every method and note that it has words for, a row each', () => {
    expect(
      notes.filter(({ kind }) => kind !== 'Caveat').map(({ kind, about, text }) => [kind, about, text]),
    ).toEqual([
      ['Method', 'Comparison method', 'By limits.'],
      ['Note', 'Rank', 'Rank 1 is highest.'],
      ['Method', 'Method', 'One.'],
      ['Method', 'Method', 'Two.'],
      ['Method', 'Methods', 'Published.'],
    ]);
  });

  it('are none of an answer that has none', () => {
    expect(readNotes({ storeVersion: 1 }, new Map())).toEqual([]);
  });
});
