/**
 * Makes files of emergency admissions in our own layouts, single records and counted, of any length, the same bytes for
 * the same seed. Nobody in them lives: ages, places, days and codes are chance.
 */
import { type Chance, inPieces, openChance, type RowPlan, takeApart } from './generated-rows.ts';

const DAY_IN_MILLISECONDS = 24 * 60 * 60 * 1000;
const FIRST_YEAR = 2014;
const YEARS = 10;
/** About as many children of England are admitted: a file of fewer is of fewer years, not of emptier councils. */
const RECORDS_A_YEAR = 100_000;
const AGES = 18;
const DECILES = 10;
const DIAGNOSES = 8;

/** External causes as they are coded, one or more of every block. */
const CAUSES: readonly [string, ...string[]] = [
  ...(['V03', 'V18', 'V43', 'W01', 'W06', 'W10', 'W13', 'W20', 'W50', 'W69'] as const),
  ...(['W79', 'W85', 'X00', 'X10', 'X12', 'X23', 'X44', 'X59', 'X61', 'Y04', 'Y14'] as const),
];
const INJURIES: readonly [string, ...string[]] = [
  'S06',
  'S42',
  'S52',
  'S61',
  'S72',
  'T14',
  'T20',
  'T39',
  'T51',
];
/** What is no injury. */
const OTHERS: readonly [string, ...string[]] = ['J21', 'J45', 'A08', 'Z86', 'F90', 'G40'];

const RECORD_HEADER = [
  'area_code,admission_date,episode_end,age,sex',
  ...Array.from({ length: DIAGNOSES }, (_, at) => `diagnosis_${at + 1}`),
  'admission_method,episode_order,patient_class,length_of_stay,deprivation_decile',
].join(',');
const COUNTED_HEADER = 'area_code,financial_year,age,sex,cause,deprivation_decile,count';

/** A file of `plan.rows` single records. */
export function makeAdmissionRecords(plan: RowPlan): Generator<string> {
  return inPieces(RECORD_HEADER, writeRecords(plan));
}

/** A file of `plan.rows` counted rows, no two of the same group. */
export function makeCountedAdmissions(plan: RowPlan): Generator<string> {
  return inPieces(COUNTED_HEADER, writeCounted(plan));
}

function* writeRecords({ rows, seed, areas }: RowPlan): Generator<string> {
  const chance = openChance('admission records', seed);
  const years = Math.min(YEARS, Math.ceil(rows / RECORDS_A_YEAR));
  for (let row = 0; row < rows; row++) {
    const area = areas[chance.below(areas.length)]?.code ?? '';
    yield [
      area,
      ...makeDays(years, chance),
      makeAge(chance),
      1 + chance.below(2),
      ...makeDiagnoses(chance),
      ...makeCare(chance),
      1 + chance.below(DECILES),
    ].join(',');
  }
}

/** Day of admission and end of the episode, up to a month later. */
function makeDays(years: number, chance: Chance): string[] {
  const admitted = Date.UTC(FIRST_YEAR, 3, 1) + chance.below(years * 365) * DAY_IN_MILLISECONDS;
  return [admitted, admitted + chance.below(30) * DAY_IN_MILLISECONDS].map(writeDay);
}

/** One in sixteen is 18 or older, and one in sixteen a baby, whose age is written in days. */
function makeAge(chance: Chance): number {
  const kind = chance.below(16);
  if (kind === 0) return AGES + chance.below(70);
  return kind === 1 ? 7001 + chance.below(7) : chance.below(AGES);
}

/** Nine in ten have an injury, eight in ten of these its cause, and some of all have further conditions. */
function makeDiagnoses(chance: Chance): string[] {
  const isInjury = chance.part() < 0.9;
  const codes = [
    ...(isInjury ? [code(INJURIES, chance)] : []),
    ...(isInjury && chance.part() < 0.8 ? [code(CAUSES, chance)] : []),
    ...Array.from({ length: chance.below(4) + Number(!isInjury) }, () => code(OTHERS, chance)),
  ];
  return Array.from({ length: DIAGNOSES }, (_, at) => codes[at] ?? '');
}

/** Method of admission, order of the episode, class of patient, nights; most are a child's first emergency. */
function makeCare(chance: Chance): (string | number)[] {
  const method = chance.part() < 0.9 ? chance.pick(['21', '21', '21', '22', '28', '2A']) : '11';
  return [method, chance.part() < 0.9 ? 1 : 2, 1, chance.below(6)];
}

function* writeCounted({ rows, seed, areas }: RowPlan): Generator<string> {
  const chance = openChance('counted admissions', seed);
  for (let row = 0; row < rows; row++) {
    const digits = takeApart(row, [areas.length, YEARS, AGES, 2, CAUSES.length, DECILES]);
    const [area = 0, year = 0, age = 0, sex = 0, cause = 0, decile = 0] = digits;
    yield [
      areas[area]?.code ?? '',
      writeFinancialYear(FIRST_YEAR + year),
      age,
      sex === 0 ? 'male' : 'female',
      CAUSES[cause] ?? '',
      1 + decile,
      chance.below(20),
    ].join(',');
  }
}

function code(categories: readonly [string, ...string[]], chance: Chance): string {
  return `${chance.pick(categories)}.${chance.below(10)}`;
}

function writeDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

function writeFinancialYear(start: number): string {
  return `${start}/${String((start + 1) % 100).padStart(2, '0')}`;
}
