import type { ReportItem } from '../../server/contract/collected-report.ts';

/** A trend with its table as the service lays it out for a report. */
export const laidTrend: ReportItem = {
  number: 1,
  asked: 'trend?area=E10000032&as=both',
  name: 'trend',
  as: 'both',
  storeVersion: 7,
  demonstration: false,
  heading: 'Admissions are falling',
  subtitle: 'Admissions; West Sussex',
  caption: 'Admissions; West Sussex',
  isCaptionOwn: false,
  findings: ['Falling.'],
  areFindingsOwn: false,
  madeFindings: ['Falling.'],
  why: null,
  picture: '/api/v1/charts/trend.svg?area=E10000032&asAt=7',
  alternativeText: 'Line chart.',
  tables: [{ caption: 'Admissions; West Sussex', columns: [], rows: [], everyRow: [] }],
  responsible: [],
  notes: ['Rounded to 5.'],
  methods: [],
  sources: [],
  restsOn: [],
  citation: [],
};

/** Arrangements, which are never drawn, in two tables. */
export const laidArrangements: ReportItem = {
  ...laidTrend,
  number: 2,
  asked: 'arrangements?area=E10000032',
  name: 'arrangements',
  as: 'table',
  picture: null,
  alternativeText: null,
  tables: [
    { caption: 'Arrangements', columns: [], rows: [], everyRow: [] },
    { caption: 'Contributions', columns: [], rows: [], everyRow: [] },
  ],
};
