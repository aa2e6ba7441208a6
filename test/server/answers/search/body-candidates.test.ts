import { describe, expect, it } from 'vitest';
import { listKnownBodies } from '../../../../server/answers/bodies/known-bodies.ts';
import { toBodyCandidates } from '../../../../server/answers/search/body-candidates.ts';
import { loadCatalogue } from '../../../../server/catalogue/load-catalogue.ts';

const candidates = toBodyCandidates(listKnownBodies(loadCatalogue()));
const noteOf = (id: string) => candidates.find((each) => each.id === id)?.toResult('2026-01-31').note;

describe('a body that a search finds', () => {
  it.each([
    ['nhs-england', 'Legally the NHS Commissioning Board until 2022'],
    ['primary-care-trust', 'PCT for short; until 31 March 2013; followed by clinical commissioning group'],
    ['integrated-care-board', 'ICB for short'],
    ['police', null],
  ])('%s says of its names and its end: %j', (id, note) => {
    expect(noteOf(id)).toBe(note);
  });

  it('is not found by an outcome that it has no part in', () => {
    const words = candidates.find(({ id }) => id === 'nhs-england')?.words;
    expect(words).toContain('injury');
    expect(words).not.toMatch(/road|homeless|poverty/);
  });
});
