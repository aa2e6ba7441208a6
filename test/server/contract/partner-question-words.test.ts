import { describe, expect, it } from 'vitest';
import {
  candidateEvidenceWords,
  evidenceKey,
  questionList,
  questionNumber,
  questionWords,
  statementEvidence,
  statementEvidenceWord,
} from '../../../server/contract/partner-question-words.ts';

describe('the four questions', () => {
  it.each([
    [['causes'], 'question 2'],
    [['strategies', 'inequalities', 'causes'], 'questions 1, 2 and 4'],
  ] as const)('are listed by their numbers: %o', (ids, words) => expect(questionList(ids)).toBe(words));

  it('say what speaks for a candidate', () => {
    expect(candidateEvidenceWords(['causes', 'strategies'])).toBe('Evidence on questions 2 and 4');
    expect(candidateEvidenceWords([])).toBe('General knowledge alone');
  });

  it('stand in order', () => {
    expect(questionNumber('audiences')).toBe(3);
    expect(questionWords('inequalities')).toBe('Who drives health inequalities here?');
  });

  it('have every kind of evidence in their key, each by a word of its own', () => {
    expect(evidenceKey.map(([evidence]) => evidence).sort()).toEqual([...statementEvidence].sort());
    expect(new Set(statementEvidence.map(statementEvidenceWord)).size).toBe(statementEvidence.length);
  });
});
