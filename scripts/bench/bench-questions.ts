import { answerComparison } from '../../server/answers/answer-comparison.ts';
import type { AnswerContext } from '../../server/answers/answer-context.ts';
import { answerProfile } from '../../server/answers/answer-profile.ts';
import { answerTrend } from '../../server/answers/answer-trend.ts';

export const questionKinds = ['trend', 'comparison', 'profile'] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** What a generated file holds that questions can be asked about. */
export interface AskedAbout {
  readonly indicators: readonly string[];
  /** Upper-tier authorities in force. */
  readonly areas: readonly string[];
}

/** A question, as the product is asked within a program and as it is asked over HTTP. */
export interface BenchQuestion {
  readonly ask: (context: AnswerContext) => Promise<unknown>;
  readonly address: string;
}

const AGES = ['0-14', '0-4', '5-17', '0-17'];
const SEXES = ['persons', 'male', 'female'] as const;
const AREAS_A_TREND = 5;

/** The question of a kind with a number: no two of some thousands are the same, so that none was answered before. */
export function makeQuestion(
  kind: QuestionKind,
  number: number,
  { indicators, areas }: AskedAbout,
): BenchQuestion {
  const area = pick(areas, number);
  const another = pick(areas, number + 1 + Math.floor(number / areas.length));
  if (kind === 'profile') {
    return {
      ask: (context) => answerProfile(area, { benchmark: another }, context),
      address: `/api/v1/profiles/${area}?benchmark=${another}`,
    };
  }
  const indicator = pick(indicators, number);
  const age = pick(AGES, Math.floor(number / indicators.length));
  const sex = pick(SEXES, Math.floor(number / indicators.length / AGES.length));
  const figure = { indicator, age, sex };
  if (kind === 'comparison') {
    const highlight = [area, another];
    return {
      ask: (context) => answerComparison({ ...figure, areaType: 'utla', highlight }, context),
      address: writeAddress('comparisons', { ...figure, areaType: 'utla' }, 'highlight', highlight),
    };
  }
  const five = Array.from({ length: AREAS_A_TREND }, (_, place) => pick(areas, number + place * 13));
  return {
    ask: (context) => answerTrend({ ...figure, area: five }, context),
    address: writeAddress('trends', figure, 'area', five),
  };
}

function writeAddress(
  path: string,
  parameters: Readonly<Record<string, string>>,
  name: string,
  values: readonly string[],
): string {
  const all = [...Object.entries(parameters), ...values.map((value) => [name, value])];
  return `/api/v1/${path}?${new URLSearchParams(all)}`;
}

function pick<Item extends string>(items: readonly Item[], number: number): Item {
  const item = items[number % items.length];
  if (item === undefined) throw new Error('nothing to ask about: the store has no such figures');
  return item;
}
