/**
 * Makes files in the layout of a Fingertips export, of any length, the same bytes for the same seed: what ingest is
 * measured on. The figures are invented; only their form (columns, digits, quoting, notes, gaps) is the publisher's.
 */
import { type Chance, inPieces, openChance, type RowPlan, takeApart } from './generated-rows.ts';

const HEADER =
  'Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Category Type,Category,' +
  'Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,Lower CI 99.8 limit,Upper CI 99.8 limit,Count,' +
  'Denominator,Value note,Recent Trend,Compared to England value or percentiles,Compared to percentiles,' +
  'Time period Sortable,New data,Compared to goal,Time period range';

const FIRST_YEAR = 2010;
const YEARS = 14;
const SEXES = ['Persons', 'Male', 'Female'];
const AGES = ['<15 yrs', '0-4 yrs', '5-17 yrs', '15-24 yrs', '<18 yrs'];
/** However long a file is, it is about so many, so that the same question is asked of a small store and of a large one. */
const INDICATORS = 10;
const DECILE_TYPE = '"County & UA deprivation deciles in England (IMD2019, 4/19 and 4/20 geog.)"';
const MOST_TO_LEAST_DEPRIVED = [
  ...['Most deprived', 'Second most deprived', 'Third more deprived', 'Fourth more deprived'],
  ...['Fifth more deprived', 'Fifth less deprived', 'Fourth less deprived', 'Third less deprived'],
  ...['Second least deprived', 'Least deprived'],
];
const CAUTION =
  '"Should be treated with caution, as it contains areas for which values have not been presented due to a hospital ' +
  'trust coding over 30% of its records without valid geography of residence in the year, and more than usual unknown"';
const WITHHELD = 'Value suppressed for disclosure control due to small count';

/** A file of `plan.rows` data rows; every row has a key of its own. */
export function makeFingertipsRows(plan: RowPlan): Generator<string> {
  return inPieces(HEADER, makeRows(plan));
}

function* makeRows({ rows, seed, areas }: RowPlan): Generator<string> {
  const chance = openChance('fingertips', seed);
  for (let row = 0; row < rows; row++) yield makeRow(row, areas, chance);
}

/** One row: the number of the row, taken apart like a mileage counter, gives its key; chance gives its figures. */
function makeRow(row: number, areas: RowPlan['areas'], chance: Chance): string {
  const digits = takeApart(row, [areas.length, SEXES.length, YEARS, AGES.length, INDICATORS]);
  const [areaDigit = 0, sexDigit = 0, yearDigit = 0, ageDigit = 0, indicator = 0, group = 0] = digits;
  const area = areas[areaDigit] ?? { code: 'E92000001', name: 'England' };
  const year = FIRST_YEAR + yearDigit;
  const key = [
    String(99001 + indicator),
    `Hospital admissions caused by unintentional and deliberate injuries in children (invented measure ${indicator})`,
    'E92000001,England',
    area.code,
    quoteIfNeeded(area.name),
    'Counties & UAs (from Apr 2023)',
    SEXES[sexDigit],
    AGES[ageDigit],
    writeGroup(group),
    `${year}/${String((year + 1) % 100).padStart(2, '0')}`,
  ];
  return `${key.join(',')},${makeFigures(chance)},Similar,Not compared,${year}0000,,,1y`;
}

/** Type and value of a category: none first, then deciles, then as many others as a longer file needs. */
function writeGroup(group: number): string {
  if (group === 0) return ',';
  const decile = MOST_TO_LEAST_DEPRIVED[group - 1];
  return decile ? `${DECILE_TYPE},${decile} decile (IMD2019)` : `Invented groups,Group ${group}`;
}

/** Value, limits, count, denominator, note and trend; one row in fifty is withheld, one in twelve carries a caution. */
function makeFigures({ part, below }: Chance): string {
  const denominator = 20_000 + below(400_000);
  const count = 5 * Math.floor(((0.004 + 0.01 * part()) * denominator) / 5);
  const kind = part();
  if (kind < 0.02) return `,,,,,,${denominator},${WITHHELD},`;
  const rate = count / denominator;
  const error = Math.sqrt(count) / denominator;
  const numbers = [rate, rate - 1.96 * error, rate + 1.96 * error, rate - 3.09 * error, rate + 3.09 * error];
  const written = kind < 0.05 ? quoteIfNeeded(count.toLocaleString('en-GB')) : String(count);
  const note = kind > 0.92 ? CAUTION : '';
  const trend = kind > 0.9 ? 'Increasing and getting worse' : '';
  return `${numbers.map((number) => writeNumber(number * 10_000)).join(',')},${written},${denominator},${note},${trend}`;
}

/** Ten significant digits without trailing zeros, as the publisher writes them. */
function writeNumber(number: number): string {
  return String(Number(number.toPrecision(10)));
}

function quoteIfNeeded(text: string): string {
  return text.includes(',') ? `"${text}"` : text;
}
