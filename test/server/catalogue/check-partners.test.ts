import { describe, expect, it } from 'vitest';
import { checkPartners } from '../../../server/catalogue/check-partners.ts';
import { loadCatalogue } from '../../../server/catalogue/load-catalogue.ts';
import { duties } from '../../support/answer-cases.ts';
import { kind } from '../../support/partner-cases.ts';

const faultsOf = (...kinds: ReturnType<typeof kind>[]) =>
  checkPartners(kinds, duties).map(({ place, message }) => `${place}: ${message}`);

describe('the kinds of partner', () => {
  it('of the catalogue name every body that has a duty', () => {
    const catalogue = loadCatalogue();
    const named = catalogue.partners.flatMap((each) =>
      each.duties.flatMap(({ body, themes }) => themes.map((theme) => `${body} ${theme}`)),
    );
    const bodies = catalogue.duties.filter(({ body }) => body !== 'none');
    expect(new Set(named)).toEqual(new Set(bodies.map(({ body, theme }) => `${body} ${theme}`)));
  });

  it('of the catalogue include every member of a health and wellbeing board that the Act names', () => {
    // Health and Social Care Act 2012, section 194(2): (a) a councillor, (b) director of adult social services, (c) of
    // children's services, (d) of public health, (e) Local Healthwatch, (f) each relevant clinical commissioning group,
    // since 1 July 2022 integrated care board.
    const members = loadCatalogue().partners.filter(({ group }) => group === 'board-member');
    expect(members.map(({ id, from, to }) => [id, from, to])).toEqual([
      ['councillors', '2013-04-01', null],
      ['director-of-public-health', '2013-04-01', null],
      ['director-of-childrens-services', '2013-04-01', null],
      ['director-of-adult-social-services', '2013-04-01', null],
      ['local-healthwatch', '2013-04-01', null],
      ['integrated-care-board', '2022-07-01', null],
      ['clinical-commissioning-group', '2013-04-01', '2022-07-01'],
    ]);
  });

  it('of the catalogue say who says so, and word carefully what no document says', () => {
    for (const { evidence, source, influences } of loadCatalogue().partners) {
      for (const each of [{ evidence, source }, ...influences]) {
        if (each.evidence === 'general') expect(each.source).toMatch(/^General knowledge/);
      }
    }
  });

  it('stand once, and no word of a register means two of them', () => {
    expect(faultsOf(kind(), kind({ recordedAs: ['fire'] }))).toEqual([
      'fire-and-rescue: stands more than once',
    ]);
    expect(faultsOf(kind(), kind({ id: 'brigade', recordedAs: ['fire service'] }))).toEqual([
      "brigade: recordedAs is another kind's already: fire service",
    ]);
  });

  it('end after they begin', () => {
    expect(faultsOf(kind({ from: '2015-01-01', to: '2014-01-01' }))).toEqual([
      'fire-and-rescue: ends before it begins: 2015-01-01 to 2014-01-01',
    ]);
  });

  it('name only duties that there are', () => {
    expect(faultsOf(kind({ duties: [{ body: 'highway-authority', themes: ['roads'] }] }))).toEqual([
      'fire-and-rescue: no such duty in duties.json: highway-authority, roads',
    ]);
  });
});
