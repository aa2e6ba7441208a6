import { describe, expect, it } from 'vitest';
import { usedLines, withoutNotes } from '../../../../server/answers/causes/used-lines.ts';
import { causeLines, causesSelection } from '../../../support/cause-lines.ts';

describe('the lines that an answer about causes is made of', () => {
  it('are those of both areas, all admissions among them; by intent only the intents', () => {
    const lines = usedLines(causeLines, causesSelection);
    expect(new Set(lines.map(({ area }) => area.code))).toEqual(new Set(['E10000032', 'E92000001']));
    expect(lines.filter(({ category }) => category === null)).toHaveLength(2);
    const intents = usedLines(causeLines, { ...causesSelection, by: 'intent' });
    expect(intents.map(({ category }) => category?.value ?? 'all')).toEqual([
      'Unintentional',
      'Assault',
      'all',
      'all',
    ]);
    expect(usedLines({ ...causeLines, period: null }, causesSelection)).toEqual([]);
  });

  it('lose the notes of single groups, which stand with the groups, and keep those of all admissions', () => {
    const [line] = causeLines.area.groups;
    const { total } = causeLines.area;
    if (!line || !total) throw new Error('the lines have no group or no total');
    const noted = (one: typeof line) => ({
      ...one,
      observations: one.observations.map((each) => ({ ...each, notes: ['Withheld.'] })),
    });
    expect(withoutNotes(noted(line)).observations.flatMap(({ notes }) => notes)).toEqual([]);
    expect(withoutNotes(noted(total)).observations.every(({ notes }) => notes.length === 1)).toBe(true);
  });
});
