import { distance } from 'fastest-levenshtein';
import { shortenAsked } from './shorten-asked.ts';

/** Something that can be asked for, by an id and a name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

const MOST_SUGGESTIONS = 3;

/**
 * The names nearest to a text that named nothing, nearest first, at most three, as "E10000032 (West Sussex)". Empty when
 * nothing is near.
 */
export function nearestNames(asked: string, known: Iterable<Named>): string[] {
  return findNearest(asked, known)
    .slice(0, MOST_SUGGESTIONS)
    .map(({ id, name }) => (id === name ? id : `${id} (${name})`));
}

/**
 * All that are near to a text, nearest first. Near is: up to a third of the text's letters to change (at least two, but
 * never more than half of them), or the text standing within the name.
 */
export function findNearest<Known extends Named>(asked: string, known: Iterable<Known>): Known[] {
  const text = fold(asked);
  const limit = Math.min(Math.max(2, Math.floor(text.length / 3)), Math.floor(text.length / 2));
  return [...known]
    .map((named) => ({ named, steps: stepsTo(text, named, limit) }))
    .filter(({ steps }) => steps <= limit)
    .sort((one, other) => one.steps - other.steps || compareText(one.named.id, other.named.id))
    .map(({ named }) => named);
}

/** "unknown area: E1000032; did you mean E10000032 (West Sussex)", or where to look when nothing is near. */
export function unknownMessage(
  noun: string,
  asked: string,
  known: Iterable<Named>,
  whereToLook: string,
): string {
  const near = nearestNames(asked, known);
  const advice = near.length > 0 ? `did you mean ${near.join(' or ')}` : whereToLook;
  return `unknown ${noun}: ${shortenAsked(asked)}; ${advice}`;
}

function stepsTo(text: string, named: Named, limit: number): number {
  const name = fold(named.name);
  if (text.length >= 3 && name.includes(text)) return 1;
  return Math.min(stepsWithin(limit, text, fold(named.id)), stepsWithin(limit, text, name));
}

/** Letters to change, without counting them where the lengths alone differ by more than the limit. */
function stepsWithin(limit: number, one: string, other: string): number {
  return Math.abs(one.length - other.length) > limit ? Number.POSITIVE_INFINITY : distance(one, other);
}

const fold = (text: string): string => text.trim().toLowerCase();

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
