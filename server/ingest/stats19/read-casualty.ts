import type { Findings } from '../collect-findings.ts';
import type { ReadingContext, RowReader, TableHead, TableReading } from '../layout.ts';
import type { NamedColumns } from '../name-columns.ts';
import {
  bandOfYears,
  readBand,
  readClassCode,
  readPart,
  readSeverityCode,
  readSexCode,
  readTypeCode,
  readYears,
} from './casualty-codes.ts';
import { CasualtyEvidence } from './casualty-evidence.ts';
import { type CasualtyRecord, isSameCasualty, type RecordedAge } from './casualty-list.ts';
import { openCollisionReader } from './read-casualty-collision.ts';
import { type CellReader, findColumn, openCellReader, wholeNumber } from './read-code.ts';
import { lastOf, reportShortRow } from './report-short-row.ts';
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

const LARGEST_REFERENCE = 999_999;

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
    readSeverityCode,
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
