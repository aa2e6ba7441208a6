import { layouts } from '../../server/ingest/layouts.ts';
import type { ColumnSpelling } from '../../server/ingest/name-columns.ts';
import { rules } from '../../server/ingest/rules.ts';
import { type LayoutId, layoutIds } from '../../server/observation/extract.ts';

/** What each layout is, in an analyst's words. */
const introductions: Readonly<Record<LayoutId, string>> = {
  fingertips:
    'Exports of Fingertips, by the site’s download, its interface or the R package; headers in any of their spellings.',
  observations:
    'Our own tidy layout, for anybody’s figures: one figure a row, all thirteen headers present, cells may be blank. With counts a disclosure policy must be chosen.',
  admissions:
    'Hospital admissions, counted or one a row. They are counted in memory, masked together and only then stored: no record and no small count is ever written. `age` is in completed years (7001 to 7007 are babies); `cause` is an ICD-10 code or a cause of the catalogue; `episode_end` decides the financial year, else `admission_date`. The verdict accounts for every record: counted, or left out and why.',
  stats19:
    'Road casualty statistics of the Department for Transport, current and older names. Casualties say who was hurt, collisions say where: bring both together in either order, or one after the other.',
  'poverty-cilif':
    'Tables of children in low income families (Department for Work and Pensions and HM Revenue and Customs): a number and a percentage for each financial year ending.',
  'homelessness-hclic':
    'Detailed tables of H-CLIC by local authority: A1 (households owed a duty), A5P and A5R (those owed a prevention or relief duty, by who is in the household). Families owed either duty are added up once both A5 tables of a period are held.',
  'homelessness-p1e': 'P1E returns to March 2018: households accepted as homeless and in priority need.',
  population:
    'Mid-year population estimates, by single year of age or in bands, in the shapes in which several publishers give them. Bands that rates need are added up where their parts are there.',
  indicators:
    'What an indicator is that only an extract has named: unit, multiplier, kind of value, which way is good, definition.',
  areas:
    'Look-ups of the Office for National Statistics: a row an area, with the wider areas that it lies in. A look-up with a column of councils (LAD, LTLA, else UTLA) and one of police force areas (PFA), fire and rescue authorities (FRA), community safety partnerships (CSP), local resilience forums (LRF), combined authorities (CAUTH), integrated care boards (ICB) or sub-ICB locations (SICBL) says which councils lie in which partner’s area; where its rows are small areas (LSOA) also how a council is divided between two. A blank cell says that a council lies in none.',
  boundaries: 'Boundaries as GeoJSON (RFC 7946) in longitude and latitude, a feature an area, generalised.',
  partners:
    'Our own register of partners: an organisation’s part in an area. Lists within a cell are separated by semicolons; `to` is the day from which the part had ended. `theme`: injury, roads, poverty or homelessness. `relation`: leads or commissions; any other word is shown as it stands and drawn as an influence. `form`: networking, co-operating, collaborating or integrating. `partner_type`: as in `recordedAs` of `data/catalogue/partners.json` for the organisation to stand in the place of that kind on the map of partners; any other stands below the rest. An `organisation` that ends with “(demonstration)” marks the file as demonstration data.',
  arrangements:
    'Our own register of Health Act arrangements (National Health Service Act 2006 s75): a row a partner and financial year. `kinds`: pooled fund, lead commissioning, integrated provision. An `arrangement` that ends with “(demonstration)” marks the file as demonstration data.',
  neighbours:
    'Our own layout for a published set of statistical neighbours, such as those of CIPFA or the Department for Education: a row an area and one of its neighbours. `rank` is 1 for the most similar; `distance` is on the publisher’s own scale and `closeness` in its own words, where it gives them. `set` is the set’s name (one that ends with “(demonstration)” marks the file as demonstration data), `published` the day of its publication, `source` who made it from what. A file with one column a neighbour (SN1, SN2 …) is turned so that each neighbour has a row. An area in its own list is left out. A newer publication of a set takes the place of the whole list. Such sets are often licensed to subscribers: whoever brings one must be allowed to show it.',
  mapped:
    'Any other table with one figure a row: say once which column is what, on the data page or with `--mapping FILE.json`; the mapping is saved by name and offered when the same headers return.',
};

/** The layouts as Markdown: what each is, its columns, and everything that can be found in a file. */
export function describeLayouts(): string {
  const sections = layoutIds.map((id) => `## \`${id}\`\n\n${introductions[id]}\n${describeTables(id)}`);
  return [
    '# What can be brought',
    'Every layout that the product reads, with its columns, written from the code by `npm run write-data-dictionary`. Case, spaces, underscores and punctuation of column names never matter, nor does their order. Titles above the header and notes below the table are kept apart; further columns are left out with a warning. UTF-8, UTF-16, Windows-1252 and Mac Roman are read, and commas, tabs, semicolons and bars between cells.',
    ...sections,
    describeRules(),
  ].join('\n\n');
}

function describeTables(id: LayoutId): string {
  return layouts
    .filter((layout) => layout.id === id && layout.columns.length > 0)
    .map(({ table, columns }) => {
      const title = table === null ? '' : `\n### ${capital(table)}\n`;
      return `${title}\n| column | also called | needed |\n|---|---|---|\n${columns.map(describeColumn).join('\n')}\n`;
    })
    .join('');
}

function describeColumn({ header, otherNames = [], pattern, isNeeded }: ColumnSpelling): string {
  const names = [...otherNames.map((name) => `\`${name}\``), ...(pattern ? ['told by its words'] : [])];
  return `| \`${header}\` | ${names.join(', ')} | ${isNeeded ? 'yes' : ''} |`.replaceAll('\n', ' ');
}

function describeRules(): string {
  const rows = Object.entries(rules).map(
    ([name, { severity, problem, remedy }]) =>
      `| \`${name}\` | ${severity} | ${capital(problem)}. ${remedy} |`,
  );
  return `## What can be found in a file\n\nOne error refuses the whole file; a warning is a known habit, normalised and counted.\n\n| rule | | what it means |\n|---|---|---|\n${rows.join('\n')}\n`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
