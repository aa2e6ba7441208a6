import { describe, expect, it } from 'vitest';
import { listKnownBodies } from '../../../../server/answers/bodies/known-bodies.ts';
import { requireBody } from '../../../../server/answers/bodies/require-body.ts';
import { loadCatalogue } from '../../../../server/catalogue/load-catalogue.ts';

const bodies = listKnownBodies(loadCatalogue());

describe('a body asked for', () => {
  it.each([
    ['nhs-england', 'nhs-england'],
    ['nhs commissioning board', 'nhs-england'],
    ['pct', 'primary-care-trust'],
    ['health visitors', 'health-visiting'],
    ['Local authority', 'local-authority'],
  ])('as %s is %s', (asked, id) => {
    expect(requireBody(asked, bodies).id).toBe(id);
  });

  it('that is not known is told with where to look', () => {
    expect(() => requireBody('qqqqqqqq', bodies)).toThrow(
      'unknown body: qqqqqqqq; search the bodies by name',
    );
  });
});
