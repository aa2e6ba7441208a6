import { blankIfNone } from './read-blank.ts';
import { hasMarkup, stripMarkup } from './strip-markup.ts';

/** What a note says. */
export interface NoteReading {
  /** Its text without markup, in a list of its own; empty for a blank. */
  readonly notes: readonly string[];
  /** Whether it says that the value was withheld so that nobody can be identified. */
  readonly saysSuppressed: boolean;
  readonly saysDemonstration: boolean;
  readonly hasMarkup: boolean;
}

/** Words by which publishers say that a number is too small to show. */
const SUPPRESSED = /disclosure control|suppressed\b.*\b(?:disclosure|small (?:count|number)s?)/i;

const DEMONSTRATION = /^demonstration data\b(?: \([^)]*\))?[\s.:;,–-]*/i;

/** Reads a note: markup goes, and the words that mark demonstration data, which the extract says as a whole. */
export function readNote(cell: string): NoteReading {
  const isMarkedUp = hasMarkup(cell);
  const text = (isMarkedUp ? stripMarkup(cell) : blankIfNone(cell).replace(/\s+/g, ' ')).replace(/^\* /, '');
  const note = text.replace(DEMONSTRATION, '');
  return {
    notes: note === '' ? [] : [note],
    saysSuppressed: SUPPRESSED.test(text),
    saysDemonstration: DEMONSTRATION.test(text),
    hasMarkup: isMarkedUp,
  };
}
