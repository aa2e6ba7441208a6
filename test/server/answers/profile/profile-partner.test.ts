import { describe, expect, it } from 'vitest';
import {
  choosePartner,
  describePart,
  describePartner,
  hasPart,
  listPartners,
} from '../../../../server/answers/profile/profile-partner.ts';
import { loadCatalogue } from '../../../../server/catalogue/load-catalogue.ts';
import { ageBand } from '../../../../server/observation/age-band.ts';
import type { Area } from '../../../../server/observation/area.ts';

const catalogue = loadCatalogue();
const { areas, duties, organisations } = catalogue;
const setting = { areas, duties, organisations, today: '2026-01-31' };

function areaOf(code: string): Area {
  const found = areas.get(code);
  if (!found) throw new Error(`no such area: ${code}`);
  return found;
}

const westSussex = areaOf('E10000032');
const adur = areaOf('E07000223');
const leeds = areaOf('E08000035');
const southEast = areaOf('E12000008');

function choose(id: string, area: Area) {
  const chosen = choosePartner(id, area, setting);
  if (chosen === null) throw new Error('no partner');
  return chosen;
}

const describeIn = (id: string, area: Area) =>
  describePartner(choose(id, area), area, catalogue.indicators, setting);

describe('the bodies that a profile can be asked for', () => {
  it('are those of the duties and those that took their place, those of today first', () => {
    const listed = listPartners(setting);
    expect(listed.filter(({ isOfToday }) => isOfToday).map(({ name }) => name)).toEqual([
      'Local authority',
      'Highway authority',
      'Housing authority',
    ]);
    expect(listed.filter(({ isOfToday }) => !isOfToday).map(({ id }) => id)).toEqual([
      'primary-care-trust',
      'nhs-england',
      'clinical-commissioning-group',
      'integrated-care-board',
    ]);
  });
});

describe('the part of a body in an area', () => {
  it('is homelessness alone for a housing authority, in the district and in the unitary council', () => {
    for (const area of [adur, leeds]) {
      const chosen = choose('housing-authority', area);
      expect(hasPart(chosen, 'homelessness', ageBand(0, null))).toBe(true);
      expect(hasPart(chosen, 'roads', ageBand(0, 15))).toBe(false);
    }
    expect(describeIn('housing-authority', adur)).toMatchObject({
      title: 'Indicators that the housing authority leads on',
      leads: [{ theme: 'homelessness', dates: 'throughout', where: 'Adur', isNow: true }],
      commissions: [],
      why: null,
    });
  });

  it('is none in a county for a housing authority: its districts are named', () => {
    const told = describeIn('housing-authority', westSussex);
    expect(told.title).toBe('Nothing that the housing authority leads or commissions here');
    expect(told.holders.map(({ name }) => name)).toEqual([
      'Adur',
      'Arun',
      'Chichester',
      'Crawley',
      'Horsham',
      'Mid Sussex',
      'Worthing',
    ]);
    expect(told.why).toMatch(
      /^No duty of the housing authority falls to West Sussex itself: homelessness is with Adur, Arun/,
    );
  });

  it('is none in a district for a highway authority: its county is named', () => {
    const told = describeIn('highway-authority', adur);
    expect(told.holders.map(({ name }) => name)).toEqual(['West Sussex']);
  });

  it('is in a region that of its councils', () => {
    expect(describeIn('highway-authority', southEast)).toMatchObject({
      leads: [{ where: 'each county or unitary council in South East' }],
      why: null,
    });
  });

  it('is for NHS England the under-fives between 2013 and 2015 and nothing else', () => {
    const chosen = choose('nhs-england', westSussex);
    expect(hasPart(chosen, 'injury', ageBand(0, 4))).toBe(true);
    expect(hasPart(chosen, 'injury', ageBand(0, 14))).toBe(true);
    expect(hasPart(chosen, 'injury', ageBand(5, 17))).toBe(false);
    for (const theme of ['roads', 'homelessness', 'poverty', 'other']) {
      expect(hasPart(chosen, theme, ageBand(0, 4))).toBe(false);
    }
    expect(describeIn('nhs-england', westSussex)).toMatchObject({
      title: 'Indicators that NHS England commissioned for in the past, not now',
      isOfToday: false,
    });
    expect(describePart(chosen, 'injury', ageBand(0, 4), westSussex, setting)).toBe(
      'Commissioned for Under 5 (0 to 4 years) 1 April 2013 to 30 September 2015',
    );
  });

  it('is for the council also what it led on in the past', () => {
    const { leads, commissions, title, isOfToday } = describeIn('local-authority', westSussex);
    expect(isOfToday).toBe(false);
    expect(title).toBe('Indicators that the local authority leads on or commissions for, or did in the past');
    expect(leads.map(({ theme, isNow }) => [theme, isNow])).toEqual([
      ['injury', true],
      ['poverty', false],
    ]);
    expect(commissions.map(({ ages, dates }) => [ages, dates])).toEqual([
      ['5 to 19 years', 'from 1 April 2013'],
      ['Under 5 (0 to 4 years)', 'from 1 October 2015'],
    ]);
  });

  it('is nothing for an integrated care board, which says so', () => {
    const { why, title } = describeIn('integrated-care-board', westSussex);
    expect(title).toBe('Nothing that the integrated care board leads or commissions here');
    expect(why).toContain('it does not commission public health for children');
  });
});
