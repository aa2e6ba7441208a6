import type { EntryBodies } from '../../observation/entry.ts';
import type { LayoutId } from '../../observation/extract.ts';
import type { Layout, ReadingContext } from '../layout.ts';
import { type ColumnSpelling, nameColumns } from '../name-columns.ts';
import { isMadeUp } from './is-made-up.ts';
import { openRegisterCells, type RegisterCells } from './register-cells.ts';

/** One of our own registers: a fact a row. */
interface Register<Kind extends keyof EntryBodies> {
  readonly id: LayoutId;
  readonly kind: Kind;
  readonly columns: readonly ColumnSpelling[];
  /** Null where something that is needed cannot be read, which the cells have reported. */
  readonly read: (cells: RegisterCells) => EntryBodies[Kind] | null;
  /** What tells one entry of the register from another. */
  readonly keyOf: (body: EntryBodies[Kind]) => string;
  /** The name by which an entry says of itself that it is made up; absent where a register cannot. */
  readonly nameOf?: (body: EntryBodies[Kind]) => string;
  /** Leaves out, and says so, what is well written and yet not wanted. */
  readonly leaveOut?: (body: EntryBodies[Kind], line: number, context: ReadingContext) => boolean;
}

/** The layout of a register that anybody may write. A row with a fault gives no entry. */
export function registerLayout<Kind extends keyof EntryBodies>(register: Register<Kind>): Layout {
  const { id, kind, columns, read, keyOf, nameOf, leaveOut } = register;
  return {
    id,
    table: null,
    publisher: 'Not stated',
    licence: 'Not stated',
    defaultPolicy: 'published-open',
    headerKind: 'one-row',
    columns,
    fields: null,
    open({ header }, context) {
      const { findings, sink } = context;
      const cellsOf = openRegisterCells(header, nameColumns(header, columns), context);
      return {
        row(cells, line) {
          const errorsBefore = findings.errorCount();
          const body = read(cellsOf(cells, line));
          if (body === null || findings.errorCount() > errorsBefore) return;
          if (leaveOut?.(body, line, context)) return;
          sink.takeEntry({ kind, key: keyOf(body), body, line }, isMadeUp(nameOf?.(body) ?? ''));
        },
      };
    },
  };
}
