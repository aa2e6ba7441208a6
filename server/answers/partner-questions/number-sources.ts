import type {
  AnsweredQuestion,
  NumberedSource,
  PartnerCandidate,
  PartnerStatement,
} from '../../contract/partner-questions.ts';

type Cited = Pick<PartnerStatement, 'evidence' | 'demonstration'> & { readonly sources: readonly string[] };

interface Numbered {
  readonly questions: AnsweredQuestion[];
  readonly candidates: PartnerCandidate[];
  readonly sources: NumberedSource[];
}

/**
 * Gives every source a number in the order of reading, and the numbers to what refers to it, so that a page says each
 * once. The lines of a register are one source, and so are an Act by itself and the same with what it says. General
 * knowledge has no source to number.
 */
export function numberSources(
  questions: readonly AnsweredQuestion[],
  candidates: readonly PartnerCandidate[],
): Numbered {
  const cited: Cited[] = [
    ...questions.flatMap(({ parts }) => parts.flatMap(({ statements }) => statements)),
    ...candidates.flatMap(({ reasons }) => reasons.map((each) => ({ ...each, sources: [each.source] }))),
  ].filter(({ evidence }) => evidence !== 'general');
  const texts = gatherTexts(cited.flatMap(({ sources }) => sources.map(withoutLine)));
  const numbersOf = ({ evidence, sources }: Omit<Cited, 'demonstration'>) =>
    evidence === 'general' ? [] : [...new Set(sources.map((source) => numberOf(source, texts)))];
  return {
    questions: questions.map((question) => ({
      ...question,
      parts: question.parts.map((part) => ({
        ...part,
        statements: part.statements.map((each) => ({ ...each, sourceNumbers: numbersOf(each) })),
      })),
    })),
    candidates: candidates.map((candidate) => ({
      ...candidate,
      reasons: candidate.reasons.map((each) => ({
        ...each,
        sourceNumbers: numbersOf({ ...each, sources: [each.source] }),
      })),
    })),
    sources: texts.map((text, place) => ({
      number: place + 1,
      text,
      demonstration: isMadeUp(cited.filter((each) => numbersOf(each).includes(place + 1))),
    })),
  };
}

/** Each source once, in its fullest wording. */
function gatherTexts(sources: readonly string[]): string[] {
  const texts: string[] = [];
  for (const source of sources) {
    const place = texts.findIndex((text) => isSame(text, source));
    if (place === -1) texts.push(source);
    else if (source.length > (texts[place]?.length ?? 0)) texts[place] = source;
  }
  return texts;
}

/** "Road Traffic Act 1988, section 39" and "Road Traffic Act 1988, section 39: councils must promote road safety". */
const isSame = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other}:`) || other.startsWith(`${one}:`);

const withoutLine = (source: string): string => source.replace(/, line \d+$/, '');

const numberOf = (source: string, texts: readonly string[]): number =>
  texts.findIndex((text) => isSame(text, withoutLine(source))) + 1;

/** A law is real though a made-up figure refers to it too; what only made-up statements refer to is made up. */
const isMadeUp = (cited: readonly Cited[]): boolean => cited.every(({ demonstration }) => demonstration);
