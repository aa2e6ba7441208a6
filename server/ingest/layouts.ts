import type { Layout } from './layout.ts';
import { admissionsCounted } from './layouts/admissions-counted.ts';
import { admissionsRecords } from './layouts/admissions-records.ts';
import { authorities, smallAreas } from './layouts/areas.ts';
import { arrangements } from './layouts/arrangements.ts';
import { boundaries } from './layouts/boundaries.ts';
import { fingertips } from './layouts/fingertips.ts';
import { homelessnessHclic } from './layouts/homelessness-hclic.ts';
import {
  homelessnessHclicPrevention,
  homelessnessHclicRelief,
} from './layouts/homelessness-hclic-families.ts';
import { homelessnessP1e } from './layouts/homelessness-p1e.ts';
import { homelessnessP1eAcceptances } from './layouts/homelessness-p1e-acceptances.ts';
import { indicators } from './layouts/indicators.ts';
import { neighbours } from './layouts/neighbours.ts';
import { observations } from './layouts/observations.ts';
import { partners } from './layouts/partners.ts';
import { population } from './layouts/population.ts';
import { populationByAge, populationByAgeAndName } from './layouts/population-by-age.ts';
import { populationByYear } from './layouts/population-by-year.ts';
import { populationEducation } from './layouts/population-education.ts';
import { populationNomis } from './layouts/population-nomis.ts';
import { povertyCilif } from './layouts/poverty-cilif.ts';
import { stats19Casualties, stats19Collisions, stats19Vehicles } from './layouts/stats19.ts';

/** Every table that the product reads. */
export const layouts: readonly Layout[] = [
  fingertips,
  observations,
  admissionsCounted,
  admissionsRecords,
  indicators,
  smallAreas,
  authorities,
  boundaries,
  partners,
  arrangements,
  neighbours,
  ...povertyCilif,
  homelessnessHclic,
  homelessnessHclicPrevention,
  homelessnessHclicRelief,
  ...homelessnessP1e,
  homelessnessP1eAcceptances,
  population,
  populationEducation,
  populationByAge,
  populationByAgeAndName,
  populationByYear,
  populationNomis,
  stats19Casualties,
  stats19Collisions,
  stats19Vehicles,
];
