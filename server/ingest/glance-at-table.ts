import type { LayoutId } from '../observation/extract.ts';
import { collectFindings } from './collect-findings.ts';
import type { Layout } from './layout.ts';
import { layouts } from './layouts.ts';
import { TableReader } from './read-table.ts';
import { TextReader } from './read-text.ts';

/** Which of the known tables a file is. */
export interface GlancedTable {
  readonly layout: LayoutId;
  readonly table: string | null;
}

/** Which table a file is, by its first bytes alone; null where they show no header of a known layout. */
export function glanceAtTable(beginning: Uint8Array, fileName: string): GlancedTable | null {
  let seen: GlancedTable | null = null;
  const open = ({ id, table }: Layout): null => {
    seen = { layout: id, table };
    return null;
  };
  const findings = collectFindings();
  const text = new TextReader(
    new TableReader({ layouts, wanted: 'auto', fileName, findings, open }),
    findings,
  );
  text.take(Buffer.from(beginning));
  return seen;
}
