import type { Catalogue } from '../../server/catalogue/catalogue.ts';
import type { Category } from '../../server/observation/category.ts';
import type { DemoArea } from './demo-areas.ts';

/** What a row is about: one area, or several taken together, perhaps as a category of England. */
export interface DemoGroup {
  readonly code: string;
  readonly name: string;
  readonly kind: 'england' | 'region' | 'area' | 'decile';
  readonly category: Category | null;
  readonly members: readonly DemoArea[];
}

/** From the most deprived tenth to the least, as Fingertips words them. */
const DECILES = [
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

const DECILE_TYPE = 'County & UA deprivation deciles in England (IMD2019, 4/23 geography)';

/** England, its regions and each area by itself. */
export function groupAreas(areas: readonly DemoArea[], catalogue: Catalogue): DemoGroup[] {
  const regions = [...new Set(areas.map(({ region }) => region))].sort();
  return [
    england(areas, catalogue),
    ...regions.map((code): DemoGroup => {
      const members = areas.filter(({ region }) => region === code);
      return { code, name: nameOf(catalogue, code), kind: 'region', category: null, members };
    }),
    ...areas.map((area): DemoGroup => {
      return { code: area.code, name: area.name, kind: 'area', category: null, members: [area] };
    }),
  ];
}

/** England's tenths of areas by deprivation. */
export function groupByDeprivation(areas: readonly DemoArea[], catalogue: Catalogue): DemoGroup[] {
  return DECILES.map((decile, index) => ({
    ...england(areas, catalogue),
    kind: 'decile',
    category: { type: DECILE_TYPE, value: `${decile} (IMD2019)` },
    members: areas.filter(({ deprivationDecile }) => deprivationDecile === index + 1),
  }));
}

function england(members: readonly DemoArea[], catalogue: Catalogue): DemoGroup {
  const code = 'E92000001';
  return { code, name: nameOf(catalogue, code), kind: 'england', category: null, members };
}

function nameOf(catalogue: Catalogue, code: string): string {
  const area = catalogue.areas.get(code);
  if (area === undefined) throw new Error(`unknown area: ${code}`);
  return area.name;
}
