import type { Findings } from '../collect-findings.ts';
import type { ReadingContext, RowReader, TableHead, TableReading } from '../layout.ts';
import type { NamedColumns } from '../name-columns.ts';
import { type CasualtyClass, CasualtyEvidence } from './casualty-evidence.ts';
import {
  type CasualtyRecord,
  type CasualtySeverity,
  isSameCasualty,
  type RecordedAge,
  type RecordedSex,
} from './casualty-list.ts';
import { openCollisionReader } from './read-casualty-collision.ts';
import { type CellReader, findColumn, isBlankCode, openCellReader, wholeNumber } from './read-code.ts';
import { lastOf, reportShortRow } from './report-short-row.ts';
import { isKnownRoadUser, type RoadUser, readRoadUser } from './road-user.ts';
import { recordsOf, type Stats19Records } from './stats19-records.ts';

/** What figures are made of: a row that ends before one of them was cut off. */
const COLUMNS_COUNTED = [
  'casualty_class',
  'sex_of_casualty',
  'age_of_casualty',
  'age_band_of_casualty',
  'casualty_severity',
  'casualty_type',
  'casualty_adjusted_severity_serious',
];

const OLDEST = 130;
const LARGEST_REFERENCE = 999_999;

/** The bands in the order of their codes, from 1. */
const BANDS = [
  '0-5',
  '6-10',
  '11-15',
  '16-20',
  '21-25',
  '26-35',
  '36-45',
  '46-55',
  '56-65',
  '66-75',
  'over75',
];

/** The last year of each band but the last. */
const BAND_ENDS = [5, 10, 15, 20, 25, 35, 45, 55, 65, 75];

/** Codes and the words of the open data guide, which the R package `stats19` writes in their place. */
const SEVERITIES = new Map<string, CasualtySeverity>([
  ['1', 'fatal'],
  ['fatal', 'fatal'],
  ['2', 'serious'],
  ['serious', 'serious'],
  ['3', 'slight'],
  ['slight', 'slight'],
]);
const SEXES = new Map<string, RecordedSex>([
  ['1', 'male'],
  ['male', 'male'],
  ['2', 'female'],
  ['female', 'female'],
  ['9', null],
  ['3', null],
  ['unknown (self reported)', null],
  ['not known', null],
]);
const CLASSES = new Map<string, CasualtyClass>([
  ['1', 'occupant'],
  ['driver or rider', 'occupant'],
  ['2', 'occupant'],
  ['passenger', 'occupant'],
  ['3', 'pedestrian'],
  ['pedestrian', 'pedestrian'],
]);

/** Reads the rows of a casualty file into what is gathered of the extract. */
export function openCasualtyRows(
  head: TableHead,
  named: NamedColumns,
  context: ReadingContext,
): TableReading {
  const records = recordsOf(context);
  const readCollision = openCollisionReader(head.header, named, context);
  const evidence = new CasualtyEvidence();
  const readTraits = openTraitsReader(head.header, named, evidence, context);
  const last = lastOf(named, COLUMNS_COUNTED);
  const row: RowReader = (cells, line) => {
    records.rows.casualty++;
    if (reportShortRow(cells, last, line, context)) return;
    const collision = readCollision(cells, line);
    const traits = readTraits(cells, line);
    if (collision !== undefined && traits !== undefined) {
      addCasualty(records, { ...traits, collision, line }, context);
    }
  };
  return { row, end: () => evidence.report(context.findings) };
}

/** Takes a casualty, once. */
function addCasualty(
  { casualties, collisions }: Stats19Records,
  record: CasualtyRecord,
  { findings, sink }: ReadingContext,
): void {
  const known = casualties.findSame(record);
  if (known < 0) {
    casualties.add(record);
    collisions.addCasualty(record.collision);
    return;
  }
  const { line, collision, references } = record;
  const earlier = casualties.get(known);
  const who = `casualty ${references?.casualty} in vehicle ${references?.vehicle} of ${collisions.text(collision)}`;
  const said = `${who} stands on line ${earlier.line} too`;
  if (isSameCasualty(record, earlier)) sink.leaveOut('casualty-repeated', { line, said });
  else findings.add('casualty-two-values', { line, said });
}

type Traits = Omit<CasualtyRecord, 'collision' | 'line'>;

/** Everything that a row says about the casualty itself. */
function openTraitsReader(
  header: readonly string[],
  named: NamedColumns,
  evidence: CasualtyEvidence,
  context: ReadingContext,
): CellReader<Traits> {
  const { findings } = context;
  const column = (name: string) => findColumn(header, named, name);
  const readClass = openCellReader(
    column('casualty_class'),
    'casualty-class-unknown',
    readClassCode,
    findings,
  );
  const readSex = openCellReader(column('sex_of_casualty'), 'casualty-sex-unknown', readSexCode, findings);
  const readSeverity = openCellReader(
    column('casualty_severity'),
    'casualty-severity-unknown',
    (code) => SEVERITIES.get(code),
    findings,
  );
  const readType = openCellReader(
    column('casualty_type'),
    'casualty-type-unreadable',
    readTypeCode,
    findings,
  );
  const readAdjusted = openCellReader(
    column('casualty_adjusted_severity_serious'),
    'adjusted-severity-unreadable',
    readPart,
    findings,
  );
  const readAge = openAgeReader(header, named, context);
  const readReferences = openReferenceReader(header, named, context);
  const readBands = openBandComparison(header, named, findings);
  return (cells, line) => {
    const classRead = readClass(cells, line);
    const sex = readSex(cells, line);
    const severity = readSeverity(cells, line);
    const type = readType(cells, line);
    const adjustedSerious = readAdjusted(cells, line);
    const age = readAge(cells, line);
    const references = readReferences(cells, line);
    if (classRead === undefined || sex === undefined || severity === undefined || type === undefined)
      return undefined;
    if (adjustedSerious === undefined || age === undefined || references === undefined) return undefined;
    const bands = readBands(cells, age, line);
    const { roadUser, isKnownType } = type;
    evidence.add({
      casualtyClass: classRead,
      roadUser,
      isKnownType,
      age,
      bands,
      severity,
      adjustedSerious,
      line,
    });
    return { sex, severity, roadUser, adjustedSerious, age, references };
  };
}

/** Single years where the file has them, else the publisher's bands. */
function openAgeReader(
  header: readonly string[],
  named: NamedColumns,
  { findings }: ReadingContext,
): CellReader<RecordedAge> {
  const years = findColumn(header, named, 'age_of_casualty');
  const band = findColumn(header, named, 'age_band_of_casualty');
  if (years.name !== null) return openCellReader(years, 'casualty-age-unreadable', readYears, findings);
  if (band.name !== null) return openCellReader(band, 'casualty-age-band-unknown', readBand, findings);
  findings.add('casualty-ages-missing', { line: null });
  return () => undefined;
}

/** The band that single years of age belong to, beside the one of the same row; null where it has not both. */
function openBandComparison(header: readonly string[], named: NamedColumns, findings: Findings) {
  const column = findColumn(header, named, 'age_band_of_casualty');
  const readGiven = openCellReader(column, 'casualty-age-band-unknown', readBand, findings);
  return (cells: readonly string[], age: RecordedAge, line: number) => {
    if (column.name === null || age.kind !== 'years') return null;
    const given = readGiven(cells, line);
    return given?.kind === 'band' ? { ofYears: bandOfYears(age.years), given: given.band } : null;
  };
}

function openReferenceReader(
  header: readonly string[],
  named: NamedColumns,
  { findings }: ReadingContext,
): CellReader<CasualtyRecord['references']> {
  const columns = ['vehicle_reference', 'casualty_reference'].map((name) => findColumn(header, named, name));
  if (columns.some(({ name }) => name === null)) return () => null;
  const [readVehicle, readCasualty] = columns.map((column) =>
    openCellReader(
      column,
      'casualty-reference-unreadable',
      (code) => wholeNumber(code, LARGEST_REFERENCE),
      findings,
    ),
  );
  return (cells, line) => {
    const vehicle = readVehicle?.(cells, line);
    const casualty = readCasualty?.(cells, line);
    return vehicle === undefined || casualty === undefined ? undefined : { vehicle, casualty };
  };
}

/** Null where the file does not say. */
function readClassCode(code: string): CasualtyClass | null | undefined {
  return isBlankCode(code) ? null : CLASSES.get(code);
}

function readSexCode(code: string): RecordedSex | undefined {
  return isBlankCode(code) ? null : SEXES.get(code);
}

function readTypeCode(code: string): { roadUser: RoadUser; isKnownType: boolean } | undefined {
  const isType = isBlankCode(code) || /^\d{1,3}$/.test(code) || /^[a-z]/.test(code);
  return isType ? { roadUser: readRoadUser(code), isKnownType: isKnownRoadUser(code) } : undefined;
}

/** From 0 to 1; null where the file does not say. */
function readPart(code: string): number | null | undefined {
  if (isBlankCode(code)) return null;
  const part = /^\d*\.?\d+(?:e-\d+)?$/.test(code) ? Number(code) : Number.NaN;
  return part >= 0 && part <= 1 ? part : undefined;
}

function readYears(code: string): RecordedAge | undefined {
  if (isBlankCode(code)) return { kind: 'unknown' };
  const years = wholeNumber(code, OLDEST);
  return years === undefined ? undefined : { kind: 'years', years };
}

/** A band by its number, or by its words (`0 - 5`). */
function readBand(code: string): RecordedAge | undefined {
  if (isBlankCode(code)) return { kind: 'unknown' };
  const named = BANDS.indexOf(code.replace(/\s/g, '')) + 1;
  const band = named > 0 ? named : wholeNumber(code, BANDS.length);
  return band === undefined || band === 0 ? undefined : { kind: 'band', band };
}

/** The number of the band that an age belongs to. */
function bandOfYears(years: number): number {
  const at = BAND_ENDS.findIndex((end) => years <= end);
  return at < 0 ? BANDS.length : at + 1;
}
