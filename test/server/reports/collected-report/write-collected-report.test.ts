import { describe, expect, it } from 'vitest';
import type { CollectedReportAnswer } from '../../../../server/contract/collected-report.ts';
import {
  type CollectedItem,
  toCollectedItem,
} from '../../../../server/reports/collected-report/collected-item.ts';
import { layCollectedReport } from '../../../../server/reports/collected-report/write-collected-report.ts';
import type { Told } from '../../../../server/reports/told/told.ts';
import type { Block } from '../../../../server/reports/word/block.ts';
import { provenance } from '../../../support/trend-answers.ts';

const held = 'Figures as held on 31 March 2026 (store version 12).';

const told = (changes: Partial<Told> = {}): Told => ({
  heading: 'Injuries fell',
  subtitle: 'Injuries, West Sussex, 2023/24',
  findings: ['Injuries fell.'],
  why: null,
  alternativeText: 'A line that falls.',
  responsible: [],
  notes: ['Counts are rounded. Source: NHS England.'],
  methods: ['Limits are the publisher’s.'],
  provenance: [provenance],
  restsOn: [],
  tables: (title) => [
    {
      kind: 'table',
      title,
      header: ['Area', 'Rate'],
      rows: [['West Sussex', '[c]']],
      figureColumns: new Set([1]),
      sources: ['Source: a publisher.'],
    },
  ],
  ...changes,
});

type Asked = Parameters<typeof toCollectedItem>[0];

const itemOf = (number: number, asked: Partial<Asked> = {}, changes: Partial<Told> = {}): CollectedItem =>
  toCollectedItem(
    {
      number,
      asked: 'trend?area=E10000032',
      name: 'trend',
      as: 'chart',
      storeVersion: 12,
      demonstration: false,
      caption: null,
      findings: null,
      held,
      address: `/api/v1/charts/trend.svg?asAt=12&number=${number}`,
      ...asked,
    },
    told(changes),
    () => '<svg/>',
  );

function lay(items: readonly CollectedItem[]) {
  const report: CollectedReportAnswer = {
    storeVersion: 12,
    storeVersionAt: '2026-03-31T09:00:00.000Z',
    demonstration: items.some(({ item }) => item.demonstration),
    title: 'Ours',
    isTitleOwn: true,
    held,
    document: '/api/v1/reports/collected.docx',
    items: items.map(({ item }) => item),
  };
  return layCollectedReport(report, items);
}

/** What is said, a text each; of a figure or a table its caption. */
const read = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'heading' || block.kind === 'sentences') return [block.text];
    if (block.kind === 'list') return [...block.items];
    return block.kind === 'facts' ? [] : [`[${block.kind}] ${block.title}`];
  });

describe('an item of a report', () => {
  it('has its heading with its number, its findings, and its figure under its caption', () => {
    expect(read(lay([itemOf(1, { caption: 'How it went' })]).text).slice(0, 3)).toEqual([
      '1. Injuries fell',
      'Injuries fell.',
      '[figure] How it went',
    ]);
  });

  it('says why there is nothing to show, in place of figure and table', () => {
    const empty = itemOf(1, { as: 'both' }, { why: 'Nothing is held.', findings: [] });
    expect(read(lay([empty]).text).slice(0, 3)).toEqual([
      '1. Injuries fell',
      'Nothing is held.',
      'Notes and caveats',
    ]);
    expect(empty.item).toMatchObject({ picture: null, alternativeText: null, tables: [] });
  });

  it('says as of when its figures were held where that is not when the others were', () => {
    const earlier = 'Figures as held on 1 January 2026 (store version 9).';
    const { text } = lay([itemOf(1, { storeVersion: 9, held: earlier }), itemOf(2)]);
    expect(read(text).filter((each) => each === earlier)).toHaveLength(1);
  });

  it('keeps the table of a drawn figure for the annex, and one that is shown out of it', () => {
    const { text, annex } = lay([itemOf(1), itemOf(2, { as: 'both' })]);
    expect(read(annex)).toContain('[table] Item 1, Injuries, West Sussex, 2023/24');
    expect(read(annex)).toHaveLength(3);
    expect(read(text)).toContain('[table] Injuries, West Sussex, 2023/24');
  });

  it('says how to name its figures elsewhere', () => {
    expect(itemOf(1).item.citation).toEqual([
      'Source: Office for Health Improvement and Disparities, Fingertips, indicator 90284. Released 4 March 2025.',
      `Injuries, West Sussex, 2023/24. Injury outcomes of children in England. ${held}`,
      'Address: /api/v1/charts/trend.svg?asAt=12&number=1',
      'Contains public sector information licensed under the Open Government Licence v3.0.',
    ]);
  });
});

describe('what holds of several items', () => {
  it('is said once, with the items that it is about', () => {
    const lone = ['Rates are crude.'];
    const said = read(lay([itemOf(1), itemOf(2, {}, { notes: [], methods: lone }), itemOf(3)]).text);
    expect(said).toContain('Items 1 and 3: Counts are rounded. Source: NHS England.');
    expect(said).toContain('Item 2: Rates are crude.');
    expect(said).toContain(
      'Source: Office for Health Improvement and Disparities, Fingertips, indicator 90284. Released 4 March 2025.',
    );
  });
});

describe('made-up figures in a report', () => {
  it('are marked above every page, and the first page says which items have them', () => {
    const { mark, front } = lay([
      itemOf(1, { demonstration: true }),
      itemOf(2),
      itemOf(3, { demonstration: true }),
    ]);
    expect(mark).toBe('DEMONSTRATION DATA: made up, do not quote');
    expect(read(front)[0]).toContain('stand in items 1 and 3, beside real ones in the others.');
  });

  it('are not spoken of where there are none', () => {
    const { mark, front } = lay([itemOf(1)]);
    expect({ mark, said: read(front) }).toEqual({ mark: null, said: [] });
  });
});
