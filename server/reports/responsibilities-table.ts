import type {
  ResponsibilitiesAnswer,
  Responsibility,
  Succession,
  ThemeResponsibilities,
} from '../contract/responsibilities.ts';
import { type Columns, type Table, toTable } from './table.ts';

/** A responsibility of a theme, or a body with what took its place; without any, one row that says why. */
interface Row {
  readonly answer: ResponsibilitiesAnswer;
  readonly theme: ThemeResponsibilities | null;
  readonly responsibility: Responsibility | null;
  readonly succession: Succession | null;
}

const either = ({ responsibility, succession }: Row) => responsibility ?? succession;

const columns: Columns<Row> = [
  ['area_code', ({ answer }) => answer.area.code],
  ['area_name', ({ answer }) => answer.area.name],
  [
    'record',
    ({ responsibility, succession }) => responsibility?.relation ?? (succession ? 'succession' : null),
  ],
  ['theme', ({ theme }) => theme?.theme ?? null],
  ['ages', ({ responsibility }) => responsibility?.ages ?? null],
  ['age_from', ({ responsibility }) => responsibility?.ageFrom ?? null],
  ['age_to', ({ responsibility }) => responsibility?.ageTo ?? null],
  ['body', ({ responsibility, succession }) => responsibility?.body ?? succession?.id ?? null],
  ['name', (row) => either(row)?.name ?? null],
  ['other_names', (row) => either(row)?.otherNames.join(' | ') ?? null],
  ['from', (row) => either(row)?.from ?? null],
  ['to', (row) => either(row)?.to ?? null],
  ['dates', (row) => either(row)?.dates ?? null],
  ['where', ({ responsibility }) => responsibility?.where ?? null],
  ['holder_code', ({ responsibility }) => responsibility?.holder?.code ?? null],
  ['successors', ({ succession }) => succession?.successors.join(' | ') ?? null],
  [
    'note',
    ({ answer, succession, responsibility }) => succession?.note ?? (responsibility ? null : answer.why),
  ],
  ['source', (row) => either(row)?.source ?? null],
  ['asked_from', ({ answer }) => answer.question.from],
  ['asked_to', ({ answer }) => answer.question.to],
  ['notes', ({ answer }) => answer.notes.join(' | ')],
  ['store_version', ({ answer }) => answer.storeVersion],
];

/** Responsibilities as a table: a row for each, by theme, age and time, then a row for each body and its successors. */
export function responsibilitiesTable(answer: ResponsibilitiesAnswer): Table {
  const duties = answer.themes.flatMap((theme) =>
    [...theme.commissions, ...theme.leads].map(
      (responsibility): Row => ({ answer, theme, responsibility, succession: null }),
    ),
  );
  const bodies = answer.successions.map(
    (succession): Row => ({ answer, theme: null, responsibility: null, succession }),
  );
  const rows = [...duties, ...bodies];
  return toTable(
    columns,
    rows.length > 0 ? rows : [{ answer, theme: null, responsibility: null, succession: null }],
  );
}
