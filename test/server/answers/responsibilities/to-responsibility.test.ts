import { describe, expect, it } from 'vitest';
import {
  otherNamesOf,
  toResponsibility,
} from '../../../../server/answers/responsibilities/to-responsibility.ts';
import { loadCatalogue } from '../../../../server/catalogue/load-catalogue.ts';
import type { Area } from '../../../../server/observation/area.ts';
import type { Duty } from '../../../../server/observation/duty.ts';
import { adur, england, southEast, westSussex } from '../../../support/answer-cases.ts';

const { organisations, duties } = loadCatalogue();
const find = (relation: Duty['relation'], theme: Duty['theme'], body: Duty['body']): Duty => {
  const duty = duties.find(
    (each) => each.relation === relation && each.theme === theme && each.body === body,
  );
  if (!duty) throw new Error(`no such duty: ${theme}, ${body}`);
  return duty;
};
const inArea = (duty: Duty, area: Area, parents: readonly Area[] = [southEast, england]) =>
  toResponsibility(duty, { area, parents, organisations });

describe('a duty in an area', () => {
  it('of NHS England is found under both its names, with its last day', () => {
    expect(inArea(find('commissions', 'injury', 'nhs-england'), westSussex)).toMatchObject({
      ages: 'Under 5 (0 to 4 years)',
      name: 'NHS England (legally the NHS Commissioning Board until 2022)',
      otherNames: ['NHS Commissioning Board'],
      from: '2013-04-01',
      to: '2015-09-30',
      dates: '1 April 2013 to 30 September 2015',
      holder: null,
      where: 'one body for all of England',
    });
  });

  it.each([
    ['roads', 'highway-authority', westSussex, 'West Sussex', 'E10000032'],
    ['roads', 'highway-authority', adur, 'the county, West Sussex', 'E10000032'],
    ['homelessness', 'housing-authority', adur, 'Adur', 'E07000223'],
    [
      'homelessness',
      'housing-authority',
      westSussex,
      'each district or unitary council in West Sussex',
      undefined,
    ],
    ['roads', 'highway-authority', england, 'each county or unitary council in England', undefined],
    ['poverty', 'none', adur, 'nobody by law', undefined],
  ] as const)('for %s (%s) falls to the council that it falls to', (theme, body, area, where, holder) => {
    const parents =
      area === adur ? [westSussex, southEast, england] : area === england ? [] : [southEast, england];
    const found = inArea(find('leads', theme, body), area, parents);
    expect([found.where, found.holder?.code]).toEqual([where, holder]);
  });

  it('of a primary care trust is that of the area then', () => {
    expect(inArea(find('commissions', 'injury', 'primary-care-trust'), adur)).toMatchObject({
      otherNames: ['PCT'],
      where: 'that of the area at the time',
      dates: 'to 31 March 2013',
    });
  });

  it('for every age says so', () => {
    expect(inArea(find('leads', 'roads', 'highway-authority'), adur).ages).toBe('All ages');
  });

  it('of a council that nobody describes says that', () => {
    const board: Area = { ...adur, types: ['other'] };
    expect(inArea(find('leads', 'roads', 'highway-authority'), board, []).where).toBe(
      'each county or unitary council there: not recorded which',
    );
  });
});

describe('other names', () => {
  it('are none for a body that is not in the list', () => {
    expect(otherNamesOf(undefined)).toEqual([]);
  });
});
