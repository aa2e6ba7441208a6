import { describe, expect, it } from 'vitest';
import { detectLayout } from '../../../../server/ingest/detect-layout.ts';
import { collisionColumns } from '../../../../server/ingest/layouts/stats19-columns.ts';
import { layouts } from '../../../../server/ingest/layouts.ts';

/** Header rows as the Department for Transport wrote them, release by release. */
describe('the tables of road casualties', () => {
  it.each([
    [
      'casualties',
      'collision_index,collision_year,collision_ref_no,vehicle_reference,casualty_reference,casualty_class,sex_of_casualty,age_of_casualty,age_band_of_casualty,casualty_severity,pedestrian_location,pedestrian_movement,car_passenger,bus_or_coach_passenger,pedestrian_road_maintenance_worker,casualty_type,casualty_imd_decile,lsoa_of_casualty,enhanced_casualty_severity,casualty_injury_based,casualty_adjusted_severity_serious,casualty_adjusted_severity_slight,casualty_distance_banding',
    ],
    [
      'casualties',
      'Accident_Index,Vehicle_Reference,Casualty_Reference,Casualty_Class,Sex_of_Casualty,Age_Band_of_Casualty,Casualty_Severity,Pedestrian_Location,Pedestrian_Movement,Car_Passenger,Bus_or_Coach_Passenger,Pedestrian_Road_Maintenance_Worker,Casualty_Type,Casualty_Home_Area_Type',
    ],
    [
      'casualties',
      'accident_index,accident_year,accident_reference,vehicle_reference,casualty_reference,casualty_class,sex_of_casualty,age_of_casualty,age_band_of_casualty,casualty_severity,casualty_type,casualty_adjusted_severity_serious',
    ],
    [
      'casualties',
      'Accident Index,Year,VehicleReferenceNumber,CasualtyNumber,CasualtyClass,Sex,AgeBandOfCasualty,CasualtySeverity,PedLocation,PedMovement,CarPassenger,BusPassenger,PedInjWork,CasTypeCode',
    ],
    [
      'collisions',
      'accident_index,accident_year,accident_reference,location_easting_osgr,police_force,accident_severity,number_of_casualties,date,local_authority_district,local_authority_ons_district,local_authority_highway,first_road_class,accident_adjusted_severity_serious',
    ],
    [
      'collisions',
      'Accident_Index,Location_Easting_OSGR,Police_Force,Accident_Severity,Number_of_Vehicles,Number_of_Casualties,Date,Local_Authority_(District),Local_Authority_(Highway),1st_Road_Class,2nd_Road_Number,Pedestrian_Crossing-Human_Control,Did_Police_Officer_Attend_Scene_of_Accident,LSOA_of_Accident_Location',
    ],
    [
      'vehicles',
      'accident_index,accident_year,accident_reference,vehicle_reference,vehicle_type,towing_and_articulation,vehicle_manoeuvre,sex_of_driver,age_of_driver',
    ],
  ])('%s are told by their header', (table, header) => {
    expect(detectLayout(header.split(','), layouts)).toMatchObject({ id: 'stats19', table });
  });

  it('with casualties and collisions joined row by row are casualties', () => {
    const joined = [...collisionColumns.map(({ header }) => header), 'casualty_severity', 'casualty_class'];
    expect(detectLayout(joined, layouts)).toMatchObject({ id: 'stats19', table: 'casualties' });
  });
});
