import type { Arrangement } from '../../observation/entry.ts';
import { parsePeriod } from '../../observation/parse-period.ts';
import type { RegisterCells } from '../registers/register-cells.ts';
import { registerLayout } from '../registers/register-layout.ts';

const columns = [
  { header: 'area_code', isNeeded: true },
  { header: 'arrangement', isNeeded: true },
  { header: 'kinds', isNeeded: true },
  { header: 'functions', isNeeded: false },
  { header: 'age_from', isNeeded: false },
  { header: 'age_to', isNeeded: false },
  { header: 'members', isNeeded: false },
  { header: 'host', isNeeded: false },
  { header: 'lead', isNeeded: false },
  { header: 'agreement_date', isNeeded: false },
  { header: 'review_date', isNeeded: false },
  { header: 'from', isNeeded: false },
  { header: 'to', isNeeded: false },
  { header: 'partner', isNeeded: false },
  { header: 'financial_year', isNeeded: false },
  { header: 'contribution_gbp', isNeeded: false },
];

/** What the National Health Service Act 2006 s75 allows, in any combination. */
const kinds = ['pooled fund', 'lead commissioning', 'integrated provision'];

/**
 * Our own register of Health Act arrangements between NHS bodies and councils: a row for each partner's contribution in
 * each financial year, or one row where contributions are not given. Kinds, functions and members are lists with
 * semicolons. An arrangement whose name ends with "(demonstration)" is made up.
 */
export const arrangements = registerLayout({
  id: 'arrangements',
  kind: 'arrangement',
  columns,
  read: readArrangement,
  keyOf: arrangementKey,
  nameOf: ({ arrangement }) => arrangement,
});

function readArrangement(cells: RegisterCells): Arrangement | null {
  const area = cells.area('area_code');
  const arrangement = cells.text('arrangement');
  const rest = {
    kinds: readKinds(cells),
    functions: cells.list('functions'),
    ...readAges(cells),
    members: cells.list('members'),
    host: cells.optional('host'),
    lead: cells.optional('lead'),
    agreementDate: cells.day('agreement_date'),
    reviewDate: cells.day('review_date'),
    ...readSpell(cells),
    partner: cells.optional('partner'),
    financialYear: readFinancialYear(cells),
    contributionPounds: readContribution(cells),
  };
  return area === null || arrangement === null ? null : { area, arrangement, ...rest };
}

function readKinds(cells: RegisterCells): string[] {
  if (cells.text('kinds') === null) return [];
  const given = cells.list('kinds').map((kind) => kind.toLowerCase().replace(/[-_\s]+/g, ' '));
  const unknown = given.find((kind) => !kinds.includes(kind));
  if (unknown) cells.report('word-unknown', 'kinds', `${unknown}, not ${kinds.join(', ')}`);
  return given;
}

function readAges(cells: RegisterCells): Pick<Arrangement, 'ageFrom' | 'ageTo'> {
  const ageFrom = cells.number('age_from');
  const ageTo = cells.number('age_to');
  if (ageFrom !== null && ageTo !== null && ageTo < ageFrom) {
    cells.report('ages-out-of-order', 'age_to', `${ageFrom} to ${ageTo}`);
  }
  return { ageFrom, ageTo };
}

function readSpell(cells: RegisterCells): Pick<Arrangement, 'from' | 'to'> {
  const from = cells.day('from');
  const to = cells.day('to');
  if (from !== null && to !== null && to <= from) cells.report('days-out-of-order', 'to', `${from} to ${to}`);
  return { from, to };
}

function readFinancialYear(cells: RegisterCells): string | null {
  const text = cells.optional('financial_year');
  if (text === null || parsePeriod(text)?.kind === 'financial') return text;
  return cells.report(
    'period-unreadable',
    'financial_year',
    `${text}, which is no financial year such as 2024/25`,
  );
}

function readContribution(cells: RegisterCells): number | null {
  const pounds = cells.number('contribution_gbp');
  return pounds !== null && pounds < 0 ? cells.report('contribution-negative', 'contribution_gbp') : pounds;
}

function arrangementKey({ area, arrangement, partner, financialYear }: Arrangement): string {
  return [area, arrangement, partner ?? '', financialYear ?? ''].join('|');
}
