import { describe, expect, it } from 'vitest';
import { partnerChoices } from '../../../../client/views/profiles/partner-choices.ts';

describe('the bodies that a profile can be for', () => {
  it('begin with everybody, and say which have no duty today', () => {
    const choices = partnerChoices([
      { id: 'housing-authority', name: 'Housing authority', isOfToday: true },
      { id: 'nhs-england', name: 'NHS England', isOfToday: false },
    ]);
    expect(choices.map(({ label }) => label)).toEqual([
      'Everybody’s: all indicators',
      'Housing authority',
      'NHS England (no duty today)',
    ]);
  });
});
