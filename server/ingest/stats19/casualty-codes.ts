import type { CasualtyClass } from './casualty-evidence.ts';
import type { CasualtySeverity, RecordedAge, RecordedSex } from './casualty-list.ts';
import { isBlankCode, wholeNumber } from './read-code.ts';
import { isKnownRoadUser, type RoadUser, readRoadUser } from './road-user.ts';

const OLDEST = 130;

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

export function readSeverityCode(code: string): CasualtySeverity | undefined {
  return SEVERITIES.get(code);
}

/** Null where the file does not say. */
export function readClassCode(code: string): CasualtyClass | null | undefined {
  return isBlankCode(code) ? null : CLASSES.get(code);
}

export function readSexCode(code: string): RecordedSex | undefined {
  return isBlankCode(code) ? null : SEXES.get(code);
}

export function readTypeCode(code: string): { roadUser: RoadUser; isKnownType: boolean } | undefined {
  const isType = isBlankCode(code) || /^\d{1,3}$/.test(code) || /^[a-z]/.test(code);
  return isType ? { roadUser: readRoadUser(code), isKnownType: isKnownRoadUser(code) } : undefined;
}

/** From 0 to 1; null where the file does not say. */
export function readPart(code: string): number | null | undefined {
  if (isBlankCode(code)) return null;
  const part = /^\d*\.?\d+(?:e-\d+)?$/.test(code) ? Number(code) : Number.NaN;
  return part >= 0 && part <= 1 ? part : undefined;
}

export function readYears(code: string): RecordedAge | undefined {
  if (isBlankCode(code)) return { kind: 'unknown' };
  const years = wholeNumber(code, OLDEST);
  return years === undefined ? undefined : { kind: 'years', years };
}

/** A band by its number, or by its words (`0 - 5`). */
export function readBand(code: string): RecordedAge | undefined {
  if (isBlankCode(code)) return { kind: 'unknown' };
  const named = BANDS.indexOf(code.replace(/\s/g, '')) + 1;
  const band = named > 0 ? named : wholeNumber(code, BANDS.length);
  return band === undefined || band === 0 ? undefined : { kind: 'band', band };
}

/** The number of the band that an age belongs to. */
export function bandOfYears(years: number): number {
  const at = BAND_ENDS.findIndex((end) => years <= end);
  return at < 0 ? BANDS.length : at + 1;
}
