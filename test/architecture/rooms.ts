/** The rooms of the house and whom each may import; ARCHITECTURE.md shows the same table, and a test holds both to it. */
export interface Room {
  /** Folder, from the root of the project. */
  readonly folder: string;
  /** Rooms of ours that it may import. */
  readonly mayImport: readonly string[];
  /** Packages that may be imported in this room only, by the first part of their name. */
  readonly onlyHere: readonly string[];
}

export const rooms: readonly Room[] = [
  { folder: 'server/observation', mayImport: [], onlyHere: ['proj4'] },
  { folder: 'server/access', mayImport: [], onlyHere: [] },
  { folder: 'server/statistics', mayImport: [], onlyHere: [] },
  { folder: 'server/responsibility', mayImport: ['server/observation'], onlyHere: [] },
  { folder: 'server/disclosure', mayImport: ['server/observation'], onlyHere: [] },
  { folder: 'server/catalogue', mayImport: ['server/observation'], onlyHere: [] },
  {
    folder: 'server/ingest',
    mayImport: ['server/observation', 'server/access', 'server/catalogue', 'server/disclosure'],
    onlyHere: ['papaparse'],
  },
  {
    folder: 'server/store',
    mayImport: ['server/observation', 'server/access'],
    onlyHere: ['@duckdb/node-api', 'pg', 'pg-copy-streams', 'pg-cursor'],
  },
  {
    folder: 'server/contract',
    mayImport: ['server/observation', 'server/access', 'server/statistics'],
    onlyHere: [],
  },
  {
    folder: 'server/answers',
    mayImport: [
      'server/observation',
      'server/catalogue',
      'server/store',
      'server/statistics',
      'server/responsibility',
      'server/contract',
    ],
    onlyHere: ['arquero', 'polylabel', 'topojson-client', 'topojson-server', 'topojson-simplify'],
  },
  {
    folder: 'server/figures',
    mayImport: ['server/contract'],
    onlyHere: ['d3-scale', 'd3-shape', '@resvg/resvg-js', 'fontkit'],
  },
  {
    folder: 'server/reports',
    mayImport: ['server/contract', 'server/figures'],
    onlyHere: ['csv-stringify', 'docx', 'fflate', 'hucre'],
  },
  {
    folder: 'server/api',
    mayImport: [
      'server/observation',
      'server/access',
      'server/answers',
      'server/figures',
      'server/reports',
      'server/ingest',
      'server/store',
      'server/catalogue',
      'server/contract',
    ],
    onlyHere: ['hono', '@hono/zod-openapi', 'p-limit', 'rate-limiter-flexible'],
  },
  { folder: 'client/selection', mayImport: ['server/contract'], onlyHere: [] },
  { folder: 'client/api', mayImport: ['server/contract', 'client/selection'], onlyHere: [] },
  { folder: 'client/charts', mayImport: ['server/contract', 'client/ui'], onlyHere: ['recharts'] },
  { folder: 'client/exports', mayImport: ['server/contract', 'client/selection'], onlyHere: [] },
  { folder: 'client/ui', mayImport: [], onlyHere: [] },
  {
    folder: 'client/views',
    mayImport: [
      'server/contract',
      'client/selection',
      'client/api',
      'client/charts',
      'client/exports',
      'client/ui',
    ],
    onlyHere: [],
  },
];
