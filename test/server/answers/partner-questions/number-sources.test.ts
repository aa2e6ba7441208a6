import { describe, expect, it } from 'vitest';
import { numberSources } from '../../../../server/answers/partner-questions/number-sources.ts';
import { toStatement } from '../../../../server/answers/partner-questions/statement.ts';
import type { AnsweredQuestion, PartnerStatement } from '../../../../server/contract/partner-questions.ts';

const act = 'Road Traffic Act 1988, section 39';
const said = (source: string, changes: Partial<PartnerStatement> = {}) =>
  toStatement({ text: 'It is so.', evidence: 'law', source, ...changes });

const question = (...statements: PartnerStatement[]): AnsweredQuestion => ({
  id: 'causes',
  number: 2,
  question: 'What?',
  inShort: 'So.',
  parts: [{ id: 'a', heading: 'A', note: null, inShort: null, statements, gaps: [] }],
});

const numbersOf = (...statements: PartnerStatement[]) => {
  const { questions, sources } = numberSources([question(...statements)], []);
  const numbers = questions.flatMap(({ parts }) =>
    parts.flatMap((part) => part.statements.map(({ sourceNumbers }) => sourceNumbers)),
  );
  return { numbers, texts: sources.map(({ text }) => text), sources };
};

describe('the sources of the four questions', () => {
  it('are numbered in the order of reading, an Act with what it says as one, in its fuller words', () => {
    const full = `${act}: councils must promote road safety`;
    expect(numbersOf(said(act), said('A guide'), said(full))).toMatchObject({
      numbers: [[1], [2], [1]],
      texts: [full, 'A guide'],
    });
  });

  it('do not take one section of an Act for another', () => {
    expect(numbersOf(said(`${act}`), said(`${act}9`)).numbers).toEqual([[1], [2]]);
  });

  it('are one for all lines of a register', () => {
    const lines = [2, 3].map((line) =>
      said(`Register of partners a.csv, line ${line}`, { evidence: 'register', line }),
    );
    expect(numbersOf(...lines)).toMatchObject({ numbers: [[1], [1]], texts: ['Register of partners a.csv'] });
  });

  it('are several where a statement rests on several, and none for general knowledge', () => {
    const both = said(`${act}; A guide`, { sources: [act, 'A guide'] });
    expect(numbersOf(both, said('General knowledge', { evidence: 'general' }))).toMatchObject({
      numbers: [[1, 2], []],
      texts: [act, 'A guide'],
    });
  });

  it('are made up only where all that refers to them is', () => {
    const { sources } = numbersOf(
      said('a.csv', { evidence: 'figure', demonstration: true }),
      said(act, { demonstration: true }),
      said(act),
    );
    expect(sources.map(({ demonstration }) => demonstration)).toEqual([true, false]);
  });
});
