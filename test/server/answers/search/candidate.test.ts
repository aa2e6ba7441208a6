import { describe, expect, it } from 'vitest';
import {
  type Candidate,
  findCandidates,
  toSearchResult,
  writeNames,
} from '../../../../server/answers/search/candidate.ts';

function candidate(names: readonly string[], words = ''): Candidate {
  const [name = ''] = names;
  const plain = { detail: '', note: null, demonstration: false, address: '/' };
  return {
    kind: 'body',
    id: name,
    names: writeNames(names),
    words,
    toResult: () => ({ kind: 'body', id: name, name, ...plain }),
  };
}

const board = candidate(['Integrated care board', 'NHS integrated care board', 'ICB']);
const england = candidate(['NHS England', 'NHS Commissioning Board']);
const visiting = candidate(['Health visiting', 'health visitor']);
const housing = candidate(['Housing authority'], 'leads on homelessness');
const all = [board, england, visiting, housing];

const found = (text: string) => findCandidates(all, text).map((match) => toSearchResult(match, '2026-01-31'));

describe('candidates that a text fits', () => {
  it.each([
    ['nhs', ['NHS England', 'Integrated care board'], 'what it is called today before its other names'],
    ['board', ['NHS England', 'Integrated care board'].toReversed(), 'in their order among equals'],
    ['icb', ['Integrated care board'], 'a short name'],
    ['health visitors', ['Health visiting'], 'a plural'],
    ['authorities', ['Housing authority'], 'a plural in -ies'],
    ['homelessness', ['Housing authority'], 'the words that say what it is'],
    ['', [], 'nothing'],
    ['!?', [], 'signs alone'],
  ])('%j: %j, by %s', (text, names) => {
    expect(found(text).map(({ name }) => name)).toEqual(names);
  });

  it('say by which other name they were found', () => {
    expect(found('NHS Comm')[0]?.foundBy).toBe('NHS Commissioning Board');
    expect(found('NHS Engl')[0]?.foundBy).toBeNull();
    expect(found('homelessness')[0]?.foundBy).toBeNull();
  });
});
