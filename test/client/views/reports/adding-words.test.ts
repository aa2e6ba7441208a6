import { describe, expect, it } from 'vitest';
import { emptyReport } from '../../../../client/selection/collected-report.ts';
import { plainItem } from '../../../../client/selection/report-item.ts';
import { addingWords, foreseeAdding } from '../../../../client/views/reports/adding-words.ts';

const trend = plainItem('trend?area=E10000032');
const one = { ...emptyReport, items: [trend] };
const full = {
  ...emptyReport,
  items: Array.from({ length: 40 }, (_, at) => plainItem(`profile?area=${at}`)),
};

describe('adding to a report', () => {
  it.each([
    ['an item that it has not', emptyReport, 'kept', 'added'],
    ['an item that it has', one, 'kept', 'there'],
    ['an item to a full report', full, 'kept', 'full'],
    ['an item to a report that cannot be read', emptyReport, 'unreadable', 'unreadable'],
    ['an item where the browser keeps nothing', emptyReport, 'lost-on-leaving', 'added'],
  ] as const)('foresees what comes of adding %s', (_title, report, state, outcome) => {
    expect(foreseeAdding(report, state, trend)).toBe(outcome);
  });

  it.each([
    ['added', 'kept', 'Added: your report has 1 item.'],
    ['there', 'kept', 'It is there already: your report has 1 item.'],
    ['full', 'kept', 'Not added: a report takes 40 items. Remove one first.'],
    ['unreadable', 'unreadable', 'Not added: the report kept in this browser cannot be read.'],
    [
      'added',
      'lost-on-leaving',
      'Added: your report has 1 item. This browser keeps nothing, so it lasts until you leave or reload the page.',
    ],
  ] as const)('says so: %s, %s', (outcome, state, words) => {
    expect(addingWords(outcome, one, state)).toBe(words);
  });
});
