/** What every file must say of itself. */
export const facts = [
  'area',
  'comparator',
  'period',
  'publisher',
  'source',
  'release',
  'licence',
  'method',
  'held',
  'address',
  'demonstration mark',
] as const;
export type Fact = (typeof facts)[number];

/** An address of the interface that gives files, how it is asked, and which facts do not apply to what it gives. */
export interface ExportExample {
  /** With `{extract}` where an id of the store must stand. */
  readonly asked: string;
  /** Why a fact does not apply; all others must stand in every file. */
  readonly exempt: Partial<Record<Fact, string>>;
}

const area = 'area=E10000032';
const region = 'indicator=90284&parent=E12000008';

const noComparator = 'nothing is compared';
const publicLaw = 'the law and the catalogue say it, and each row names its source; no publisher released it';
const knownBodies = {
  comparator: noComparator,
  publisher: publicLaw,
  release: publicLaw,
  licence: publicLaw,
  method: 'nothing is worked out',
  'demonstration mark': 'no figure or register is in it',
};
const listOfAreas = {
  comparator: noComparator,
  period: 'areas have days of beginning and end in their rows, not a period',
  publisher: 'the catalogue of areas comes with the product',
  source: 'the catalogue of areas comes with the product',
  release: 'the catalogue of areas comes with the product',
  licence: 'the catalogue of areas comes with the product',
  method: 'nothing is worked out',
  'demonstration mark': 'areas are never made up; the column says so',
};
const listOfIndicators = {
  area: 'it counts areas and names none',
  source: 'each row names the source of the definition; files with figures name the publication',
  comparator: noComparator,
  publisher: 'each row names the source of the definition; files with figures name the publisher',
  release: 'an indicator has many releases; files with figures name theirs',
  licence: 'it holds no figures; files with figures name theirs',
  method: 'each row has its definition',
};
const listOfExtracts = {
  area: 'it counts areas and names none',
  comparator: noComparator,
  source: 'the publisher and the file are named instead',
  method: 'nothing is worked out',
};
const changesOfStore = {
  comparator: 'figures before and after are set beside each other',
  publisher: 'the extract that it is about is in the address, and the list of extracts names its publisher',
  source: 'the extract that it is about is in the address, and the list of extracts names its source',
  release: 'the extract that it is about is in the address, and the list of extracts names its release',
  licence: 'the extract that it is about is in the address, and the list of extracts names its licence',
  method: 'counts of figures that were added, changed and removed',
};
const noFigures = {
  area: 'it is about no area',
  comparator: noComparator,
  period: 'it is about no period',
  publisher: 'it is of the product itself',
  source: 'it is of the product itself',
  release: 'it is of the product itself',
  licence: 'it is of the product itself',
  method: 'nothing is worked out',
};
const register = {
  comparator: noComparator,
  publisher: 'a register is its own publisher: whoever brought it',
  method: 'nothing is worked out',
};

const questions: Readonly<Record<string, ExportExample>> = {
  '/area-trends': { asked: region, exempt: {} },
  '/areas': { asked: 'q=sussex', exempt: listOfAreas },
  '/areas/{code}': { asked: 'E10000032', exempt: listOfAreas },
  '/arrangements': { asked: area, exempt: register },
  '/bodies/{id}': {
    asked: 'nhs-england',
    exempt: {
      ...knownBodies,
      area: 'a body of all of England',
      period: 'each duty has its dates in its row',
    },
  },
  '/cause-trends': { asked: area, exempt: {} },
  '/causes': { asked: area, exempt: {} },
  '/comparisons': { asked: region, exempt: {} },
  '/distributions': { asked: region, exempt: {} },
  '/extracts': { asked: '', exempt: listOfExtracts },
  '/extracts/{id}': { asked: '{extract}', exempt: listOfExtracts },
  '/extracts/{id}/changes': { asked: '{extract}', exempt: changesOfStore },
  '/extracts/{id}/withdrawal': { asked: '{extract}', exempt: changesOfStore },
  '/health': { asked: '', exempt: noFigures },
  '/indicators': { asked: '', exempt: listOfIndicators },
  '/indicators/{id}': { asked: 'injury-admissions', exempt: listOfIndicators },
  '/inequalities': { asked: 'indicator=90284&area=E92000001', exempt: {} },
  '/layouts': {
    asked: '',
    exempt: { ...noFigures, 'demonstration mark': 'it describes files, and holds none' },
  },
  '/methods': {
    asked: '',
    exempt: {
      ...noFigures,
      method: 'every row is one',
      'demonstration mark': 'worked examples say in words whose figures they take',
    },
  },
  '/neighbours/{area}': {
    asked: 'E10000032?set=example-neighbours',
    exempt: {
      comparator: 'the neighbours are what the area is compared with',
      'demonstration mark': 'a made-up set has another name, which every row carries',
    },
  },
  '/overviews': { asked: 'parent=E12000008', exempt: {} },
  '/partner-areas': {
    asked: '',
    exempt: { ...noFigures, 'demonstration mark': 'no look-up is made up' },
  },
  '/partner-questions': { asked: area, exempt: {} },
  '/partner-trends': { asked: `indicator=90284&${area}`, exempt: {} },
  '/partners': { asked: area, exempt: register },
  '/profiles/{area}': { asked: 'E10000032', exempt: {} },
  '/relationships': {
    asked: 'x=93700&y=90284',
    exempt: { comparator: 'two indicators are set against each other, and no area beside another' },
  },
  '/responsibilities': { asked: area, exempt: knownBodies },
  '/search': {
    asked: 'q=sussex',
    exempt: { ...listOfAreas, 'demonstration mark': 'these results are areas' },
  },
  '/trends': { asked: `indicator=90284&${area}`, exempt: {} },
};

const drawn = (path: string): ExportExample => {
  const example = questions[path];
  if (!example) throw new Error(`no such question: ${path}`);
  return example;
};

/** Every address that gives files, below the base, without the ending of a picture. */
export const exportExamples: Readonly<Record<string, ExportExample>> = {
  ...questions,
  '/charts/area-trends': drawn('/area-trends'),
  '/charts/cause-trends': drawn('/cause-trends'),
  '/charts/causes': drawn('/causes'),
  '/charts/comparison': drawn('/comparisons'),
  '/charts/distribution': drawn('/distributions'),
  '/charts/inequality': drawn('/inequalities'),
  '/charts/overview': drawn('/overviews'),
  '/charts/partner-forms': drawn('/partners'),
  '/charts/partner-trend': drawn('/partner-trends'),
  '/charts/partners': drawn('/partners'),
  '/charts/profile': { asked: area, exempt: {} },
  '/charts/relationship': drawn('/relationships'),
  '/charts/trend': drawn('/trends'),
  '/reports/collected': {
    asked: `item=${encodeURIComponent(`trend?indicator=90284&${area}`)}`,
    exempt: { address: 'each item names its own, as at the same version' },
  },
  '/reports/figure': {
    asked: `item=${encodeURIComponent(`trend?indicator=90284&${area}`)}`,
    exempt: {
      method: 'the report that it stands in says how figures are worked out, at its end',
      address: 'it names that of the chart that it was made from',
      source: 'the report says it below the figure',
      release: 'the report says it below the figure',
      licence: 'the report says it at its end',
      held: 'the report says it at its beginning',
    },
  },
  '/reports/injury-chapter': { asked: area, exempt: {} },
  '/extracts/{id}/problems': {
    asked: '{extract}',
    exempt: {
      ...noFigures,
      held: 'a file that was refused is in no version',
      address: 'its name carries the id of the file that it is about',
      'demonstration mark': 'it is about the form of a file',
    },
  },
};

/** The address of an example, from its path on, with what stands within the path put in its place. */
export function exampleAddress(path: string, { asked }: ExportExample, extract: string): string {
  const given = asked === '{extract}' ? extract : asked;
  return path.includes('{') ? path.replace(/\{\w+\}/, given) : `${path}${given === '' ? '' : `?${given}`}`;
}
