import type {
  PartnerAnswer,
  PartnerRelation,
  PartnersAnswer,
  WorkingSpell,
} from '../../server/contract/partners.ts';
import { provenance } from './trend-answers.ts';

/** Small answers from which the pictures of partners are tested. */

export const groups = [
  { id: 'commissioner', name: 'Commissioners' },
  { id: 'service', name: 'Services' },
];

export const themes = [
  { id: 'injury', name: 'Injury', indicators: [{ id: 'injury-admissions', name: 'Admissions for injury' }] },
  { id: 'roads', name: 'Roads', indicators: [] },
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
    boundary: { coterminous: 'not-known', sentence: 'Not known.', partnerAreas: [], extracts: [] },
    evidence: 'law',
    source: 'Fire and Rescue Services Act 2004',
    ...changes,
  };
}

/** A map of West Sussex: a commissioner of today and one of the past, a named fire service and two others. */
export function partnersAnswer(changes: Partial<PartnersAnswer> = {}): PartnersAnswer {
  return {
    storeVersion: 12,
    storeVersionAt: '2026-01-02T09:00:00Z',
    demonstration: false,
    area: { code: 'E10000032', name: 'West Sussex', type: 'utla' },
    asOf: '2026-01-31',
    replaced: null,
    successors: [],
    headline: '4 partners can act on injuries to children',
    sentence: 'Partners of West Sussex on 31 January 2026: 4 now and 1 of the past; 1 named by a register.',
    alternativeText: 'Table-like picture: 5 partners in rows, outcomes in columns.',
    themes: [...themes],
    groups: [...groups],
    partners: [council, nhsEngland, fireService, schools, highways],
    tierNote: null,
    districts: [],
    registerWhy: null,
    why: null,
    provenance: [provenance],
    ...changes,
  };
}

const council = aPartner({
  key: 'council',
  group: 'commissioner',
  name: 'Council public health team',
  relations: [
    aRelation({ relation: 'commissions', ages: 'Under 5 (0 to 4 years)', from: '2015-10-01' }),
    aRelation({ relation: 'leads', from: '2013-04-01' }),
    aRelation({ theme: 'roads' }),
  ],
});

const nhsEngland = aPartner({
  key: 'nhs-england',
  group: 'commissioner',
  name: 'NHS England (legally the NHS Commissioning Board until 2022)',
  status: 'past',
  to: '2015-09-30',
  relations: [aRelation({ relation: 'commissions', status: 'past', from: '2013-04-01', to: '2015-09-30' })],
});

const fireService = aPartner({
  key: 'fire-service',
  organisation: 'Southland Fire and Rescue Service',
  name: 'Southland Fire and Rescue Service',
  form: 'collaborating',
  relations: [aRelation({ form: 'collaborating', from: '2021-04-01' }), aRelation({ theme: 'roads' })],
  formHistory: [
    aSpell({ form: 'networking', from: '2014-04-01', to: '2018-03-31', status: 'past' }),
    aSpell({ form: 'co-operating', from: '2018-04-01', to: '2018-12-31', status: 'past', line: 3 }),
    aSpell({ form: 'collaborating', from: '2021-04-01', line: 4 }),
  ],
});

const schools = aPartner({
  key: 'schools',
  name: 'Schools',
  relations: [aRelation({ ages: '5 to 17 years' })],
});

const highways = aPartner({
  key: 'highways',
  name: 'Local highway authority',
  form: 'networking',
  relations: [aRelation({ theme: 'roads', relation: 'leads', form: 'networking' })],
  formHistory: [
    aSpell({ form: 'integrating', to: '2020-03-31', status: 'past' }),
    aSpell({ from: '2020-04-01' }),
  ],
});
