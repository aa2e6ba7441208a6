import type { PartnerAnswer, PartnerRelation, WorkingSpell } from '../../server/contract/partners.ts';

/** Small answers from which the pictures of partners are tested. */

export const groups = [
  { id: 'commissioner', name: 'Commissioners' },
  { id: 'service', name: 'Services' },
];

export const themes = [
  { id: 'injury', name: 'Injury' },
  { id: 'roads', name: 'Roads' },
];

export function aRelation(changes: Partial<PartnerRelation> = {}): PartnerRelation {
  return {
    theme: 'injury',
    relation: 'influences',
    words: 'Visits homes',
    ages: null,
    from: null,
    to: null,
    status: 'now',
    form: null,
    evidence: 'register',
    source: 'Register of partners, line 2',
    extract: null,
    line: null,
    ...changes,
  };
}

export function aSpell(changes: Partial<WorkingSpell> = {}): WorkingSpell {
  return {
    form: 'networking',
    theme: 'injury',
    role: null,
    from: null,
    to: null,
    status: 'now',
    extract: 'register',
    line: 2,
    ...changes,
  };
}

export function aPartner(changes: Partial<PartnerAnswer> = {}): PartnerAnswer {
  return {
    key: 'fire',
    group: 'service',
    kind: 'fire-and-rescue',
    type: 'Fire and rescue authority',
    organisation: null,
    organisationCode: null,
    name: 'Fire and rescue authority',
    role: 'Promotes fire safety',
    area: { code: 'E10000032', name: 'West Sussex', type: 'utla' },
    areaNote: null,
    from: null,
    to: null,
    status: 'now',
    relations: [],
    form: null,
    formHistory: [],
    contributes: null,
    reaches: [],
    audiences: [],
    strategies: [],
    motivations: [],
    contactRoles: [],
    boundary: { coterminous: 'not-known', sentence: 'Not known.' },
    evidence: 'law',
    source: 'Fire and Rescue Services Act 2004',
    ...changes,
  };
}
