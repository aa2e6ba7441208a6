import type { PartnerKind } from '../../server/catalogue/partner-kind.ts';
import type { Area } from '../../server/observation/area.ts';
import type { Arrangement, Entry, Partner } from '../../server/observation/entry.ts';
import { westSussex } from './answer-cases.ts';

/** Small literal partners and arrangements. Names and sums are invented. */

/** A row of a register of partners of West Sussex. */
export function partner(changes: Partial<Partner> = {}): Partner {
  return {
    area: 'E10000032',
    organisation: 'West Sussex Fire and Rescue Service',
    organisationCode: null,
    partnerType: 'fire and rescue',
    role: null,
    relation: null,
    theme: null,
    form: null,
    from: null,
    to: null,
    audiences: [],
    strategies: [],
    motivation: null,
    contactRole: null,
    ...changes,
  };
}

/** A row of a register of arrangements of West Sussex, with one partner's contribution. */
export function arrangement(changes: Partial<Arrangement> = {}): Arrangement {
  return {
    area: 'E10000032',
    arrangement: 'Healthy child programme',
    kinds: ['pooled fund', 'lead commissioning'],
    functions: ['health visiting'],
    ageFrom: 0,
    ageTo: 19,
    members: ['West Sussex County Council', 'NHS Sussex ICB'],
    host: 'West Sussex County Council',
    lead: 'West Sussex County Council',
    agreementDate: '2022-07-01',
    reviewDate: '2025-07-01',
    from: '2022-07-01',
    to: null,
    partner: 'West Sussex County Council',
    financialYear: '2023/24',
    contributionPounds: 1_250_000,
    ...changes,
  };
}

/** A row of a register as it is found again, on a line of an extract. */
export function partnerRow(changes: Partial<Partner> = {}, line = 2, area: Area = westSussex) {
  const body = partner(changes);
  return { entry: { kind: 'partner' as const, key: `${line}`, body, line, extract: 'register' }, area };
}

export function arrangementRow(changes: Partial<Arrangement> = {}, line = 2, area: Area = westSussex) {
  const body = arrangement(changes);
  return { entry: { kind: 'arrangement' as const, key: `${line}`, body, line, extract: 'register' }, area };
}

/** Partners as entries of an extract, the first on line 2. */
export const partnerEntries = (...bodies: readonly Partner[]): Entry<'partner'>[] =>
  bodies.map((body, place) => ({ kind: 'partner', key: `${place}`, body, line: place + 2 }));

export const arrangementEntries = (...bodies: readonly Arrangement[]): Entry<'arrangement'>[] =>
  bodies.map((body, place) => ({ kind: 'arrangement', key: `${place}`, body, line: place + 2 }));

/** A kind of partner as the catalogue has them. */
export function kind(changes: Partial<PartnerKind> = {}): PartnerKind {
  return {
    id: 'fire-and-rescue',
    name: 'Fire and rescue authority',
    group: 'emergency-service',
    role: 'Promotes fire safety',
    tier: 'utla',
    from: null,
    to: null,
    recordedAs: ['fire and rescue', 'fire service'],
    duties: [],
    influences: [
      {
        theme: 'injury',
        ageFrom: null,
        ageTo: null,
        words: 'Visits homes',
        evidence: 'law',
        source: 'Fire and Rescue Services Act 2004',
      },
    ],
    contributes: 'Visits to homes',
    reaches: ['households at risk of fire'],
    boundary: { coterminous: 'varies', with: 'one county or several councils' },
    evidence: 'law',
    source: 'Fire and Rescue Services Act 2004',
    ...changes,
  };
}
