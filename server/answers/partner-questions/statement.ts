import type { KnowledgeGap, PartnerStatement } from '../../contract/partner-questions.ts';
import type { Provenance } from '../../contract/parts.ts';
import { sourceLines } from '../../contract/source-words.ts';

type Said = Pick<PartnerStatement, 'text' | 'evidence' | 'source'> & Partial<PartnerStatement>;

/**
 * A statement with what it rests on; where nothing else is given it lists nothing and has no figure, no partner and no
 * register's line, is about what stands before its first colon, and is a main one unless it is only generally known.
 */
export function toStatement(said: Said): PartnerStatement {
  return {
    ...splitSubject(said.text),
    isMain: said.evidence !== 'general',
    items: [],
    sources: [said.source],
    sourceNumbers: [],
    figures: [],
    partners: [],
    extract: null,
    line: null,
    demonstration: false,
    ...said,
  };
}

/** "Roads: the outcome is led by …" is about roads. */
function splitSubject(text: string): Pick<PartnerStatement, 'subject' | 'says'> {
  const end = text.indexOf(': ');
  if (end === -1) return { subject: null, says: text };
  return { subject: text.slice(0, end), says: asSentence(text.slice(end + 2)) };
}

/** A sentence of what is said, with a capital and a full stop, whichever it had. */
export function asSentence(text: string): string {
  const trimmed = text.trim().replace(/\.$/, '');
  return `${trimmed.charAt(0).toUpperCase()}${trimmed.slice(1)}.`;
}

/** "Office for National Statistics, mye.csv. Released 4 March 2025." for the extracts of figures, each once. */
export function sourceOfExtracts(ids: readonly string[], provenance: readonly Provenance[]): string {
  const used = provenance.filter(({ extract }) => ids.includes(extract));
  return sourceLines(used)
    .map((line) => line.replace(/^Source: /, ''))
    .join(' ');
}

/** What is not known, with the table that would tell: its layout and columns. */
export function toGap(text: string, layout: string, columns: readonly string[]): KnowledgeGap {
  const named = columns.length === 1 ? `the column ${columns[0]}` : `the columns ${listColumns(columns)}`;
  const supply = `Bring a table in the layout “${layout}” with ${named} filled in.`;
  return { text, supply, layout, columns: [...columns] };
}

const listColumns = (columns: readonly string[]): string =>
  `${columns.slice(0, -1).join(', ')} and ${columns.at(-1)}`;
