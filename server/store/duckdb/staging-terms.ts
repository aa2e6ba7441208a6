import type { DuckDBAppender } from '@duckdb/node-api';
import type { AgeBand } from '../../observation/age-band.ts';
import type { Category } from '../../observation/category.ts';
import type { Period } from '../../observation/period.ts';
import type { SqlConnection } from '../sql/connection.ts';
import { insertRows } from '../sql/statements.ts';
import {
  ageTerm,
  categoryTerm,
  keyTerm,
  periodTerm,
  type StagedKind,
  stagedKinds,
  TermList,
} from '../terms.ts';

/** Distinct notes remembered at a time, so that a file with a note of its own in every row does not fill the memory. */
const NOTES_REMEMBERED = 10_000;

/** Terms inserted in one statement. */
const BATCH = 10_000;

/** Objects and texts whose code is remembered at a time. */
const THINGS_REMEMBERED = 5_000;

/**
 * The repeating texts of one extract, numbered as they come. Whoever reads a file gives the same period, age or
 * category again as the same object, mostly that of the row before: then no text is written or looked up.
 */
export class StagingTerms {
  private readonly lists: Readonly<Record<StagedKind, TermList>> = {
    indicator: new TermList(),
    area: new TermList(),
    period: new TermList(),
    age: new TermList(),
    category: new TermList(),
  };
  private readonly indicators = new CodeMemory((text: string) => this.lists.indicator.numberOf(text));
  private readonly areas = new CodeMemory((text: string) => this.lists.area.numberOf(text));
  private readonly periods = new CodeMemory((one: Period) => this.lists.period.numberOf(periodTerm(one)));
  private readonly ages = new CodeMemory((age: AgeBand) => this.lists.age.numberOf(ageTerm(age)));
  private readonly categories = new CodeMemory((category: Category | null) =>
    this.lists.category.numberOf(categoryTerm(category)),
  );
  private readonly noteLists = new CodeMemory((notes: readonly string[]) =>
    this.codeOfNoteText(JSON.stringify(notes)),
  );
  private readonly noteAppender: DuckDBAppender;
  private readonly noteCodes = new Map<string, number>();
  private notesMet = 0;

  constructor(noteAppender: DuckDBAppender) {
    this.noteAppender = noteAppender;
  }

  codeOfIndicator(indicator: string): number {
    return this.indicators.codeOf(indicator);
  }

  codeOfArea(area: string): number {
    return this.areas.codeOf(area);
  }

  codeOfPeriod(period: Period): number {
    return this.periods.codeOf(period);
  }

  codeOfAge(age: AgeBand): number {
    return this.ages.codeOf(age);
  }

  codeOfCategory(category: Category | null): number {
    return this.categories.codeOf(category);
  }

  /** 0 for no notes. */
  codeOfNotes(notes: readonly string[]): number {
    return notes.length === 0 ? 0 : this.noteLists.codeOf(notes);
  }

  /** One text may get two codes, once it was forgotten. */
  private codeOfNoteText(text: string): number {
    const known = this.noteCodes.get(text);
    if (known !== undefined) return known;
    if (this.noteCodes.size === NOTES_REMEMBERED) this.noteCodes.clear();
    this.notesMet += 1;
    this.noteCodes.set(text, this.notesMet);
    this.noteAppender.appendInteger(this.notesMet);
    this.noteAppender.appendVarchar(text);
    this.noteAppender.endRow();
    return this.notesMet;
  }

  textOf(kind: StagedKind, code: number): string {
    return this.lists[kind].textOf(code);
  }

  /** Writes the terms, each with the code that stands for every term of its key. Called once, after the last row. */
  async save(connection: SqlConnection): Promise<void> {
    this.noteAppender.closeSync();
    const rows = stagedKinds.flatMap((kind) => withKeyCodes(kind, this.lists[kind].texts));
    for (let from = 0; from < rows.length; from += BATCH) {
      await insertRows(connection, 'staged_term', rows.slice(from, from + BATCH));
    }
  }
}

function withKeyCodes(
  kind: StagedKind,
  texts: readonly string[],
): (readonly [string, number, number, string])[] {
  const keyCodes = new Map<string, number>();
  return texts.map((text, code) => {
    const key = keyTerm(kind, text);
    const keyCode = keyCodes.get(key) ?? code;
    keyCodes.set(key, keyCode);
    return [kind, code, keyCode, text] as const;
  });
}

/** Remembers the codes of the things met most recently, by identity. */
class CodeMemory<Thing> {
  private readonly find: (thing: Thing) => number;
  private readonly codes = new Map<Thing, number>();
  private lastThing: Thing | undefined;
  private lastCode = 0;

  constructor(find: (thing: Thing) => number) {
    this.find = find;
  }

  codeOf(thing: Thing): number {
    if (this.lastThing === thing) return this.lastCode;
    let code = this.codes.get(thing);
    if (code === undefined) {
      code = this.find(thing);
      if (this.codes.size === THINGS_REMEMBERED) this.codes.clear();
      this.codes.set(thing, code);
    }
    this.lastThing = thing;
    this.lastCode = code;
    return code;
  }
}
