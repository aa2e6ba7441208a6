import type { Cause, CauseKind } from '../../catalogue/catalogue.ts';
import { bareName } from '../name-columns.ts';
import { remember } from '../remember.ts';
import { readIcdCategory } from './read-icd-code.ts';

/**
 * What one code says of an admission. `external` is an external cause of injury, `injury` a diagnosis of one,
 * `not-injury` a complication or late effect, `other` anything else. The places are those in `Classification`; null for
 * what is no external cause, and for a cause without such a part.
 */
export interface CodeMeaning {
  readonly kind: 'external' | 'injury' | 'not-injury' | 'other';
  readonly cause: number | null;
  readonly part: number | null;
  readonly intent: number | null;
}

/** The catalogue's groups of causes by kind, and what codes and names mean by them. */
export interface Classification {
  readonly causes: readonly Cause[];
  readonly parts: readonly Cause[];
  readonly intents: readonly Cause[];
  /** What a cell with a code means: null where it is no code of ICD-10, blank where it is blank. */
  readCode(text: string): CodeMeaning | 'blank' | null;
  /** The same for a cell with a code, a range (`W00-W19`), or the id or name of a cause or of a part of one. */
  readCause(text: string): CodeMeaning | 'blank' | null;
}

/** Makes the groups of the catalogue ready to be asked for every cell of a file. */
export function classifyCauses(all: readonly Cause[]): Classification {
  const [causes, parts, intents] = [
    ofKind(all, 'cause'),
    ofKind(all, 'part-of-cause'),
    ofKind(all, 'intent'),
  ];
  const toMeaning = (category: string): CodeMeaning => {
    const cause = findPlace(causes, category);
    if (cause !== null) {
      const [part, intent] = [findPlace(parts, category), findPlace(intents, category)];
      return { kind: 'external', cause, part, intent };
    }
    return { kind: kindOf(all, category), cause: null, part: null, intent: null };
  };
  const named = new Map(
    [...causes, ...parts].flatMap((group): [string, CodeMeaning][] => {
      const part = group.kind === 'part-of-cause' ? parts.indexOf(group) : null;
      const meaning = { ...toMeaning(group.from), part };
      return [group.id, group.name, `${group.from}-${group.to}`].map((name) => [bareName(name), meaning]);
    }),
  );
  const readCode = remember((text) => {
    const category = readIcdCategory(text);
    if (category === null) return null;
    return category === '' ? 'blank' : toMeaning(category);
  });
  return {
    causes,
    parts,
    intents,
    readCode,
    readCause: (text) => readCode(text) ?? named.get(bareName(text)) ?? null,
  };
}

/** ICD-10 is in the order of the alphabet: a letter, then two digits. */
function findPlace(groups: readonly Cause[], category: string): number | null {
  const place = groups.findIndex(({ from, to }) => from <= category && category <= to);
  return place < 0 ? null : place;
}

function kindOf(all: readonly Cause[], category: string): 'injury' | 'not-injury' | 'other' {
  if (findPlace(ofKind(all, 'injury'), category) !== null) return 'injury';
  return findPlace(ofKind(all, 'not-injury'), category) === null ? 'other' : 'not-injury';
}

function ofKind(all: readonly Cause[], kind: CauseKind): Cause[] {
  return all.filter((cause) => cause.kind === kind);
}
