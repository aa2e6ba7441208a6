import type { AgeBand } from '../../observation/age-band.ts';
import type { Category } from '../../observation/category.ts';
import type { Period } from '../../observation/period.ts';
import { ageTerm, categoryTerm, periodTerm, type StagedKind, TermList } from '../terms.ts';
import type { StagedNote, StagedTexts } from './staging-place.ts';

/** Distinct notes remembered at a time, so that a file with a note of its own in every row does not fill the memory. */
const NOTES_REMEMBERED = 10_000;

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
  private readonly sendNote: (note: StagedNote) => void;
  private readonly noteCodes = new Map<string, number>();
  private notesMet = 0;

  /** Notes are not kept but sent on, since every row may have its own. */
  constructor(sendNote: (note: StagedNote) => void) {
    this.sendNote = sendNote;
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
    this.sendNote({ code: this.notesMet, text });
    return this.notesMet;
  }

  /** The texts met so far. */
  texts(): StagedTexts {
    const { indicator, area, period, age, category } = this.lists;
    return {
      indicator: indicator.texts,
      area: area.texts,
      period: period.texts,
      age: age.texts,
      category: category.texts,
    };
  }
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
