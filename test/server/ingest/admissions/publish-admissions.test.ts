import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../../server/catalogue/load-catalogue.ts';
import { AdmissionSlots } from '../../../../server/ingest/admissions/admission-slots.ts';
import { classifyCauses } from '../../../../server/ingest/admissions/classify-causes.ts';
import { AdmissionCounts } from '../../../../server/ingest/admissions/count-admissions.ts';
import { publishAdmissions } from '../../../../server/ingest/admissions/publish-admissions.ts';
import { ageKey } from '../../../../server/observation/age-band.ts';
import type { DisclosurePolicy } from '../../../../server/observation/extract.ts';
import type { Observation } from '../../../../server/observation/observation.ts';
import { attackCells, type Known, type SumOfCells } from '../../../support/attack-cells.ts';
import { heldInMemory } from '../../../support/held-in-memory.ts';

const catalogue = loadCatalogue();

type Counted = readonly [area: string, year: number, agePiece: number, count: number];

async function publish(
  counted: readonly Counted[],
  policy: DisclosurePolicy = 'nhs-suppress-1-7-round-5',
): Promise<Observation[]> {
  const counts = new AdmissionCounts(new AdmissionSlots(classifyCauses(catalogue.causes)));
  const rest = {
    sex: 'unknown',
    externalCauses: [],
    nights: null,
    decile: null,
    quintile: null,
    line: 2,
  } as const;
  for (const [area, year, agePiece, count] of counted) counts.add({ area, year, agePiece, count, ...rest });
  return [...(await publishAdmissions(counts, catalogue, policy, heldInMemory())).observations];
}

/** Counts of one area and period by age. */
function byAge(observations: readonly Observation[], area: string, period: string) {
  const found = observations.filter((one) => one.area === area && one.period.label === period);
  return Object.fromEntries(found.map(({ age, count }) => [ageKey(age), count]));
}

const hartlepool = 'E06000001';

describe('published admissions', () => {
  it('are rounded below national level, and have no rate of their own', async () => {
    const [first] = await publish([[hartlepool, 2023, 3, 22]]);
    expect(first).toMatchObject({
      indicator: 'injury-admissions',
      area: hartlepool,
      sex: 'persons',
      age: { from: 15, to: 17 },
      count: 20,
      value: null,
      denominator: null,
      missing: 'not-available',
      notes: [],
    });
  });

  it('do not give 6 away by 42 and 48', async () => {
    const observations = await publish([
      [hartlepool, 2023, 0, 6],
      [hartlepool, 2023, 2, 42],
    ]);
    const ages = byAge(observations, hartlepool, '2023/24');
    // 5-17 is shown as 40; of 0-14 and 0-17, both 48, neither may be.
    expect(ages).toMatchObject({ '0-4': null, '0-17': null, '0-14': null });
    expect(observations.find(({ age }) => ageKey(age) === '0-4')).toMatchObject({
      missing: 'suppressed',
      notes: [],
    });
    expect(observations.find(({ age }) => ageKey(age) === '0-17')?.notes).toEqual([
      'Withheld so that a small count cannot be worked out from it.',
    ]);
  });

  it('are true counts where the policy says so', async () => {
    const observations = await publish([[hartlepool, 2023, 0, 6]], 'published-open');
    expect(byAge(observations, hartlepool, '2023/24')).toMatchObject({ '0-4': 6, '0-17': 6, '5-17': 0 });
  });

  it('are exact for England, and a sum of true counts', async () => {
    const districts = [...catalogue.areas.values()].filter(
      ({ types, validTo }) => types.includes('ltla') && validTo === null,
    );
    const observations = await publish(districts.map(({ code }): Counted => [code, 2025, 0, 101]));
    // 101 in each of 296 districts; West Sussex has seven of them, 707.
    expect(byAge(observations, 'E92000001', '2025/26')).toMatchObject({ '0-4': 101 * districts.length });
    expect(byAge(observations, 'E10000032', '2025/26')).toMatchObject({ '0-4': 705, '5-17': 0, '0-17': 705 });
  });

  it('leave a small count of one year or district anything from 1 to 7, by whatever sums', async () => {
    const westSussex = ['223', '224', '225', '226', '227', '228', '229'].map((end) => `E07000${end}`);
    const counted = westSussex.flatMap((area, at) =>
      [2021, 2022, 2023].flatMap((year, later) =>
        [0, 1, 2, 3].map((piece): Counted => [area, year, piece, (at * 7 + later * 5 + piece * 3) % 19]),
      ),
    );
    const observations = await publish(counted);
    const places = new Map(
      observations.map(({ area, period, age }, at) => [`${area} ${period.label} ${ageKey(age)}`, at]),
    );
    const placeOf = (area: string, period: string, age: string) =>
      places.get(`${area} ${period} ${age}`) ?? -1;
    const years = ['2021/22', '2022/23', '2023/24'];
    const pool = '2021/22 - 23/24';
    const ages = ['0-4', '5-9', '10-14', '15-17', '5-17', '0-14', '0-17'];
    const sums: SumOfCells[] = [];
    const add = (whole: number, parts: number[]) => sums.push({ whole, parts, isOpen: false });
    for (const area of [...westSussex, 'E10000032']) {
      for (const period of [...years, pool]) {
        const at = (age: string) => placeOf(area, period, age);
        add(at('0-17'), [at('0-4'), at('5-17')]);
        add(at('0-17'), [at('0-14'), at('15-17')]);
        add(at('5-17'), [at('5-9'), at('10-14'), at('15-17')]);
        add(at('0-14'), [at('0-4'), at('5-9'), at('10-14')]);
      }
      for (const age of ages)
        add(
          placeOf(area, pool, age),
          years.map((year) => placeOf(area, year, age)),
        );
    }
    for (const period of [...years, pool]) {
      for (const age of ages)
        add(
          placeOf('E10000032', period, age),
          westSussex.map((area) => placeOf(area, period, age)),
        );
    }
    const known = attackCells(observations.map(read), sums);
    const masked = observations.flatMap(({ missing, notes }, at) =>
      missing === 'suppressed' && notes.length === 0 ? [known[at]] : [],
    );
    expect(masked.length).toBeGreaterThan(20);
    expect(new Set(masked.map((cell) => `${cell?.least} to ${cell?.most}`))).toEqual(new Set(['1 to 7']));
  });
});

function read({ count, notes }: Observation): Known {
  if (count === 0) return { least: 0, most: 0 };
  if (count !== null) return { least: Math.max(8, count - 2), most: count + 2 };
  return notes.length === 0 ? { least: 1, most: 7 } : { least: 0, most: Number.POSITIVE_INFINITY };
}
