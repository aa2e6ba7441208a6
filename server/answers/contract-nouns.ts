import type { AgeAnswer, AreaAnswer, PeriodAnswer, Provenance } from '../contract/parts.ts';
import { type AgeBand, ageKey } from '../observation/age-band.ts';
import { type Area, areaTypes } from '../observation/area.ts';
import type { Extract } from '../observation/extract.ts';
import { lastDay, type Period } from '../observation/period.ts';

/** An area as answers name it; of several tiers the highest is said. */
export function toAreaAnswer(area: Area): AreaAnswer {
  return { code: area.code, name: area.name, type: highestTier(area) };
}

/** The highest tier that an area belongs to: England, region, upper tier, lower tier, other. */
export function highestTier(area: Pick<Area, 'types'>): AreaAnswer['type'] {
  return areaTypes.find((type) => area.types.includes(type)) ?? 'other';
}

/** A band of ages as answers name it. */
export function toAgeAnswer(age: AgeBand): AgeAnswer {
  return { key: ageKey(age), from: age.from, to: age.to, label: age.label };
}

/** A period as answers name it: the end becomes the last day, inclusive. */
export function toPeriodAnswer(period: Period): PeriodAnswer {
  return { label: period.label, start: period.start, end: lastDay(period), kind: period.kind };
}

/** Where figures came from, with the source line to print below a chart. */
export function toProvenance(extract: Extract): Provenance {
  return {
    extract: extract.id,
    publisher: extract.publisher,
    source: sourceLine(extract),
    fileName: extract.fileName,
    sha256: extract.sha256,
    released: extract.released,
    releasedStated: extract.releasedStated,
    receivedAt: extract.receivedAt,
    licence: extract.licence,
    demonstration: extract.demonstration,
  };
}

/** Release date and licence are fields of their own: the line leaves them to whoever prints it. */
function sourceLine({ publisher, fileName, demonstration }: Extract): string {
  return demonstration ? `Demonstration data, made up: ${fileName}` : `${publisher}, ${fileName}`;
}
