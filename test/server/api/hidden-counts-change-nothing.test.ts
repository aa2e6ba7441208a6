import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDuckDbStore } from '../../../server/store/duckdb/open-duckdb-store.ts';
import { type HiddenCounts, tinyDistrict, twinFiles } from '../../support/twin-admissions.ts';
import { county, districts, smallDistrict } from '../../support/worst-case-admissions.ts';
import { openTestService, type TestService } from './open-test-service.ts';

/** A service with one truth, and its extracts. */
interface World {
  readonly service: TestService;
  /** The later one of admissions. */
  readonly second: string;
  /** Ids and hashes of all, in the order in which they came in: files that differ have others. */
  readonly marks: readonly string[];
}

const before: HiddenCounts = { boys: 3, girls: 2, tiny: 4 };
const after: HiddenCounts = { boys: 2, girls: 2, tiny: 3 };
let unchanged: World;
let changed: World;

/**
 * Two worlds in which the same is shown and other true counts are hidden, in one of them the same before and after, in the
 * other not. What a reader can tell apart gives a hidden count away; whatever is worked out from shown figures alone,
 * in ranks, ranges, lines of regression, lengths of bars or sentences, is the same in both.
 */
beforeAll(async () => {
  unchanged = await openWorld(before, before, 3);
  changed = await openWorld(before, after, 5);
}, 300_000);

afterAll(async () => {
  await unchanged.service.close();
  await changed.service.close();
});

async function openWorld(first: HiddenCounts, second: HiddenCounts, ofTenth: number): Promise<World> {
  const now = () => new Date('2025-05-01T09:00:00Z');
  const service = await openTestService(4 * 1024 * 1024, (folder) =>
    openDuckDbStore({ file: join(folder, 'a.duckdb'), stagingFolder: join(folder, 'staging'), now }),
  );
  const ids: string[] = [];
  const bring = async (text: string, parameters: string) => {
    const response = await service.bring(text, parameters);
    if (response.status !== 201) throw new Error(await response.text());
    const { id } = (await response.json()) as { id: string };
    ids.push(id);
  };
  const policy = 'policy=nhs-suppress-1-7-round-5';
  const [one, two] = twinFiles(first, second);
  await bring(one, `${policy}&released=2025-01-01&fileName=january.csv`);
  await bring(populations(), 'released=2025-01-01&fileName=population.csv');
  await bring(byTenth(ofTenth), `${policy}&released=2025-01-01&fileName=tenths.csv`);
  await bring(two, `${policy}&released=2025-02-01&fileName=february.csv`);
  const extracts = await service.store.findExtracts();
  const marks = ids.flatMap((id) => [extracts.find((each) => each.id === id)?.sha256 ?? '', id]);
  return { service, second: ids.at(-1) ?? '', marks };
}

/** 5,000 of each age and sex in each district; 35,000 in the county, where all seven lie. */
function populations(): string {
  const rows = [...districts, county].flatMap((area) =>
    [2021, 2022, 2023].flatMap((year) =>
      ['0-4', '5-9', '10-14', '15-17'].flatMap((age) =>
        ['male', 'female'].map((sex) => `${area},${year},${age},${sex},${area === county ? 35_000 : 5_000}`),
      ),
    ),
  );
  return `${['area_code,year,age,sex,population', ...rows].join('\n')}\n`;
}

/** Casualties of the county by tenths of deprivation, of which the least deprived has so few that they are hidden. */
function byTenth(hidden: number): string {
  const tenths = [
    'Most deprived decile',
    'Second most deprived decile',
    'Third more deprived decile',
    'Fourth more deprived decile',
    'Fifth more deprived decile',
    'Fifth less deprived decile',
    'Fourth less deprived decile',
    'Third less deprived decile',
    'Second least deprived decile',
    'Least deprived decile',
  ];
  const rows = tenths.map((name, at) => {
    const count = at === 9 ? hidden : 60 - 5 * at;
    const tenth = `"District & UA deprivation deciles in England (IMD2019, 4/23 geography)",${name}`;
    return `ksi-casualties,${county},2023,persons,0-15,${tenth},,,,${count},10000,`;
  });
  const header =
    'indicator,area_code,period,sex,age,category_type,category,value,lower95,upper95,count,denominator,note';
  return `${[header, ...rows].join('\n')}\n`;
}

const indicator = 'indicator=injury-admissions';
const within = `${indicator}&areaType=ltla&parent=${county}`;
const ages = ['0-4', '5-17', '0-17'] as const;
const areas = [smallDistrict, tinyDistrict, county] as const;

/** Every question that has to do with a hidden figure, with the pictures that are drawn of it. */
const questions: Readonly<Record<string, readonly string[]>> = {
  'area-trends': ages.map((age) => `/area-trends?${indicator}&parent=${county}&age=${age}`),
  'cause-trends': areas.flatMap((area) => ages.map((age) => `/cause-trends?area=${area}&age=${age}`)),
  causes: areas.flatMap((area) =>
    ages.flatMap((age) =>
      ['cause', 'intent'].map((by) => `/causes?area=${area}&age=${age}&by=${by}&position=first`),
    ),
  ),
  comparison: ages.flatMap((age) =>
    ['ci95', 'ci95-99.8', 'quintile', 'funnel'].map(
      (method) => `/comparisons?${within}&age=${age}&method=${method}`,
    ),
  ),
  distribution: ages.map((age) => `/distributions?${within}&age=${age}&highlight=${tinyDistrict}`),
  inequality: [
    `/inequalities?indicator=ksi-casualties&area=${county}`,
    ...areas.map((area) => `/inequalities?${indicator}&area=${area}&by=sex&age=0-4`),
  ],
  overview: [`/overviews?parent=${county}`, `/overviews?area=${tinyDistrict}&area=${smallDistrict}`],
  'partner-trend': areas.map((area) => `/partner-trends?${indicator}&area=${area}`),
  profile: areas.map((area) => `/profiles/${area}`),
  relationship: [
    `/relationships?x=injury-admissions&y=injury-admissions&xAge=0-4&yAge=5-17&areaType=ltla&parent=${county}`,
  ],
  trend: areas.flatMap((area) => [
    ...ages.map((age) => `/trends?${indicator}&area=${area}&age=${age}&benchmark=none`),
    `/trends?${indicator}&area=${area}&age=0-4&by=sex`,
  ]),
};

/** Questions that no picture is drawn of. */
const furtherQuestions = [
  '/extracts',
  '/extracts/{extract}',
  '/extracts/{extract}/changes',
  '/extracts/{extract}/withdrawal',
  '/indicators',
  '/indicators/injury-admissions',
  ...areas.flatMap((area) => [`/areas/${area}`, `/partner-questions?area=${area}`]),
] as const;

const allQuestions = [...Object.values(questions).flat(), ...furtherQuestions];
const pictures = Object.entries(questions).flatMap(([chart, asked]) =>
  asked.map((address) => {
    const [path = '', query = ''] = address.split('?');
    const area = /^\/profiles\/(\w+)$/.exec(path)?.[1];
    return `/charts/${chart}.svg?${area ? `area=${area}` : query}`;
  }),
);

/** What a reader is given, with ids and hashes of files put out of sight. */
async function read({ service, second, marks }: World, address: string, asAt: string): Promise<string> {
  const path = `/api/v1${address.replace('{extract}', second)}`;
  const asked = asAt === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${asAt}`;
  const response = await service.ask(asked);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const text = isArchive(bytes) ? readArchive(bytes) : strFromU8(bytes);
  return marks.reduce(
    (told, mark, at) => told.replaceAll(mark, `(mark ${at})`),
    `${response.status} ${text}`,
  );
}

const isArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

function readArchive(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .map(([name, entry]) => `${name}: ${isArchive(entry) ? readArchive(entry) : strFromU8(entry)}`)
    .join('\n');
}

async function expectAlike(address: string, asAt = ''): Promise<string> {
  const [here, there] = await Promise.all([read(unchanged, address, asAt), read(changed, address, asAt)]);
  expect(here).toMatch(/^200 /);
  expect(there).toBe(here);
  return here;
}

describe('two stores that hide different counts', () => {
  it('have hidden the small and the tiny district’s counts, and withheld a total that would tell them', async () => {
    const figures = await unchanged.service.store.findObservations({ indicator: 'injury-admissions' });
    const shownOf = (area: string, age: string, category: string | null) =>
      figures
        .filter((each) => each.area === area && each.period.label === '2023/24' && each.sex === 'persons')
        .filter(
          (each) => `${each.age.from}-${each.age.to}` === age && (each.category?.value ?? null) === category,
        )
        .filter((each) => each.category === null || each.category.type === 'Cause (first external cause)')
        .map(({ count, missing, notes }) => [count, missing, notes.length]);
    const choking = 'Choking, suffocation and strangulation';
    expect(shownOf(smallDistrict, '0-4', choking)).toEqual([[null, 'suppressed', 0]]);
    expect(shownOf(smallDistrict, '0-17', choking)).toEqual([[null, 'suppressed', 1]]);
    expect(shownOf(tinyDistrict, '0-4', null)).toEqual([[null, 'suppressed', 0]]);
    // 2,326 + 3 + 2 + 4 + 30 = 2,365 admissions of the county, as its rows add up to by hand.
    expect(shownOf(county, '0-17', null)).toEqual([[2_365, 'not-available', 0]]);
  });

  it.each(['json', 'csv', 'xlsx', 'shown'])(
    'answer every question alike as %s',
    async (format) => {
      for (const address of allQuestions) {
        if (format === 'shown' && address.startsWith('/indicators/')) continue;
        await expectAlike(`${address}${address.includes('?') ? '&' : '?'}format=${format}`);
      }
    },
    300_000,
  );

  it('are asked about what they hide, by every kind of question', async () => {
    const hiding = new Map<string, number>();
    for (const [kind, asked] of Object.entries(questions)) {
      for (const address of asked) {
        const shown = await read(unchanged, address, 'format=shown');
        if (/"\[c\]|suppressed/.test(shown)) hiding.set(kind, (hiding.get(kind) ?? 0) + 1);
      }
    }
    expect([...hiding.keys()]).toEqual(Object.keys(questions));
    // The county and ages 5-17 of the tiny district hide nothing but by cause: about half of the questions are left.
    expect([...hiding.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(30);
  }, 300_000);

  it.each(['asAt=1', 'asAt=3'])(
    'answer them alike as the store was before the second file: %s',
    async (asAt) => {
      for (const address of Object.values(questions).flat()) await expectAlike(address, asAt);
    },
    300_000,
  );

  it('draw every picture alike, to the last number of a path', async () => {
    for (const address of pictures) await expectAlike(address);
  }, 300_000);

  it.each(areas)(
    'write the same chapter and report of %s',
    async (area) => {
      await expectAlike(`/reports/injury-chapter.docx?area=${area}`);
      const item = encodeURIComponent(`trend?${indicator}&area=${area}&age=0-4`);
      await expectAlike(`/reports/collected.docx?item=${item}`);
    },
    300_000,
  );

  it('say alike of a withdrawal what it would change, before and after it', async () => {
    for (const { service, second } of [unchanged, changed]) {
      const response = await service.withdraw(second);
      expect(response.status).toBe(200);
    }
    for (const address of [...Object.values(questions).flat(), '/extracts', '/extracts/{extract}/changes']) {
      await expectAlike(address);
    }
  }, 300_000);
});
