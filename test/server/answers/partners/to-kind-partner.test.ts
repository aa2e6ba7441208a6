import { describe, expect, it } from 'vitest';
import { findMapAreas } from '../../../../server/answers/partners/map-areas.ts';
import { noteOnArea, toKindPartner } from '../../../../server/answers/partners/to-kind-partner.ts';
import { adur, areas, westSussex } from '../../../support/answer-cases.ts';
import { kind } from '../../../support/partner-cases.ts';

const mapOf = (area: typeof adur) => findMapAreas(area, areas, '2026-01-31');

describe('a partner that no register names', () => {
  it('is called by its kind, and by its area where that is not the one asked for', () => {
    const setting = { map: mapOf(adur), duties: [] };
    expect(toKindPartner(kind(), adur, setting)).toMatchObject({
      name: 'Fire and rescue authority',
      organisation: null,
      areaNote: null,
      status: 'now',
    });
    const boundary = { coterminous: 'same' as const, with: 'the area of the council' };
    expect(toKindPartner(kind({ boundary }), westSussex, setting)).toMatchObject({
      name: 'Fire and rescue authority: West Sussex',
      areaNote: "This is the county's (West Sussex), not the district's.",
    });
  });

  it('is nobody’s own where it serves more than the county, as a force or a national body does', () => {
    expect(toKindPartner(kind(), westSussex, { map: mapOf(adur), duties: [] })).toMatchObject({
      name: 'Fire and rescue authority',
      areaNote: null,
    });
  });

  it('is the district’s on the map of the county', () => {
    expect(noteOnArea(adur, mapOf(westSussex))).toBe("This is the district's (Adur), not the county's.");
  });
});
