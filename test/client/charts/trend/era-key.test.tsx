import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { EraKey } from '../../../../client/charts/trend/era-key.tsx';
import { toTrendPanels, toTrendSeries } from '../../../../client/charts/trend/to-trend-series.ts';
import { commissioned, oneArea } from '../../../support/trend-answers.ts';

const keyOf = (answer: typeof oneArea, rows = toTrendSeries(answer, 'none').eras.rows) =>
  renderToStaticMarkup(<EraKey rows={rows} answer={answer} periods={answer.periods} id="bands" />);

describe('the key of the bands of commissioners', () => {
  const markup = keyOf(commissioned);

  it('names every body in full beside its pattern', () => {
    expect(markup.match(/<li>/g)).toHaveLength(4);
    expect(markup).toContain('NHSE: NHS England (legally the NHS Commissioning Board until 2022)');
    expect(markup).toContain('council (county or unitary)');
    expect(markup).toContain('two commissioners: handover in October 2015');
  });

  it('says why 2015/16 is striped and that no effect is shown', () => {
    expect(markup).toContain(
      '2015/16 (1 April 2015 to 31 March 2016) is striped because children aged under 5',
    );
    expect(markup).toContain('passed from NHS England to councils on 1 October 2015');
    expect(markup).toContain('not what effect they had on injuries');
  });

  it('tells those who cannot see the chart who commissioned from when to when', () => {
    expect(markup).toContain('id="bands"');
    expect(markup).toContain('NHS England 1 April 2013 to 30 September 2015');
  });

  it('has the words for a row that is divided by age', () => {
    const rows = toTrendPanels(commissioned, 'none').flatMap(({ eras }) => eras.rows);
    expect(keyOf(commissioned, rows)).toContain('divided at age 5');
  });

  it('is nothing where commissioners have no place', () => {
    expect(keyOf(oneArea)).toBe('');
    const roads = { ...commissioned, indicator: { ...commissioned.indicator, theme: 'roads' } };
    expect(keyOf(roads)).toBe('');
  });
});
