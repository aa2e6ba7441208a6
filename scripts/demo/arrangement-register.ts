import { financialYear } from './demo-figure.ts';
import type { RegisterFile } from './register-file.ts';
import type { SeededRandom } from './seeded-random.ts';

const HEADER = [
  'area_code',
  'arrangement',
  'kinds',
  'functions',
  'age_from',
  'age_to',
  'members',
  'host',
  'lead',
  'agreement_date',
  'review_date',
  'from',
  'to',
  'partner',
  'financial_year',
  'contribution_gbp',
];

/** An arrangement that nobody could take for a real one. */
interface Example {
  readonly area: string;
  readonly name: string;
  readonly kinds: string;
  readonly functions: string;
  readonly ages: readonly [from: number, to: number];
  readonly council: string;
  readonly health: string;
  readonly host: boolean;
  readonly lead: boolean;
  readonly agreed: string;
  readonly review: string;
  readonly from: string;
  readonly to: string;
  /** The years that partners pay in, the first and the last by the year in which they begin. */
  readonly years: readonly [first: number, last: number];
  /** About what the council pays a year, in pounds. */
  readonly size: number;
}

const EXAMPLES: readonly Example[] = [
  {
    area: 'E10000032',
    name: 'Example pooled fund for safe homes',
    kinds: 'pooled fund',
    functions: 'safety equipment for homes;home safety visits',
    ages: [0, 4],
    council: 'Example County Council',
    health: 'Example Clinical Commissioning Group',
    host: true,
    lead: false,
    agreed: '2016-02-15',
    review: '2019-03-31',
    from: '2016-04-01',
    to: '2021-04-01',
    years: [2016, 2020],
    size: 180_000,
  },
  {
    area: 'E10000032',
    name: 'Example lead commissioning for school age',
    kinds: 'lead commissioning',
    functions: 'school nursing',
    ages: [5, 19],
    council: 'Example County Council',
    health: 'Example NHS Integrated Care Board',
    host: false,
    lead: true,
    agreed: '2022-06-20',
    review: '2028-03-31',
    from: '2022-07-01',
    to: '',
    years: [2022, 2023],
    size: 420_000,
  },
  {
    area: 'E08000035',
    name: 'Example pooled fund for families',
    kinds: 'pooled fund;integrated provision',
    functions: 'health visiting;family support',
    ages: [0, 17],
    council: 'Example City Council',
    health: 'Example Clinical Commissioning Group',
    host: true,
    lead: false,
    agreed: '2015-03-02',
    review: '2018-03-31',
    from: '2015-04-01',
    to: '2020-04-01',
    years: [2015, 2019],
    size: 650_000,
  },
];

/** Health Act arrangements of two areas with what each partner pays, made up: every name says that it is a demonstration. */
export function drawArrangementRegister(random: SeededRandom): RegisterFile {
  return { header: HEADER, rows: EXAMPLES.flatMap((example) => rowsOf(example, random)) };
}

function rowsOf(example: Example, random: SeededRandom): string[][] {
  const [council, health] = [example.council, example.health].map((name) => `${name} (demonstration)`);
  const [first, last] = example.years;
  return Array.from({ length: last - first + 1 }, (_, place) => first + place).flatMap((year) =>
    [council ?? '', health ?? ''].map((partner) => [
      example.area,
      `${example.name} (demonstration)`,
      example.kinds,
      example.functions,
      ...example.ages.map(String),
      `${council};${health}`,
      example.host ? (council ?? '') : '',
      example.lead ? (council ?? '') : '',
      example.agreed,
      example.review,
      example.from,
      example.to,
      partner,
      financialYear(year),
      String(drawPounds(partner === council ? example.size : example.size / 2, random)),
    ]),
  );
}

/** About so much, to the nearest thousand. */
function drawPounds(middle: number, random: SeededRandom): number {
  return 1000 * Math.round((middle * (0.85 + 0.3 * random.uniform())) / 1000);
}
