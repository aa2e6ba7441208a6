import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { InequalityChart } from '../../../../client/charts/inequality/inequality-chart.tsx';
import { InequalityTable } from '../../../../client/charts/inequality/inequality-table.tsx';
import { bySex, byTenths, nothing, withGaps } from '../../../support/inequality-answers.ts';

describe('the table twins of an inequality', () => {
  const markup = renderToStaticMarkup(<InequalityTable answer={byTenths} />);

  it('are a table of groups and one through time, each in a region that a keyboard reaches', () => {
    expect(markup.match(/<caption/g)).toHaveLength(2);
    expect(markup.match(/tabindex="0"/gi)).toHaveLength(2);
    expect(markup.match(/<tr/g)).toHaveLength(26);
  });

  it('name their columns and rows', () => {
    for (const heading of [
      'Group',
      'Rate per 10,000',
      '95% limits',
      'Slope index',
      'Relative index',
      'Gap',
    ]) {
      expect(markup).toContain(`>${heading}</th>`);
    }
    expect(markup).toContain('<th scope="row" class="govuk-table__header">2023/24</th>');
    expect(renderToStaticMarkup(<InequalityTable answer={bySex} />)).not.toContain('Slope index');
  });

  it('explain what is missing below, and are empty without figures', () => {
    expect(renderToStaticMarkup(<InequalityTable answer={withGaps} />)).toContain(
      'Suppressed so that nobody can be identified.',
    );
    expect(renderToStaticMarkup(<InequalityTable answer={nothing} />)).not.toContain('<table');
  });
});

describe('the charts of an inequality', () => {
  it('say in words what their marks, lines and gaps mean', () => {
    const markup = renderToStaticMarkup(<InequalityChart answer={byTenths} />);
    expect(markup).toContain('Slope index 17.5 per 10,000: line from 81.4 to 63.9');
    expect(markup).toContain('Worse than England');
    expect(markup).toContain('Vertical bars show 95% limits.');
    expect(markup).toContain('Above 0: higher among the most deprived, who are worse off.');
    expect(markup).toContain('2012/13 to 2013/14: no slope index and no gap');
  });
});
