import { describe, expect, it } from 'vitest';
import { gatherIndicators } from '../../../server/ingest/gather-indicators.ts';
import { ageBand } from '../../../server/observation/age-band.ts';
import { smallCatalogue } from '../../support/small-catalogue.ts';

const catalogue = smallCatalogue;
const name = 'Hospital admissions caused by unintentional and deliberate injuries in children';

describe('gatherIndicators', () => {
  it("makes one indicator of ours from several of a publisher's, with all their ages", () => {
    const indicators = gatherIndicators(catalogue);
    indicators.recognise('90284', `${name} (aged 0 to 14 years)`).addRow(ageBand(0, 14));
    indicators.recognise('90285', `${name} (aged 15 to 24 years)`).addRow(ageBand(15, 24));
    indicators.recognise('90284', `${name} (aged 0 to 14 years)`).addRow(ageBand(0, 14));
    expect(indicators.list()).toEqual([
      {
        indicator: {
          id: 'injury-admissions',
          publisherId: '90284',
          name: `${name} (aged 0 to 14 years)`,
          multiplier: 10_000,
          ages: [ageBand(0, 14), ageBand(15, 24)],
        },
        rows: 3,
        verdict: null,
      },
    ]);
  });

  it('registers one that the catalogue does not know, with the multiplier that its rows show', () => {
    const indicators = gatherIndicators(catalogue);
    const tally = indicators.recognise('99999', 'Dragons seen');
    tally.evidence?.add(50, 0, 1, 2, 2);
    tally.addRow(ageBand(0, null));
    expect(tally.measure).toEqual({ multiplier: null, isSimpleRate: false });
    expect(indicators.list()[0]?.indicator).toEqual({
      id: '99999',
      publisherId: '99999',
      name: 'Dragons seen',
      multiplier: 100,
      ages: [ageBand(0, null)],
    });
  });

  it("finds one by our id and by a publisher's", () => {
    const indicators = gatherIndicators(catalogue);
    expect(indicators.find('injury-admissions').id).toBe('injury-admissions');
    expect(indicators.find('90284').id).toBe('injury-admissions');
    expect(indicators.find('Injury-Admissions').id).toBe('injury-admissions');
    expect(indicators.find('our-own-survey').id).toBe('our-own-survey');
  });

  it('leaves out an indicator of which no row was taken', () => {
    const indicators = gatherIndicators(catalogue);
    indicators.find('our-own-survey');
    expect(indicators.list()).toEqual([]);
  });
});
