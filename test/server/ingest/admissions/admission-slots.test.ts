import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../../server/catalogue/load-catalogue.ts';
import type { Admission } from '../../../../server/ingest/admissions/admission.ts';
import { AdmissionSlots } from '../../../../server/ingest/admissions/admission-slots.ts';
import { type CodeMeaning, classifyCauses } from '../../../../server/ingest/admissions/classify-causes.ts';

const classification = classifyCauses(loadCatalogue().causes);
const slots = new AdmissionSlots(classification);

function codes(...texts: string[]): CodeMeaning[] {
  return texts
    .map((text) => classification.readCode(text))
    .filter((code) => code !== null && code !== 'blank');
}

const admission: Admission = {
  area: 'E06000001',
  year: 2023,
  agePiece: 0,
  sex: 'male',
  externalCauses: [],
  nights: null,
  decile: null,
  quintile: null,
  count: 1,
  line: 2,
};

/** The categories in which an admission is counted, in words. */
function categoriesOf(one: Partial<Admission>): string[] {
  return slots
    .slotsOf({ ...admission, ...one })
    .flatMap((slot) => slots.categoryOf(slot)?.category ?? [])
    .map(({ type, value }) => `${type}: ${value}`);
}

describe('the groups that an admission is counted in', () => {
  it('are persons and its sex, where that is known', () => {
    const withoutCategory = (sex: Admission['sex']) =>
      slots.slotsOf({ ...admission, sex }).filter((slot) => slots.categoryOf(slot) === null);
    expect(withoutCategory('male')).toEqual([0, 1]);
    expect(withoutCategory('female')).toEqual([0, 2]);
    expect(withoutCategory('unknown')).toEqual([0]);
  });

  it('are one by first external cause, and each by any position', () => {
    expect(categoriesOf({ externalCauses: codes('V03', 'W06', 'W08') })).toEqual([
      'Cause (first external cause): Transport',
      'Intent (first external cause): Unintentional',
      'Transport (first external cause): Pedestrian',
      'Cause (any position): Transport',
      'Transport (any position): Pedestrian',
      'Cause (any position): Falls',
    ]);
  });

  it('are their own where no external cause is recorded', () => {
    expect(categoriesOf({})).toEqual([
      'Cause (first external cause): No external cause recorded',
      'Intent (first external cause): No external cause recorded',
    ]);
  });

  it('are by nights and deprivation where they are known', () => {
    expect(categoriesOf({ nights: 0, decile: 1, quintile: 5 }).slice(2)).toEqual([
      'Nights in hospital: Zero nights',
      'Deprivation decile: 1 (most deprived)',
      'Deprivation quintile: 5 (least deprived)',
    ]);
    expect(categoriesOf({ nights: 3, decile: 10 }).slice(2)).toEqual([
      'Nights in hospital: One night or more',
      'Deprivation decile: 10 (least deprived)',
    ]);
  });

  it('add up as their relations say, whatever the admission', () => {
    const samples = [codes(), codes('V03', 'W06'), codes('X61'), codes('Y05', 'X61', 'V41'), codes('Y36')];
    for (const externalCauses of samples) {
      const held = new Set(
        slots.slotsOf({ ...admission, externalCauses, nights: 1, decile: 4, quintile: 2 }),
      );
      const count = (slot: number) => (held.has(slot) ? 1 : 0);
      for (const { kind, whole, parts } of slots.relations) {
        const sum = parts.reduce((total, part) => total + count(part), 0);
        expect(sum).toBeLessThanOrEqual(count(whole));
        if (kind === 'sum') expect(sum).toBe(count(whole));
      }
    }
  });
});
