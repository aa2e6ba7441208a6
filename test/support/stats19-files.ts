import type { Catalogue } from '../../server/catalogue/catalogue.ts';
import type { Area } from '../../server/observation/area.ts';
import { smallCatalogue } from './small-catalogue.ts';

/** A collision of a test: index, area code, and what else matters. */
export interface TestCollision {
  readonly index: string;
  readonly area: string;
  readonly year?: number;
  readonly date?: string;
  readonly casualties?: number | string;
}

/** A casualty of a test, as the codes of the data guide. */
export interface TestCasualty {
  readonly index: string;
  readonly reference?: number;
  readonly age?: number | string;
  readonly sex?: number | string;
  readonly severity?: number | string;
  readonly type?: number | string;
  readonly adjusted?: number | string;
}

/** A collision file with the columns that are counted. */
export function collisionFile(collisions: readonly TestCollision[]): string {
  const header =
    'collision_index,collision_year,collision_severity,number_of_casualties,date,local_authority_ons_district';
  const rows = collisions.map(({ index, area, year, date, casualties }) => {
    const ofYear = year ?? Number(index.slice(0, 4));
    return [index, ofYear, 3, casualties ?? '', date ?? `21/05/${ofYear}`, area].join(',');
  });
  return [header, ...rows, ''].join('\n');
}

/** A casualty file with the columns that are counted; a serious casualty counts 0.5 once adjusted unless said. */
export function casualtyFile(casualties: readonly TestCasualty[]): string {
  const header =
    'collision_index,collision_year,vehicle_reference,casualty_reference,casualty_class,sex_of_casualty,age_of_casualty,casualty_severity,casualty_type,casualty_adjusted_severity_serious';
  const rows = casualties.map(({ index, reference, age, sex, severity, type, adjusted }) =>
    [
      index,
      index.slice(0, 4),
      1,
      reference ?? 1,
      Number(type ?? 0) === 0 ? 3 : 1,
      sex ?? 1,
      age ?? 10,
      severity ?? 2,
      type ?? 0,
      adjusted ?? 0.5,
    ].join(','),
  );
  return [header, ...rows, ''].join('\n');
}

/** A region of two unitary authorities and a county of two districts, one of which took another's place in 2013. */
export const regionOfTests: Catalogue = {
  ...smallCatalogue,
  areas: new Map(
    [
      area('E92000001', null, ['england']),
      area('E12000001', 'E92000001', ['region']),
      area('E06000001', 'E12000001', ['utla', 'ltla']),
      area('E06000002', 'E12000001', ['utla', 'ltla']),
      area('E10000030', 'E12000001', ['utla']),
      area('E07000001', 'E10000030', ['ltla']),
      { ...area('E07000002', 'E10000030', ['ltla']), validTo: '2013-04-01', successors: ['E07000003'] },
      { ...area('E07000003', 'E10000030', ['ltla']), validFrom: '2013-04-01' },
    ].map((each) => [each.code, each]),
  ),
};

function area(code: string, parent: string | null, types: Area['types']): Area {
  return { code, name: code, types, parent, validFrom: null, validTo: null, successors: [] };
}
