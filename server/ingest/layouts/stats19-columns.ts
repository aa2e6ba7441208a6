import type { ColumnSpelling } from '../name-columns.ts';

/**
 * Columns of the road safety open data of the Department for Transport, as the release of 2024 writes them, with the
 * names of earlier releases: "accident" for collision until 2023, `Local_Authority_(District)` and `1st_Road_Class` in
 * the files of 1979 to 2019.
 */
const ofBoth: readonly ColumnSpelling[] = [
  optional('collision_year', 'accident_year', 'year'),
  optional('collision_ref_no', 'collision_reference', 'accident_reference', 'accident_ref_no'),
];

const index: ColumnSpelling = {
  header: 'collision_index',
  otherNames: ['accident_index', 'acc_index'],
  isNeeded: true,
};

/** What a collision file says about a collision beside its index. */
const ofCollisions: readonly ColumnSpelling[] = [
  optional('location_easting_osgr', 'easting'),
  optional('location_northing_osgr', 'northing'),
  optional('longitude'),
  optional('latitude'),
  optional('police_force'),
  optional('number_of_vehicles'),
  optional('number_of_casualties', 'number_casualties'),
  optional('date', 'collision_date', 'accident_date'),
  optional('day_of_week'),
  optional('time'),
  optional('local_authority_district'),
  optional('local_authority_ons_district', 'local_authority_ons_code'),
  optional('local_authority_highway'),
  optional('local_authority_highway_current'),
  optional('first_road_class', '1st_road_class'),
  optional('first_road_number', '1st_road_number'),
  optional('road_type'),
  optional('speed_limit'),
  optional('junction_detail'),
  optional('junction_detail_historic'),
  optional('junction_control'),
  optional('second_road_class', '2nd_road_class'),
  optional('second_road_number', '2nd_road_number'),
  optional('pedestrian_crossing'),
  optional('pedestrian_crossing_human_control'),
  optional('pedestrian_crossing_human_control_historic'),
  optional('pedestrian_crossing_physical_facilities'),
  optional('pedestrian_crossing_physical_facilities_historic'),
  optional('light_conditions'),
  optional('weather_conditions'),
  optional('road_surface_conditions'),
  optional('special_conditions_at_site'),
  optional('carriageway_hazards'),
  optional('carriageway_hazards_historic'),
  optional('urban_or_rural_area'),
  optional(
    'did_police_officer_attend_scene_of_accident',
    'did_police_officer_attend_scene_of_collision',
    'did_police_officer_attend',
  ),
  optional('trunk_road_flag'),
  optional('lsoa_of_accident_location', 'lsoa_of_collision_location'),
  optional(
    'enhanced_severity_collision',
    'enhanced_collision_severity',
    'enhanced_accident_severity',
    'enhanced_severity_accident',
  ),
  optional('collision_injury_based', 'accident_injury_based'),
  optional(
    'collision_adjusted_severity_serious',
    'collision_adjusted_serious',
    'accident_adjusted_severity_serious',
    'accident_adjusted_serious',
  ),
  optional(
    'collision_adjusted_severity_slight',
    'collision_adjusted_slight',
    'accident_adjusted_severity_slight',
    'accident_adjusted_slight',
  ),
];

const severityOfCollision = ['accident_severity', 'severity_of_collision', 'severity_of_accident'];

/** A collision file: a row a collision. */
export const collisionColumns: readonly ColumnSpelling[] = [
  index,
  { header: 'collision_severity', otherNames: severityOfCollision, isNeeded: true },
  ...ofBoth,
  ...ofCollisions,
];

/**
 * A casualty file: a row a casualty. It may also carry the columns of the collision, where somebody joined the two, and
 * the column names of police forces' own files ("VehicleReferenceNumber", "CasTypeCode").
 */
export const casualtyColumns: readonly ColumnSpelling[] = [
  index,
  { header: 'casualty_severity', otherNames: ['severity_of_casualty'], isNeeded: true },
  { header: 'casualty_class', otherNames: ['class_of_casualty'], isNeeded: true },
  optional('vehicle_reference', 'vehicle_reference_number'),
  optional('casualty_reference', 'casualty_reference_number', 'casualty_number'),
  optional('sex_of_casualty', 'casualty_sex', 'sex'),
  optional('age_of_casualty', 'casualty_age', 'age'),
  optional('age_band_of_casualty', 'casualty_age_band', 'age_band'),
  optional('casualty_type', 'cas_type_code', 'type_of_casualty'),
  optional(
    'casualty_adjusted_severity_serious',
    'casualty_adjusted_serious',
    'adjusted_serious',
    'adjusted_severity_serious',
  ),
  optional(
    'casualty_adjusted_severity_slight',
    'casualty_adjusted_slight',
    'adjusted_slight',
    'adjusted_severity_slight',
  ),
  optional('casualty_injury_based', 'injury_based'),
  optional('enhanced_casualty_severity', 'enhanced_severity_casualty'),
  optional('pedestrian_location', 'ped_location'),
  optional('pedestrian_movement', 'ped_movement'),
  optional('car_passenger'),
  optional('bus_or_coach_passenger', 'bus_passenger'),
  optional('pedestrian_road_maintenance_worker', 'ped_inj_work'),
  optional('casualty_home_area_type'),
  optional('casualty_imd_decile'),
  optional('lsoa_of_casualty'),
  optional('casualty_distance_banding'),
  optional('collision_severity', ...severityOfCollision),
  ...ofBoth,
  ...ofCollisions,
];

/** A vehicle file, told apart only to be left out: it is published beside the two others. */
export const vehicleColumns: readonly ColumnSpelling[] = [
  index,
  { header: 'vehicle_reference', isNeeded: true },
  { header: 'vehicle_type', isNeeded: true },
  { header: 'vehicle_manoeuvre', isNeeded: true },
  ...ofBoth,
];

function optional(header: string, ...otherNames: readonly string[]): ColumnSpelling {
  return { header, otherNames, isNeeded: false };
}
