import type { KnownIndicator } from '../known-indicators.ts';
import { midSentence } from '../sentence-words.ts';

/** What an indicator is about, in few words, and whether these are a plural. */
export interface Topic {
  readonly words: string;
  readonly isPlural: boolean;
}

const TOPICS: Readonly<Record<string, Topic>> = {
  injury: { words: 'injury admissions', isPlural: true },
  roads: { words: 'road casualties', isPlural: true },
  poverty: { words: 'child poverty', isPlural: false },
  homelessness: { words: 'homelessness', isPlural: false },
};

/** The topics of two indicators; of two with one theme, and of those of none, their short names tell them apart. */
export function topicsOf(
  x: Pick<KnownIndicator, 'theme' | 'shortName'>,
  y: Pick<KnownIndicator, 'theme' | 'shortName'>,
): { readonly x: Topic; readonly y: Topic } {
  const isOneTheme = x.theme === y.theme;
  const topic = ({ theme, shortName }: typeof x): Topic =>
    (isOneTheme ? undefined : TOPICS[theme]) ?? { words: midSentence(shortName), isPlural: true };
  return { x: topic(x), y: topic(y) };
}
