import { describe, expect, it } from 'vitest';
import { listKnownBodies } from '../../../../server/answers/bodies/known-bodies.ts';
import { namesOfBody, otherNamesOfBody } from '../../../../server/answers/bodies/names-of-body.ts';
import { requireBody } from '../../../../server/answers/bodies/require-body.ts';
import { loadCatalogue } from '../../../../server/catalogue/load-catalogue.ts';

const bodies = listKnownBodies(loadCatalogue());

describe('the names of a body', () => {
  it('are its own, then its earlier and short ones, each once whatever its capitals', () => {
    expect(namesOfBody(requireBody('nhs-england', bodies))).toEqual([
      'NHS England',
      'NHS Commissioning Board',
      'NHS England (legally the NHS Commissioning Board until 2022)',
    ]);
    expect(namesOfBody(requireBody('primary-care-trust', bodies)).slice(0, 2)).toEqual([
      'Primary care trust',
      'PCT',
    ]);
  });

  it('leave out of the others what its page says anyhow', () => {
    expect(otherNamesOfBody(requireBody('nhs-england', bodies))).toEqual([]);
    expect(otherNamesOfBody(requireBody('housing-authority', bodies))).toContain('district council');
  });
});
