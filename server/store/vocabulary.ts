import type { AgeBand } from '../observation/age-band.ts';
import type { Category } from '../observation/category.ts';
import type { Period } from '../observation/period.ts';
import {
  readAgeTerm,
  readCategoryTerm,
  readPeriodTerm,
  type TermKind,
  TermList,
  termKinds,
} from './terms.ts';

/** A term as the store keeps it. */
export interface StoredTerm {
  readonly kind: TermKind;
  readonly number: number;
  readonly text: string;
}

/**
 * The terms of a store, held in memory. It only grows: a number, once given, always means the same text, so readers
 * may use it while an extract is being committed.
 */
export class Vocabulary {
  private readonly lists = new Map<TermKind, TermList>(termKinds.map((kind) => [kind, new TermList()]));
  private readonly savedCounts = new Map<TermKind, number>();
  private readonly periods: Period[] = [];
  private readonly ages: AgeBand[] = [];
  private readonly categories: (Category | null)[] = [];

  /** Takes saved terms that follow those it has, in order of number within each kind. */
  addSaved(saved: readonly StoredTerm[]): void {
    for (const { kind, number, text } of saved) {
      if (this.numberOf(kind, text) !== number)
        throw new Error(`${kind} out of order: ${number}. The store is damaged; restore a backup.`);
    }
    this.markSaved();
  }

  /** A vocabulary of its own with the same terms, in which those of an extract that may never come in can be met. */
  copy(): Vocabulary {
    const copy = new Vocabulary();
    for (const kind of termKinds) {
      for (const text of this.list(kind).texts) copy.numberOf(kind, text);
    }
    copy.markSaved();
    return copy;
  }

  numberOf(kind: TermKind, text: string): number {
    return this.list(kind).numberOf(text);
  }

  find(kind: TermKind, text: string): number | undefined {
    return this.list(kind).find(text);
  }

  /** The number of a text that the store holds. */
  knownNumber(kind: TermKind, text: string): number {
    const number = this.find(kind, text);
    if (number === undefined)
      throw new Error(`unknown ${kind}: ${text}. The store is damaged; restore a backup.`);
    return number;
  }

  /** Numbers of those texts that are known. */
  findAll(kind: TermKind, texts: readonly string[]): number[] {
    return texts.flatMap((text) => this.find(kind, text) ?? []);
  }

  /** Numbers of the terms of a kind whose text fits. */
  filter(kind: TermKind, fits: (text: string) => boolean): number[] {
    return this.list(kind).texts.flatMap((text, number) => (fits(text) ? [number] : []));
  }

  textOf(kind: TermKind, number: number): string {
    return this.list(kind).textOf(number);
  }

  /** How many terms of a kind there are. */
  count(kind: TermKind): number {
    return this.list(kind).texts.length;
  }

  periodOf(number: number): Period {
    this.periods[number] ??= readPeriodTerm(this.textOf('period', number));
    return this.periods[number];
  }

  ageOf(number: number): AgeBand {
    this.ages[number] ??= readAgeTerm(this.textOf('age', number));
    return this.ages[number];
  }

  categoryOf(number: number): Category | null {
    this.categories[number] ??= readCategoryTerm(this.textOf('category', number));
    return this.categories[number] ?? null;
  }

  /** Terms that were met since the last `markSaved`. */
  unsaved(): StoredTerm[] {
    return termKinds.flatMap((kind) => {
      const saved = this.savedCounts.get(kind) ?? 0;
      return this.list(kind)
        .texts.slice(saved)
        .map((text, index) => ({ kind, number: saved + index, text }));
    });
  }

  markSaved(): void {
    for (const kind of termKinds) this.savedCounts.set(kind, this.list(kind).texts.length);
  }

  private list(kind: TermKind): TermList {
    const list = this.lists.get(kind);
    if (!list) throw new Error(`unknown kind of term: ${kind}`);
    return list;
  }
}
