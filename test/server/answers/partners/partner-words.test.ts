import { describe, expect, it } from 'vitest';
import { findMapAreas } from '../../../../server/answers/partners/map-areas.ts';
import {
  describeTiers,
  registerWhy,
  whyNoMap,
  writeAlternativeText,
  writeHeadline,
  writeSentence,
} from '../../../../server/answers/partners/partner-words.ts';
import { placePartners } from '../../../../server/answers/partners/place-partners.ts';
import { adur, areas, cumberland, cumbria, england, westSussex } from '../../../support/answer-cases.ts';
import { kind } from '../../../support/partner-cases.ts';

const mapOf = (area: typeof adur) => findMapAreas(area, areas, '2026-01-31');
const partners = placePartners({
  map: mapOf(westSussex),
  kinds: [kind(), kind({ id: 'gone', to: '2013-04-01', recordedAs: [] })],
  duties: [],
  rows: [],
});

describe('the words of a map of partners', () => {
  it('say how a register is supplied', () => {
    expect(registerWhy('partners', 'West Sussex')).toMatch(/npm run ingest -- FILE; docs\/layouts\.md/);
  });

  it('say why England has no map', () => {
    expect(whyNoMap(mapOf(england), [])).toContain('England is not the area of a council');
    expect(whyNoMap(mapOf(westSussex), partners)).toBeNull();
  });

  it('say which duties are the county’s and which the district’s', () => {
    expect(describeTiers(mapOf(adur))).toContain('Adur is a district of West Sussex');
    expect(describeTiers(mapOf(westSussex))).toContain('are with its districts: Adur.');
    expect(describeTiers(mapOf(cumberland))).toBeNull();
  });

  it('count who is there now, and keep the headline within ten words', () => {
    expect(writeHeadline(mapOf(westSussex), partners)).toBe('1 partner can act on injuries to children');
    expect(writeHeadline(mapOf(adur), partners)).toBe('1 partner can act on injuries to children in Adur');
    expect(writeHeadline(mapOf(england), [])).toBe('No map of partners for this area');
    expect(writeHeadline(mapOf(cumbria), partners)).toBe(
      '1 partner could act on injuries to children in Cumbria',
    );
    expect(writeSentence(mapOf(westSussex), partners)).toBe(
      'Partners of West Sussex on 31 January 2026: 1 now and 1 of the past; 0 named by a register.',
    );
  });

  it('describe the picture in at most 220 characters', () => {
    const themes = ['Injury', 'Roads', 'Homelessness', 'Child poverty'].map((name) => ({
      id: name,
      name,
      indicators: [],
    }));
    expect(writeAlternativeText(partners, themes).length).toBeLessThanOrEqual(220);
  });
});
