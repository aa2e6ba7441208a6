/**
 * Makes road casualty and collision files as the Department for Transport publishes them since 2024 (headers, order of
 * rows, codes), of any length, the same bytes for the same seed. Who was hurt where is invented.
 */
import { type Chance, inPieces, openChance, type RowPlan } from './generated-rows.ts';

const FIRST_YEAR = 2016;
/** About as many as Great Britain has. */
const CASUALTIES_A_YEAR = 130_000;
const POLICE_FORCES = 43;
const MONTHS = 12;
/** Every month has so many days, and no collision is on another. */
const DAYS = 28;

/** As many with one casualty, two, three … as among a hundred that were published. */
const CASUALTIES_OF_A_COLLISION = spread([81, 13, 4, 1, 1]);
const SEVERITIES = spread([1, 24, 75]);
/** Car occupant, pedestrian, cyclist, motorcyclist, bus or coach passenger. */
const TYPES: readonly [number, ...number[]] = [9, 9, 9, 9, 9, 9, 0, 0, 1, 5, 11];

interface Casualty {
  readonly vehicle: number;
  readonly reference: number;
  readonly class: number;
  readonly sex: number;
  readonly age: number;
  readonly severity: number;
  readonly type: number;
  /** From 0 to 1. */
  readonly adjustedSerious: string;
  readonly adjustedSlight: string;
}

interface Collision {
  readonly year: number;
  readonly reference: string;
  readonly force: number;
  readonly area: string;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly easting: number;
  readonly northing: number;
  readonly vehicles: number;
  readonly casualties: readonly Casualty[];
}

type Columns<Row> = readonly (readonly [header: string, write: (row: Row) => string | number])[];

const collisionColumns: Columns<Collision> = [
  ['collision_index', indexOf],
  ['collision_year', ({ year }) => year],
  ['collision_ref_no', ({ reference }) => reference],
  ['location_easting_osgr', ({ easting }) => easting],
  ['location_northing_osgr', ({ northing }) => northing],
  ['longitude', ({ easting }) => (easting / 1e5 - 5.9).toFixed(5)],
  ['latitude', ({ northing }) => (northing / 1e5 + 49.5).toFixed(5)],
  ['police_force', ({ force }) => force],
  ['collision_severity', worstOf],
  ['number_of_vehicles', ({ vehicles }) => vehicles],
  ['number_of_casualties', ({ casualties }) => casualties.length],
  ['date', ({ day, month, year }) => `${twoDigits(day)}/${twoDigits(month)}/${year}`],
  ['day_of_week', ({ day }) => 1 + (day % 7)],
  ['time', ({ hour, minute }) => `${twoDigits(hour)}:${twoDigits(minute)}`],
  ['local_authority_district', () => -1],
  ['local_authority_ons_district', ({ area }) => area],
  ['local_authority_highway', ({ area }) => area],
  ['local_authority_highway_current', ({ area }) => area],
  ['first_road_class', ({ minute }) => 3 + (minute % 4)],
  ['first_road_number', ({ minute }) => minute * 11],
  ['road_type', () => 6],
  ['speed_limit', ({ hour }) => 20 + 10 * (hour % 5)],
  ['junction_detail_historic', () => -1],
  ['junction_detail', ({ day }) => (day % 3 === 0 ? 13 : 0)],
  ['junction_control', () => 4],
  ['second_road_class', () => 6],
  ['second_road_number', () => 0],
  ['pedestrian_crossing_human_control_historic', () => -1],
  ['pedestrian_crossing_physical_facilities_historic', () => -1],
  ['pedestrian_crossing', () => 0],
  ['light_conditions', ({ hour }) => (hour > 6 && hour < 18 ? 1 : 4)],
  ['weather_conditions', () => 1],
  ['road_surface_conditions', () => 1],
  ['special_conditions_at_site', () => -1],
  ['carriageway_hazards_historic', () => -1],
  ['carriageway_hazards', () => 0],
  ['urban_or_rural_area', ({ day }) => 1 + (day % 2)],
  ['did_police_officer_attend_scene_of_accident', () => 1],
  ['trunk_road_flag', () => 2],
  ['lsoa_of_accident_location', ({ minute }) => `E010109${twoDigits(minute)}`],
  ['enhanced_severity_collision', worstOf],
  ['collision_injury_based', () => 1],
  ['collision_adjusted_severity_serious', (collision) => (worstOf(collision) === 2 ? '1.0' : '0.0')],
  ['collision_adjusted_severity_slight', (collision) => (worstOf(collision) === 3 ? '1.0' : '0.0')],
];

const casualtyColumns: Columns<{ readonly collision: Collision; readonly casualty: Casualty }> = [
  ['collision_index', ({ collision }) => indexOf(collision)],
  ['collision_year', ({ collision }) => collision.year],
  ['collision_ref_no', ({ collision }) => collision.reference],
  ['vehicle_reference', ({ casualty }) => casualty.vehicle],
  ['casualty_reference', ({ casualty }) => casualty.reference],
  ['casualty_class', ({ casualty }) => casualty.class],
  ['sex_of_casualty', ({ casualty }) => casualty.sex],
  ['age_of_casualty', ({ casualty }) => casualty.age],
  ['age_band_of_casualty', ({ casualty }) => bandOf(casualty.age)],
  ['casualty_severity', ({ casualty }) => casualty.severity],
  ['pedestrian_location', ({ casualty }) => (casualty.class === 3 ? 5 : 0)],
  ['pedestrian_movement', ({ casualty }) => (casualty.class === 3 ? 1 : 0)],
  ['car_passenger', ({ casualty }) => (casualty.type === 9 && casualty.class === 2 ? 1 : 0)],
  ['bus_or_coach_passenger', ({ casualty }) => (casualty.type === 11 ? 4 : 0)],
  ['pedestrian_road_maintenance_worker', () => 0],
  ['casualty_type', ({ casualty }) => casualty.type],
  ['casualty_imd_decile', ({ casualty }) => 1 + (casualty.age % 10)],
  ['lsoa_of_casualty', ({ casualty }) => `E010114${twoDigits(casualty.age)}`],
  ['enhanced_casualty_severity', ({ casualty }) => casualty.severity],
  ['casualty_injury_based', () => 1],
  ['casualty_adjusted_severity_serious', ({ casualty }) => casualty.adjustedSerious],
  ['casualty_adjusted_severity_slight', ({ casualty }) => casualty.adjustedSlight],
  ['casualty_distance_banding', () => 1],
];

/** The casualty file, of `plan.rows` data rows. */
export function makeCasualtyRows(plan: RowPlan): Generator<string> {
  return inPieces(headerOf(casualtyColumns), writeCasualties(plan));
}

/** The collision file that belongs to the casualty file of the same plan. */
export function makeCollisionRows(plan: RowPlan): Generator<string> {
  return inPieces(headerOf(collisionColumns), writeCollisions(plan));
}

function* writeCasualties(plan: RowPlan): Generator<string> {
  for (const collision of makeCollisions(plan)) {
    for (const casualty of collision.casualties) yield writeLine(casualtyColumns, { collision, casualty });
  }
}

function* writeCollisions(plan: RowPlan): Generator<string> {
  for (const collision of makeCollisions(plan)) yield writeLine(collisionColumns, collision);
}

/** Year by year, with `rows` casualties in all. */
function* makeCollisions({ rows, seed, areas }: RowPlan): Generator<Collision> {
  const chance = openChance('stats19', seed);
  let made = 0;
  for (let number = 0; made < rows; number++) {
    const place = chance.below(areas.length);
    const force = 1 + (place % POLICE_FORCES);
    const hurt = Math.min(rows - made, 1 + chance.pick(CASUALTIES_OF_A_COLLISION));
    yield {
      year: FIRST_YEAR + Math.floor(made / CASUALTIES_A_YEAR),
      reference: `${twoDigits(force)}${String(number).padStart(7, '0')}`,
      force,
      area: areas[place]?.code ?? '',
      month: 1 + chance.below(MONTHS),
      day: 1 + chance.below(DAYS),
      hour: chance.below(24),
      minute: chance.below(60),
      easting: 300_000 + chance.below(300_000),
      northing: 100_000 + chance.below(400_000),
      vehicles: 1 + chance.below(3),
      casualties: Array.from({ length: hurt }, (_, at) => makeCasualty(at + 1, chance)),
    };
    made += hurt;
  }
}

function makeCasualty(reference: number, chance: Chance): Casualty {
  const severity = 1 + chance.pick(SEVERITIES);
  const type = chance.pick(TYPES);
  // Of every other casualty the severity was recorded by its injuries, and needs no adjustment.
  const serious = chance.part() < 0.5 ? Number(severity === 2) : chance.part() / severity;
  return {
    vehicle: 1,
    reference,
    class: type === 0 ? 3 : 1 + chance.below(2),
    sex: 1 + chance.below(2),
    age: chance.below(96),
    severity,
    type,
    adjustedSerious: severity === 1 ? '0.0' : writePart(serious),
    adjustedSlight: severity === 1 ? '0.0' : writePart(1 - serious),
  };
}

function indexOf({ year, reference }: Collision): string {
  return `${year}${reference}`;
}

function worstOf({ casualties }: Collision): number {
  return Math.min(...casualties.map(({ severity }) => severity));
}

/** The department's band of an age: 0-5 is 1, over 75 is 11. */
function bandOf(age: number): number {
  const ends = [5, 10, 15, 20, 25, 35, 45, 55, 65, 75];
  return 1 + ends.filter((end) => age > end).length;
}

/** Each place as often as its weight says. */
function spread(weights: readonly number[]): readonly [number, ...number[]] {
  const [first = 0, ...others] = weights.flatMap((weight, place) => new Array<number>(weight).fill(place));
  return [first, ...others];
}

/** A whole number with a zero behind its point, as the department writes it; else six digits. */
function writePart(part: number): string {
  return Number.isInteger(part) ? part.toFixed(1) : part.toFixed(6);
}

function headerOf<Row>(columns: Columns<Row>): string {
  return columns.map(([header]) => header).join(',');
}

function writeLine<Row>(columns: Columns<Row>, row: Row): string {
  return columns.map(([, write]) => write(row)).join(',');
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
