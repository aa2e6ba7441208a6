/**
 * Terms: the texts that repeat in every observation (indicator, area, period, age, category), written once and
 * referred to by number. Numbers make a million rows small to stage, quick to sort and cheap to read back.
 */
import { type AgeBand, ageKey } from '../observation/age-band.ts';
import type { Category } from '../observation/category.ts';
import { type Period, periodKinds } from '../observation/period.ts';

/** Kinds of term that a staged row refers to. */
export const stagedKinds = ['indicator', 'area', 'period', 'age', 'category'] as const;
export type StagedKind = (typeof stagedKinds)[number];

/** `span` and `age-key` are what makes two periods or ages the same whatever their labels. */
export const termKinds = [...stagedKinds, 'span', 'age-key'] as const;
export type TermKind = (typeof termKinds)[number];

/** Texts numbered from 0 in the order in which they were first met. */
export class TermList {
  readonly texts: string[] = [];
  private readonly numbers = new Map<string, number>();

  /** The number of a text, a new one where it was never met. */
  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }

  find(text: string): number | undefined {
    return this.numbers.get(text);
  }

  textOf(number: number): string {
    const text = this.texts[number];
    if (text === undefined)
      throw new Error(`unknown term: ${number}. The store is damaged; restore a backup.`);
    return text;
  }
}

export function periodTerm(period: Period): string {
  return `${period.start}/${period.end}/${period.kind}/${period.label}`;
}

export function readPeriodTerm(text: string): Period {
  const [start = '', end = '', kind, ...label] = text.split('/');
  const known = periodKinds.find((one) => one === kind);
  if (!known) throw new Error(`unknown kind of period: ${text}. The store is damaged; restore a backup.`);
  return { label: label.join('/'), start, end, kind: known };
}

export function spanTerm(period: Pick<Period, 'start' | 'end'>): string {
  return `${period.start}/${period.end}`;
}

export function readSpanTerm(text: string): Pick<Period, 'start' | 'end'> {
  const [start = '', end = ''] = text.split('/');
  return { start, end };
}

export function ageTerm(age: AgeBand): string {
  return `${age.from ?? ''}/${age.to ?? ''}/${age.label}`;
}

export function readAgeTerm(text: string): AgeBand {
  const [from = '', to = '', ...label] = text.split('/');
  return {
    from: from === '' ? null : Number(from),
    to: to === '' ? null : Number(to),
    label: label.join('/'),
  };
}

/** Empty for no category; else the type with its length before it, since either part may hold any character. */
export function categoryTerm(category: Category | null): string {
  return category === null ? '' : `${category.type.length}/${category.type}${category.value}`;
}

export function readCategoryTerm(text: string): Category | null {
  if (text === '') return null;
  const at = text.indexOf('/') + 1;
  const end = at + Number(text.slice(0, at - 1));
  return { type: text.slice(at, end), value: text.slice(end) };
}

/** The text by which terms of a kind are the same: all but the label for periods and ages, else the whole. */
export function keyTerm(kind: StagedKind, text: string): string {
  if (kind === 'period') return spanTerm(readPeriodTerm(text));
  return kind === 'age' ? ageKey(readAgeTerm(text)) : text;
}

/** The kind under which `keyTerm` texts are kept. */
export function keyKind(kind: StagedKind): TermKind {
  if (kind === 'period') return 'span';
  return kind === 'age' ? 'age-key' : kind;
}
