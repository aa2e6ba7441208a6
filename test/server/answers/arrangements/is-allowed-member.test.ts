import { describe, expect, it } from 'vitest';
import { isAllowedMember } from '../../../../server/answers/arrangements/is-allowed-member.ts';

describe('a member of a Health Act arrangement', () => {
  it.each([
    'West Sussex County Council',
    'Leeds City Council',
    'Adur District Council',
    'London Borough of Camden',
    'Royal Borough of Greenwich',
    'City of London Corporation',
    'Council of the Isles of Scilly',
    'Rutland County Council District Council',
    'Medway Council',
    'NHS Sussex ICB',
    'NHS England',
    'Sussex Community NHS Foundation Trust',
    'Coastal West Sussex Clinical Commissioning Group',
    'West Sussex Primary Care Trust',
  ])('may be a council or a body of the health service: %s', (name) => {
    expect(isAllowedMember(name)).toBe(true);
  });

  it.each([
    'Sussex Police',
    'West Sussex Fire and Rescue Service',
    'Barnardo’s',
    'Lancing Parish Council',
    'National Youth Council',
    'Council for Voluntary Service',
    'Shoreham Academy Trust',
    'Healthwatch West Sussex',
  ])('is looked at where its name tells neither: %s', (name) => {
    expect(isAllowedMember(name)).toBe(false);
  });
});
