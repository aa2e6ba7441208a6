import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { TrendChart } from '../../../../client/charts/trend/trend-chart.tsx';
import { TrendTable } from '../../../../client/charts/trend/trend-table.tsx';
import { gapsAndSuppressed, oneArea } from '../../../support/trend-answers.ts';

describe('the table of a trend', () => {
  const markup = renderToStaticMarkup(<TrendTable answer={gapsAndSuppressed} />);

  it('is a table a series, each in a region that a keyboard reaches', () => {
    expect(markup.match(/<table/g)).toHaveLength(3);
    expect(markup.match(/<caption/g)).toHaveLength(3);
    expect(markup.match(/tabindex="0"/g)).toHaveLength(3);
  });

  it('names its columns and its rows', () => {
    for (const heading of [
      'Period',
      'Rate per 10,000',
      '95% limits',
      'Count',
      'Denominator',
      'Compared with England',
      'Notes',
    ]) {
      expect(markup).toMatch(new RegExp(`<th scope="col"[^>]*>${heading}</th>`));
    }
    expect(markup).toContain('<th scope="row" class="govuk-table__header">2010/11</th>');
  });

  it('shows a comparison as shape, colour and words', () => {
    expect(markup).toMatch(/<path d="M[^"]+" fill="#D4351C"[^>]*><\/path><\/svg>Worse than England/);
  });

  it('explains a missing value in words', () => {
    expect(markup).toContain('>[c]</td>');
    expect(markup).toContain('[c] suppressed so that nobody can be identified');
  });
});

describe('the chart of a trend', () => {
  it('says below itself what its limits and symbols mean, before anything is measured', () => {
    const markup = renderToStaticMarkup(
      <TrendChart answer={gapsAndSuppressed} limits="band" layout="one" axis="zero" target={null} />,
    );
    expect(markup).toContain('Shaded bands show 95% limits.');
    expect(markup).toContain('[c] suppressed so that nobody can be identified');
    expect(markup).toContain('Every figure is in the table.');
  });

  it('says that its scale does not begin at zero, and that a target was set by its reader', () => {
    const markup = renderToStaticMarkup(
      <TrendChart answer={oneArea} limits="none" layout="one" axis="data" target={80} />,
    );
    expect(markup).toContain('The scale does not begin at zero, so that changes look larger than they are.');
    expect(markup).toContain('The target of 80 was set by whoever made this chart.');
  });

  it('has its unit above the value axis', () => {
    const markup = renderToStaticMarkup(
      <TrendChart answer={oneArea} limits="none" layout="panels" axis="zero" target={null} />,
    );
    expect(markup).toContain('Rate per 10,000');
  });
});
