import { foldName } from '../../catalogue/rank-name.ts';
import type { Area } from '../../observation/area.ts';
import { findNearest, type Named } from '../nearest-name.ts';
import type { Candidate } from './candidate.ts';

const mostSuggestions = 5;
/** A word shorter than this is near to too many others. */
const shortestWord = 5;
/** How many words of a text are looked at, one by one. */
const mostWords = 4;

/** A way in which something that a search may find is written. */
export interface WrittenWay extends Named {
  readonly found: Area | Candidate;
}

/**
 * Every way in which areas and candidates are written: whole names, and single words of five letters and more, so that
 * "Westmoreland" leads to Westmorland and Furness.
 */
export function listWrittenWays(areas: Iterable<Area>, candidates: readonly Candidate[]): WrittenWay[] {
  return [
    ...[...areas].flatMap((area) => waysOf(area, area.code.toLowerCase(), [foldName(area.name)])),
    ...candidates.flatMap((each) => {
      const names = each.names.map(({ folded }) => folded);
      return waysOf(each, names[0] ?? each.id, names);
    }),
  ];
}

/**
 * What is written nearly as a text that found nothing, the nearest first, each once, at most five. Where nothing is near
 * to the whole text, what is near to most of its words: "hospitl admissions" leads to hospital admissions.
 */
export function findNearlyWritten(asked: string, ways: readonly WrittenWay[]): (Area | Candidate)[] {
  const text = foldName(asked);
  const near = nearTo(text, ways);
  return (near.length > 0 ? near : nearToMostWords(text, ways)).slice(0, mostSuggestions);
}

const nearTo = (text: string, ways: readonly WrittenWay[]): (Area | Candidate)[] => [
  ...new Set(findNearest(text, ways).map(({ found }) => found)),
];

function nearToMostWords(text: string, ways: readonly WrittenWay[]): (Area | Candidate)[] {
  const words = text.split(' ').filter((word) => word.length >= shortestWord);
  const near = words.slice(0, mostWords).flatMap((word) => nearTo(word, ways));
  const timesOf = new Map<Area | Candidate, number>();
  for (const found of near) timesOf.set(found, (timesOf.get(found) ?? 0) + 1);
  return [...timesOf].sort(([, one], [, other]) => other - one).map(([found]) => found);
}

function waysOf(found: Area | Candidate, id: string, names: readonly string[]): WrittenWay[] {
  const words = names.flatMap((name) => name.split(' ')).filter((word) => word.length >= shortestWord);
  return [...new Set([...names, ...words])].map((name) => ({ id, name, found }));
}
