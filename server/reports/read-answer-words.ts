import { z } from 'zod';
import { provenanceSchema } from '../contract/parts.ts';
import { heldLine, licenceLines, sourceLines } from '../contract/source-words.ts';
import { collectNames } from './collect-names.ts';
import type { ColumnDescription } from './describe-columns.ts';
import { type ReportNote, readNotes } from './read-notes.ts';
import type { Cell } from './table.ts';
import { tellGround } from './tell-ground.ts';

/** What an answer says of itself, whichever question it answers. */
export interface AnswerWords {
  readonly headline: string | null;
  readonly subtitle: string | null;
  readonly sentence: string | null;
  readonly isDemonstration: boolean;
  /** "Areas": "West Sussex"; in the order in which they are read. */
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  readonly notes: readonly ReportNote[];
  /** "Figures as held on 31 March 2026 (store version 12)." */
  readonly held: string;
  readonly storeVersion: number;
  /** ISO date and time; null while the store is empty. */
  readonly storeVersionAt: string | null;
  readonly publishers: readonly string[];
  readonly sources: readonly string[];
  readonly licences: readonly string[];
  /** Days of release (ISO dates), the latest last. */
  readonly releases: readonly string[];
  readonly extracts: readonly string[];
}

const text = z.string().min(1).nullable().default(null).catch(null);

/** The part of an answer that all of them may have; what one does not have has no line in its files. */
const spokenSchema = z.looseObject({
  storeVersion: z.number().catch(0),
  storeVersionAt: z.string().nullable().catch(null),
  demonstration: z.boolean().catch(false),
  headline: text,
  subtitle: text,
  sentence: text,
  provenance: z.array(provenanceSchema).catch([]),
});

/** Reads it from the answer, and from the columns of its table what the answer has no words for. */
export function readAnswerWords(
  answer: unknown,
  columns: readonly ColumnDescription[],
  rows: readonly (readonly Cell[])[],
): AnswerWords {
  const spoken = spokenSchema.parse(answer);
  const { storeVersion, storeVersionAt, provenance } = spoken;
  const ground = tellGround(columns, rows);
  const sources = provenance.length > 0 ? sourceLines(provenance) : ground.sources;
  const named = licenceLines(provenance);
  const licences = named.length > 0 ? named : ground.licences;
  const held = heldLine(storeVersion, storeVersionAt);
  return {
    headline: spoken.headline,
    subtitle: spoken.subtitle,
    sentence: spoken.sentence,
    isDemonstration: spoken.demonstration,
    facts: [
      ...ground.facts,
      ...sources.map((line) => ({ label: 'Source', text: line.replace(/^Source: /, '') })),
      ...licences.map((line) => ({ label: 'Licence', text: line.replace(/^Licence: /, '') })),
      { label: 'Held', text: held },
    ],
    notes: readNotes(spoken, collectNames(answer)),
    held,
    ...{ storeVersion, storeVersionAt, sources, licences },
    publishers: distinct(provenance.map(({ publisher }) => publisher)),
    releases: distinct(
      provenance.filter(({ releasedStated }) => releasedStated).map(({ released }) => released),
    ).sort(),
    extracts: distinct(provenance.map(({ extract }) => extract)),
  };
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];
