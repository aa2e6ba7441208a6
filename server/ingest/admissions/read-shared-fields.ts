import type { ReadingContext } from '../layout.ts';
import { remember } from '../remember.ts';
import type { AdmissionSex, Breakdown } from './admission.ts';
import { type AdmissionAge, readAdmissionAge } from './read-admission-age.ts';
import type { FieldReader, FieldReaders, Place } from './read-fields.ts';
import { readAdmissionSex, readDeprivation, readNights } from './read-hospital-codes.ts';
import { type Residence, readResidence } from './read-residence.ts';

/** What both kinds of file say of an admission. */
export interface SharedFields {
  readonly residence: Exclude<Residence, { kind: 'fault' }>;
  readonly age: Exclude<AdmissionAge, { kind: 'fault' }>;
  readonly sex: AdmissionSex;
  readonly nights: number | null;
  readonly decile: number | null;
  readonly quintile: number | null;
}

/** Makes the reader of the fields that both kinds of file have, and says for which breakdowns there are columns. */
export function openSharedFields(
  readers: FieldReaders,
  context: ReadingContext,
): { readonly read: FieldReader<SharedFields>; readonly breakdowns: readonly Breakdown[] } {
  const readArea = openResidenceReader(readers, context);
  const readAge = openAgeReader(readers);
  const readSex = readers.field<AdmissionSex>('sex', 'persons', readAdmissionSex, 'sex-unknown');
  const nightsPlace = readers.placeOf('length_of_stay');
  const readStay = atPlace(nightsPlace, readers, readNights, 'length-of-stay-unreadable');
  const readDecile = openDeprivation('deprivation_decile', 10, readers);
  const readQuintile = openDeprivation('deprivation_quintile', 5, readers);
  const columns: readonly (readonly [Breakdown, Place])[] = [
    ['sex', readers.placeOf('sex')],
    ['nights', nightsPlace],
    ['decile', readers.placeOf('deprivation_decile')],
    ['quintile', readers.placeOf('deprivation_quintile')],
  ];
  return {
    breakdowns: columns.flatMap(([breakdown, place]) => (place === null ? [] : [breakdown])),
    read(cells, line) {
      const residence = readArea(cells, line);
      const age = readAge(cells, line);
      const sex = readSex(cells, line);
      const nights = readStay(cells, line);
      const decile = readDecile(cells, line);
      const quintile = readQuintile(cells, line);
      if (residence === null || age === null || sex === null) return null;
      if (nights === null || decile === null || quintile === null) return null;
      const known = (number: number | 'unknown') => (number === 'unknown' ? null : number);
      return { residence, age, sex, nights: known(nights), decile: known(decile), quintile: known(quintile) };
    },
  };
}

function openResidenceReader(
  readers: FieldReaders,
  { catalogue, findings, sink }: ReadingContext,
): FieldReader<SharedFields['residence']> {
  const place = readers.placeOf('area_code') ?? 0;
  const residenceOf = remember((text) => readResidence(text, catalogue.areas));
  return (cells, line) => {
    const residence = residenceOf(cells[place] ?? '');
    if (residence.kind === 'fault') {
      readers.refuse(residence.rule, cells, line, place);
      return null;
    }
    if (residence.kind !== 'area') return residence;
    if (residence.isRespelled) findings.add('area-code-spelling', { line, value: cells[place] });
    if (!residence.isRegistered) sink.registerArea(residence.code, '', line);
    return residence;
  };
}

function openAgeReader(readers: FieldReaders): FieldReader<SharedFields['age']> {
  const place = readers.placeOf('age') ?? 0;
  const ageOf = remember(readAdmissionAge);
  return (cells, line) => {
    const age = ageOf(cells[place] ?? '');
    if (age.kind !== 'fault') return age;
    readers.refuse(age.rule, cells, line, place);
    return null;
  };
}

function openDeprivation(
  name: string,
  groups: 5 | 10,
  readers: FieldReaders,
): FieldReader<number | 'unknown'> {
  const read = (text: string) => readDeprivation(text, groups);
  return readers.field<number | 'unknown'>(name, 'unknown', read, 'deprivation-unreadable');
}

function atPlace(
  place: Place,
  readers: FieldReaders,
  read: (text: string) => number | 'unknown' | null,
  rule: 'length-of-stay-unreadable',
): FieldReader<number | 'unknown'> {
  return place === null ? () => 'unknown' : readers.at(place, read, rule);
}
