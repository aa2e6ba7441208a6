/**
 * Makes files in the layout of a Fingertips export, of any length, the same bytes for the same seed: what ingest is
 * measured on. The figures are invented; only their form (columns, digits, quoting, notes, gaps) is the publisher's.
 */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** What to make: how many data rows, from which seed, about which areas. */
export interface RowPlan {
  readonly rows: number;
  readonly seed: number;
  readonly areas: readonly { readonly code: string; readonly name: string }[];
}

const HEADER =
  'Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Category Type,Category,' +
  'Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,Lower CI 99.8 limit,Upper CI 99.8 limit,Count,' +
  'Denominator,Value note,Recent Trend,Compared to England value or percentiles,Compared to percentiles,' +
  'Time period Sortable,New data,Compared to goal,Time period range';

const FIRST_YEAR = 2010;
const YEARS = 14;
const SEXES = ['Persons', 'Male', 'Female'];
const AGES = ['<15 yrs', '0-4 yrs', '5-17 yrs', '15-24 yrs', '<18 yrs'];
const DECILES = ['', 'Most deprived decile (IMD2019)'];
const DECILE_TYPE = '"County & UA deprivation deciles in England (IMD2019, 4/19 and 4/20 geog.)"';
const CAUTION =
  '"Should be treated with caution, as it contains areas for which values have not been presented due to a hospital ' +
  'trust coding over 30% of its records without valid geography of residence in the year, and more than usual unknown"';
const WITHHELD = 'Value suppressed for disclosure control due to small count';

/** Writes a file of `plan.rows` data rows; every row has a key of its own. */
export async function writeFingertipsFile(path: string, plan: RowPlan): Promise<void> {
  await pipeline(Readable.from(makeFingertipsRows(plan)), createWriteStream(path));
}

/** The file as pieces of text of about a thousand rows, the header first. */
export function* makeFingertipsRows(plan: RowPlan): Generator<string> {
  const random = seededRandom(plan.seed);
  let piece = [HEADER];
  for (let row = 0; row < plan.rows; row++) {
    piece.push(makeRow(row, plan.areas, random));
    if (piece.length === 1000) {
      yield `${piece.join('\n')}\n`;
      piece = [];
    }
  }
  if (piece.length > 0) yield `${piece.join('\n')}\n`;
}

/** One row: the number of the row, taken apart like a mileage counter, gives its key; chance gives its figures. */
function makeRow(row: number, areas: RowPlan['areas'], random: () => number): string {
  const digits = takeApart(row, [areas.length, SEXES.length, YEARS, DECILES.length, AGES.length]);
  const [areaDigit = 0, sexDigit = 0, yearDigit = 0, decileDigit = 0, ageDigit = 0, indicator = 0] = digits;
  const area = areas[areaDigit] ?? { code: 'E92000001', name: 'England' };
  const year = FIRST_YEAR + yearDigit;
  const decile = DECILES[decileDigit] ?? '';
  const key = [
    String(99001 + indicator),
    `Hospital admissions caused by unintentional and deliberate injuries in children (invented measure ${indicator})`,
    'E92000001,England',
    area.code,
    quoteIfNeeded(area.name),
    'Counties & UAs (from Apr 2023)',
    SEXES[sexDigit],
    AGES[ageDigit],
    decile === '' ? ',' : `${DECILE_TYPE},${decile}`,
    `${year}/${String((year + 1) % 100).padStart(2, '0')}`,
  ];
  return `${key.join(',')},${makeFigures(random)},Similar,Not compared,${year}0000,,,1y`;
}

/** Value, limits, count, denominator, note and trend; one row in fifty is withheld, one in twelve carries a caution. */
function makeFigures(random: () => number): string {
  const denominator = 20_000 + Math.floor(random() * 400_000);
  const count = 5 * Math.floor(((0.004 + 0.01 * random()) * denominator) / 5);
  const chance = random();
  if (chance < 0.02) return `,,,,,,${denominator},${WITHHELD},`;
  const rate = count / denominator;
  const error = Math.sqrt(count) / denominator;
  const numbers = [rate, rate - 1.96 * error, rate + 1.96 * error, rate - 3.09 * error, rate + 3.09 * error];
  const written = chance < 0.05 ? quoteIfNeeded(count.toLocaleString('en-GB')) : String(count);
  const note = chance > 0.92 ? CAUTION : '';
  const trend = chance > 0.9 ? 'Increasing and getting worse' : '';
  return `${numbers.map((number) => writeNumber(number * 10_000)).join(',')},${written},${denominator},${note},${trend}`;
}

/** Ten significant digits without trailing zeros, as the publisher writes them. */
function writeNumber(number: number): string {
  return String(Number(number.toPrecision(10)));
}

function quoteIfNeeded(text: string): string {
  return text.includes(',') ? `"${text}"` : text;
}

/** The digits of a number in a mixed base, least significant first, and what is left. */
function takeApart(number: number, bases: readonly number[]): number[] {
  let rest = number;
  const digits = bases.map((base) => {
    const digit = rest % base;
    rest = Math.floor(rest / base);
    return digit;
  });
  return [...digits, rest];
}

/** Mulberry32: small, fast and the same everywhere. */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
