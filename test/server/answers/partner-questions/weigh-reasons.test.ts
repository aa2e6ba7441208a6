import { describe, expect, it } from 'vitest';
import { restsOf, withMain } from '../../../../server/answers/partner-questions/weigh-reasons.ts';
import type { CandidateReason } from '../../../../server/contract/partner-questions.ts';

const reason = (
  evidence: CandidateReason['evidence'],
  text: string,
  question: CandidateReason['question'] = 'causes',
): CandidateReason => ({
  question,
  text,
  evidence,
  source: 'A source',
  sourceNumbers: [],
  isMain: false,
  extract: null,
  line: null,
  demonstration: false,
});

const mainOf = (...reasons: readonly CandidateReason[]) =>
  withMain(reasons)
    .filter(({ isMain }) => isMain)
    .map(({ text }) => text);

describe('why a candidate, in short', () => {
  it('is the first by law, else by guide, and the first by register', () => {
    expect(
      mainOf(reason('guide', 'g'), reason('register', 'r'), reason('law', 'l'), reason('law', 'm')),
    ).toEqual(['r', 'l']);
    expect(mainOf(reason('figure', 'f'), reason('guide', 'g'))).toEqual(['g']);
  });

  it('is a figure where nothing else speaks, and nothing where all is general', () => {
    expect(mainOf(reason('general', 'x'), reason('figure', 'f'))).toEqual(['f']);
    expect(mainOf(reason('general', 'x'))).toEqual([]);
  });
});

describe('what each question rests on', () => {
  it('is said in the order of the questions, the strongest first and each once', () => {
    expect(
      restsOf([
        reason('register', 'a', 'strategies'),
        reason('law', 'b', 'strategies'),
        reason('register', 'c', 'strategies'),
        reason('figure', 'd', 'inequalities'),
      ]),
    ).toEqual([
      { question: 'inequalities', evidence: ['figure'] },
      { question: 'strategies', evidence: ['law', 'register'] },
    ]);
  });
});
