import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../../server/catalogue/load-catalogue.ts';
import type { Admission } from '../../../../server/ingest/admissions/admission.ts';
import { AdmissionSlots } from '../../../../server/ingest/admissions/admission-slots.ts';
import { classifyCauses } from '../../../../server/ingest/admissions/classify-causes.ts';
import { AdmissionCounts } from '../../../../server/ingest/admissions/count-admissions.ts';

const slots = new AdmissionSlots(classifyCauses(loadCatalogue().causes));
const admission: Admission = {
  area: 'E06000001',
  year: 2023,
  agePiece: 1,
  sex: 'male',
  externalCauses: [],
  nights: null,
  decile: null,
  quintile: null,
  count: 3,
  line: 7,
};

describe('admissions counted', () => {
  it('add up by area, year, age piece and slot', () => {
    const counts = new AdmissionCounts(slots);
    counts.add(admission);
    counts.add({ ...admission, sex: 'female', count: 2, line: 8 });
    const year = counts.areas.get('E06000001')?.get(2023);
    expect([...(year?.counts.slice(slots.width, slots.width + 3) ?? [])]).toEqual([5, 3, 2]);
    expect(year?.counts[0]).toBe(0);
    expect([year?.line, counts.counted]).toEqual([7, 2]);
  });

  it('are 0 where an area and year is only spoken of', () => {
    const counts = new AdmissionCounts(slots);
    counts.cover('E06000002', 2022, 4);
    expect(
      counts.areas
        .get('E06000002')
        ?.get(2022)
        ?.counts.every((count) => count === 0),
    ).toBe(true);
    expect(counts.counted).toBe(0);
  });

  it('say which ages and months were never seen', () => {
    const counts = new AdmissionCounts(slots);
    counts.seePiece(0);
    counts.seePiece(3);
    for (let month = 0; month < 12; month++) counts.seeMonth(2022, month);
    counts.seeMonth(2023, 0);
    expect(counts.piecesNotSeen).toEqual([1, 2]);
    expect(counts.yearsInPart).toEqual([2023]);
  });

  it('can be broken down only by what every file has', () => {
    const counts = new AdmissionCounts(slots);
    counts.limitTo(['sex', 'cause', 'nights']);
    counts.limitTo(['sex', 'cause', 'decile']);
    expect([...counts.breakdowns]).toEqual(['sex', 'cause']);
  });

  it('are not broken down by sex where rows are about all persons, nor by fifths beside tenths', () => {
    const counts = new AdmissionCounts(slots);
    counts.limitTo(['sex', 'decile', 'quintile']);
    counts.add({ ...admission, sex: 'persons' });
    expect([...counts.breakdowns]).toEqual(['decile']);
    expect(counts.mixesSexes).toBe(false);
    counts.add(admission);
    expect(counts.mixesSexes).toBe(true);
  });
});
