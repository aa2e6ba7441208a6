import type { BodyAnswer } from '../contract/bodies.ts';
import { type Columns, type Table, toTable } from './table.ts';

type Duty = BodyAnswer['duties'][number];
type Influence = BodyAnswer['influences'][number];

/** A duty, an influence, or the body alone where it has neither. */
interface Row {
  readonly body: BodyAnswer;
  readonly duty: Duty | null;
  readonly influence: Influence | null;
}

const either = ({ duty, influence }: Row) => duty ?? influence;
const namesOf = (bodies: readonly { readonly name: string }[] = []) =>
  bodies.map(({ name }) => name).join(' | ');

const columns: Columns<Row> = [
  ['body', ({ body }) => body.id],
  ['name', ({ body }) => body.name],
  ['former_names', ({ body }) => namesOf(body.formerNames)],
  ['other_names', ({ body }) => body.otherNames.join(' | ')],
  ['body_from', ({ body }) => body.from],
  ['body_to', ({ body }) => body.to],
  ['predecessors', ({ body }) => namesOf(body.predecessors)],
  ['successors', ({ body }) => namesOf(body.successors)],
  ['relation', ({ duty, influence }) => duty?.relation ?? (influence ? 'influences' : null)],
  ['theme', (row) => either(row)?.theme ?? null],
  ['ages', (row) => either(row)?.ages ?? null],
  ['age_from', ({ duty }) => duty?.ageFrom ?? null],
  ['age_to', ({ duty }) => duty?.ageTo ?? null],
  ['from', ({ duty }) => duty?.from ?? null],
  ['to', ({ duty }) => duty?.to ?? null],
  ['dates', ({ duty }) => duty?.dates ?? null],
  ['words', ({ duty, influence }) => duty?.name ?? influence?.words ?? null],
  ['where', ({ duty }) => duty?.where ?? null],
  ['before', ({ duty }) => namesOf(duty?.before)],
  ['after', ({ duty }) => namesOf(duty?.after)],
  ['source', (row) => either(row)?.source ?? row.body.sources.join(' | ')],
  ['notes', ({ body }) => [...body.notes, ...(body.why === null ? [] : [body.why])].join(' | ')],
  ['store_version', ({ body }) => body.storeVersion],
];

/** A body as a table: a row for each duty, then for each outcome that it may influence; without any, one row. */
export function bodyTable(body: BodyAnswer): Table {
  const rows = [
    ...body.duties.map((duty): Row => ({ body, duty, influence: null })),
    ...body.influences.map((influence): Row => ({ body, duty: null, influence })),
  ];
  return toTable(columns, rows.length > 0 ? rows : [{ body, duty: null, influence: null }]);
}
