import { describe, expect, it } from 'vitest';
import { checkOrganisations } from '../../../server/catalogue/check-organisations.ts';
import { loadCatalogue } from '../../../server/catalogue/load-catalogue.ts';
import type { Duty } from '../../../server/observation/duty.ts';
import type { Organisation } from '../../../server/observation/organisation.ts';

const trust: Organisation = {
  id: 'primary-care-trust',
  name: 'Primary care trust',
  shortName: 'PCT',
  formerNames: [],
  level: 'area',
  from: null,
  to: '2030-04-01',
  successors: ['next'],
  note: 'made up for this test',
  source: 'made up for this test',
};
const next: Organisation = { ...trust, id: 'next', from: '2030-04-01', to: null, successors: [] };
const duty: Duty = {
  relation: 'commissions',
  theme: 'injury',
  body: 'primary-care-trust',
  name: 'Primary care trust',
  tier: null,
  ageFrom: 0,
  ageTo: 4,
  from: null,
  to: '2030-04-01',
  source: 'made up for this test',
};

const faults = (organisations: readonly Organisation[], duties: readonly Duty[] = [duty]) =>
  checkOrganisations(organisations, duties).map(({ place, message }) => `${place}: ${message}`);

describe('the list of organisations', () => {
  it('is sound where one takes the place of another on its last day', () => {
    expect(faults([trust, next])).toEqual([]);
  });

  it.each([
    ['stands twice', [trust, next, { ...next, name: 'Again' }], 'next: stands more than once'],
    [
      'has an end and no successor',
      [{ ...trust, successors: [] }],
      'primary-care-trust: must have successors',
    ],
    ['is followed by nobody known', [trust], 'primary-care-trust: unknown successor: next'],
    [
      'is followed after a gap',
      [trust, { ...next, from: '2031-04-01' }],
      'primary-care-trust: successor did not begin on 2030-04-01: next',
    ],
    [
      'ends before it begins',
      [{ ...trust, from: '2031-01-01' }, next],
      'primary-care-trust: ends before it begins',
    ],
  ])('is faulty where one %s', (_, organisations, expected) => {
    expect(faults(organisations, []).join('; ')).toContain(expected);
  });

  it('is faulty where a duty lasts longer than its body', () => {
    expect(faults([trust, next], [{ ...duty, to: null }])).toEqual([
      'primary-care-trust: has a duty outside its time: injury, null to null',
    ]);
  });
});

describe('the organisations that come with the product', () => {
  const { organisations } = loadCatalogue();
  const find = (id: string) => organisations.find((each) => each.id === id);

  // Health and Social Care Act 2012, section 34; Integrated Care Boards (Establishment) Order 2022.
  it('follow each other: PCT to 1 April 2013, CCG to 1 July 2022, then ICB', () => {
    expect(find('primary-care-trust')).toMatchObject({
      to: '2013-04-01',
      successors: ['clinical-commissioning-group'],
    });
    expect(find('clinical-commissioning-group')).toMatchObject({
      from: '2013-04-01',
      to: '2022-07-01',
      successors: ['integrated-care-board'],
    });
    expect(find('integrated-care-board')).toMatchObject({ from: '2022-07-01', to: null });
  });

  // Health and Care Act 2022, section 1.
  it('have NHS England under its name in law until 2022 too', () => {
    expect(find('nhs-england')?.formerNames).toMatchObject([
      { name: 'NHS Commissioning Board', to: '2022-07-01' },
    ]);
  });
});
