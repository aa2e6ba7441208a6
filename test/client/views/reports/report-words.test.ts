import { describe, expect, it } from 'vitest';
import { plainItem } from '../../../../client/selection/report-item.ts';
import {
  captionOf,
  checkFindings,
  findingsOf,
  keepingWords,
  kindOfItem,
  readFindings,
  refusalOf,
  tableCaption,
  titleOf,
} from '../../../../client/views/reports/report-words.ts';
import { laidTrend } from '../../../support/laid-items.ts';

const item = plainItem('trend?area=E10000032');

describe('what a report says', () => {
  it('is titled by its author, else by the service', () => {
    expect(titleOf({ title: 'Falls' })).toBe('Falls');
    expect(titleOf({ title: ' ' })).toBe('Injuries to children and young people: collected report');
  });

  it('names kinds of charts in words, and one that it does not know by its name', () => {
    expect(kindOfItem(item)).toBe('Trend');
    expect(kindOfItem({ asked: 'neighbours/E10000032' })).toBe('Statistical neighbours');
    expect(kindOfItem({ asked: 'film?area=1' })).toBe('film');
  });

  it('takes the caption and findings of the service where the author wrote none', () => {
    expect(captionOf(item, laidTrend)).toBe('Admissions; West Sussex');
    expect(captionOf({ ...item, caption: 'Ours' }, laidTrend)).toBe('Ours');
    expect(findingsOf(item, laidTrend)).toEqual(['Falling.']);
    expect(findingsOf({ ...item, findings: [] }, laidTrend)).toEqual([]);
  });

  it('sets a table apart behind the caption, whoever wrote that', () => {
    const table = { caption: 'Admissions; West Sussex: by year', columns: [], rows: [], everyRow: [] };
    expect(tableCaption(table, item, laidTrend)).toBe('Admissions; West Sussex: by year');
    expect(tableCaption(table, { ...item, caption: 'Ours' }, laidTrend)).toBe('Ours: by year');
  });

  it('names why an item is refused without its place in a report of one', () => {
    const detail = 'item 1 (trend?indicator=90284&area=E99): unknown area: E99; write its code.';
    expect(refusalOf({ detail })).toBe('Unknown area: E99; write its code.');
  });
});

describe('findings as they are written', () => {
  it('are a line each, and blank lines are none', () => {
    expect(readFindings(' One. \n\n Two.\n')).toEqual(['One.', 'Two.']);
    expect(readFindings('\n ')).toEqual([]);
  });

  it('are at most 12, of at most 1,500 letters each', () => {
    expect(checkFindings(Array.from({ length: 12 }, () => 'x'.repeat(1500)))).toBeNull();
    expect(checkFindings(Array.from({ length: 13 }, () => 'x'))).toBe(
      'Write at most 12 findings: these are 13.',
    );
    expect(checkFindings(['x'.repeat(1501)])).toBe(
      'A finding has at most 1500 letters: the longest has 1501.',
    );
  });
});

describe('how the report is kept', () => {
  it('is said where anything is amiss', () => {
    expect(keepingWords('kept')).toBeNull();
    expect(keepingWords('lost-on-leaving')).toContain('until you leave or reload the page');
    expect(keepingWords('unreadable')).toContain('left as it is until you begin a new one');
  });
});
