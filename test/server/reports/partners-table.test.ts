import { afterAll, describe, expect, it } from 'vitest';
import { answerArrangements } from '../../../server/answers/answer-arrangements.ts';
import { answerPartners } from '../../../server/answers/answer-partners.ts';
import { loadCatalogue } from '../../../server/catalogue/load-catalogue.ts';
import { ageBand } from '../../../server/observation/age-band.ts';
import { arrangementsTable } from '../../../server/reports/arrangements-table.ts';
import { partnersFileName } from '../../../server/reports/partners-file-name.ts';
import { partnersTable } from '../../../server/reports/partners-table.ts';
import { extract, observation } from '../../support/answer-cases.ts';
import { asCsv } from '../../support/as-csv.ts';
import { fillStore } from '../../support/filled-store.ts';
import { arrangement, arrangementEntries, partner, partnerEntries } from '../../support/partner-cases.ts';

const arrangementsCsv = asCsv(arrangementsTable);
const partnersCsv = asCsv(partnersTable);

const { store, close } = await fillStore([
  {
    extract: extract('register'),
    observations: [],
    entries: [
      ...partnerEntries(partner({ theme: 'injury', form: 'networking', motivation: 'shared outcomes' })),
      ...arrangementEntries(
        arrangement(),
        arrangement({ partner: 'NHS Sussex ICB', contributionPounds: null }),
      ),
    ],
  },
]);

afterAll(close);

const context = { store, catalogue: loadCatalogue(), version: 1, today: '2026-01-31' };

/** Rows of a CSV without commas in the cells that are looked at, by header. */
function cellsOf(csv: string, ...headers: string[]): string[][] {
  const [header = '', ...rows] = csv.trimEnd().split('\r\n');
  const places = headers.map((name) => header.split(',').indexOf(name));
  return rows.map((row) => {
    const cells = [...row.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map((match) => match[1] ?? '');
    return places.map((place) => cells[place] ?? '');
  });
}

describe('the file of a map of partners', () => {
  it('has a row for each relation and each form of working, with evidence, source and line', async () => {
    const csv = partnersCsv(await answerPartners({ area: 'E10000032' }, context));
    const headers = [
      'row',
      'partner',
      'theme',
      'relation',
      'form',
      'motivation',
      'evidence',
      'source_file',
      'source_line',
    ];
    const fire = cellsOf(csv, ...headers).filter(
      ([, name]) => name === 'West Sussex Fire and Rescue Service',
    );
    const register = ['shared outcomes', 'Register of partners', 'register.csv', '2'];
    const roads = ['relation', 'West Sussex Fire and Rescue Service', 'roads', 'influences', ''];
    expect(fire).toEqual([
      [...roads, 'shared outcomes', 'Law', '', ''],
      [...roads, 'shared outcomes', 'General knowledge', '', ''],
      ['relation', 'West Sussex Fire and Rescue Service', 'injury', 'influences', 'networking', ...register],
      ['form', 'West Sussex Fire and Rescue Service', 'injury', '', 'networking', ...register],
    ]);
  });

  it('names the indicators of each relation, with the ages', async () => {
    const csv = partnersCsv(await answerPartners({ area: 'E10000032' }, context));
    const rows = cellsOf(csv, 'partner_type', 'relation', 'ages', 'indicator_ids', 'indicators');
    expect(rows).toContainEqual([
      expect.stringMatching(/^NHS England/),
      'commissions',
      'Under 5 (0 to 4 years)',
      'injury-admissions',
      expect.stringMatching(/^services behind .+: Under 5 \(0 to 4 years\)$/),
    ]);
    expect(rows.filter(([type]) => type === 'Local highway authority').map((row) => row[3])).toEqual([
      'ksi-casualties; ksi-casualties-adjusted',
      'injury-admissions',
    ]);
  });

  it('says why it is empty', async () => {
    const csv = partnersCsv(await answerPartners({ area: 'E92000001' }, context));
    expect(cellsOf(csv, 'row', 'area_name', 'notes')).toEqual([
      ['no-partner', 'England', expect.stringContaining('not the area of a council')],
    ]);
  });

  it('is named by what, where and when', async () => {
    const answer = await answerPartners({ area: 'E10000032' }, context);
    expect(partnersFileName('partners', answer)).toBe('partners_west-sussex_2026-01-31.csv');
    expect(partnersFileName('arrangements', { ...answer, demonstration: true })).toBe(
      'demonstration_arrangements_west-sussex_2026-01-31.csv',
    );
  });
});

describe('the file of arrangements', () => {
  it('has a row for each contribution and for the total, and a missing amount is missing, not 0', async () => {
    const csv = arrangementsCsv(await answerArrangements({ area: 'E10000032' }, context));
    const headers = [
      'row',
      'financial_year',
      'partner',
      'contribution_gbp',
      'share_percent',
      'missing',
      'source_line',
    ];
    expect(cellsOf(csv, ...headers)).toEqual([
      ['contribution', '2023/24', 'West Sussex County Council', '1250000', '', '', '2'],
      ['contribution', '2023/24', 'NHS Sussex ICB', '', '', 'not-available', '3'],
      ['total', '2023/24', 'Total', '1250000', '', '', ''],
    ]);
  });

  it('has a row for each figure beside the arrangement, with whether it was in force and where it comes from', async () => {
    const filled = await fillStore([
      {
        extract: extract('real'),
        observations: ['2021/22', '2022/23'].map((label) =>
          observation(label, {
            age: ageBand(0, 17),
            value: 90,
            count: 900,
            denominator: 100_000,
            missing: null,
          }),
        ),
      },
      { extract: extract('register'), observations: [], entries: arrangementEntries(arrangement()) },
    ]);
    const answer = await answerArrangements(
      { area: 'E10000032' },
      { ...context, store: filled.store, version: 2 },
    );
    const headers = [
      'row',
      'financial_year',
      'in_force',
      'outcome_ages',
      'value',
      'count',
      'contribution_gbp',
    ];
    expect(cellsOf(arrangementsCsv(answer), ...headers, 'source_file')).toEqual([
      ['contribution', '2023/24', '', '0 to 17 years', '', '', '1250000', 'register.csv'],
      ['total', '2023/24', '', '0 to 17 years', '', '', '1250000', 'register.csv'],
      ['outcome', '2021/22', 'no', '0 to 17 years', '90', '900', '', 'real.csv'],
      // It began on 1 July 2022.
      ['outcome', '2022/23', 'part', '0 to 17 years', '90', '900', '', 'real.csv'],
    ]);
    await filled.close();
  });

  it('says why it is empty', async () => {
    const csv = arrangementsCsv(await answerArrangements({ area: 'E08000035' }, context));
    expect(cellsOf(csv, 'row', 'notes')).toEqual([
      ['no-arrangement', expect.stringContaining('npm run ingest')],
    ]);
  });
});
