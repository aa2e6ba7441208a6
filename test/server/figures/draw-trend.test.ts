import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { eraGround } from '../../../server/contract/era-band-style.ts';
import { textColour } from '../../../server/contract/palette.ts';
import { drawTrend } from '../../../server/figures/draw-trend.tsx';
import { figureExamples } from '../../support/figure-examples.ts';
import { expectAsLastLookedAt, touchingTexts, wordsOf } from '../../support/kept-figure.ts';
import { canvasOf, readAxis, stretchesOf, textBoxes } from '../../support/read-figure.ts';
import {
  answer,
  commissioned,
  commissionedByAge,
  demonstration,
  gapsAndSuppressed,
  oneArea,
  series,
  tenCommissioned,
  threeAreas,
  veryLongNames,
} from '../../support/trend-answers.ts';

describe.each(figureExamples)('the figure $name', ({ name, answer: shown, view, paper }) => {
  const svg = drawTrend(shown, paper, view);

  it('looks as it did when it was last looked at', () => {
    expectAsLastLookedAt(name, svg);
  });

  it('is the same text every time', () => {
    expect(drawTrend(shown, paper, view)).toBe(svg);
  });

  it('is well-formed XML of the width of its paper', () => {
    expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
    expect(svg).toContain(`width="${paper.widthInMillimetres}mm"`);
  });

  it('has no two texts that touch', () => {
    expect(touchingTexts(svg)).toEqual([]);
  });

  it('has no text that leaves the paper', () => {
    const { left, right, bottom } = canvasOf(svg);
    const outside = textBoxes(svg).filter(
      (box) => box.left < left || box.right > right || box.top < 0 || box.bottom > bottom,
    );
    expect(outside).toEqual([]);
  });

  it('carries its finding and its description for those who cannot see it', () => {
    expect(svg).toMatch(/<title>[^<]+<\/title><desc>[^<]+<\/desc>/);
  });
});

describe('the points of a figure', () => {
  const plotted = figureExamples.filter(
    ({ answer: { series: all }, view }) => all.length > 0 && view.layout !== 'panels',
  );

  it.each(plotted)('of $name stand at the values of the answer', ({ answer: shown, view, paper }) => {
    const svg = drawTrend(shown, paper, view);
    const valueAt = readAxis(svg);
    // Coordinates are rounded to a hundredth of a point, and so are the ticks they are read against.
    const tolerance = Math.abs(valueAt(0.03) - valueAt(0));
    for (const { key, points } of shown.series) {
      const read = stretchesOf(svg, key).flat().map(valueAt);
      const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
      expect(read).toHaveLength(values.length);
      values.forEach((value, at) => {
        expect(Math.abs((read[at] ?? Number.NaN) - value)).toBeLessThanOrEqual(tolerance);
      });
    }
  });

  it('are not joined across a gap', () => {
    // Rutland has values in 2010/11, 2012/13, 2017/18 to 2019/20, and 2021/22 to 2022/23.
    const stretches = stretchesOf(drawTrend(gapsAndSuppressed), 'E06000017');
    expect(stretches.map(({ length }) => length)).toEqual([1, 1, 3, 2]);
  });

  it('lays every band of limits below every line, so that no line changes its colour', () => {
    const svg = drawTrend(threeAreas, undefined, { limits: 'band' });
    expect(svg.lastIndexOf('class="band"')).toBeGreaterThan(-1);
    expect(svg.lastIndexOf('class="band"')).toBeLessThan(svg.indexOf('class="line"'));
  });

  it('have limits where limits are asked for, and only then', () => {
    expect(drawTrend(threeAreas, undefined, { limits: 'bars' }).match(/class="limits"/g)).toHaveLength(
      3 * 14,
    );
    expect(drawTrend(threeAreas, undefined, { limits: 'band' }).match(/class="band"/g)).toHaveLength(3);
    expect(drawTrend(threeAreas)).not.toMatch(/class="(?:limits|band)"/);
  });
});

describe('what a figure says', () => {
  it('is its source, release, licence, date and method', () => {
    const words = wordsOf(drawTrend(oneArea));
    expect(words).toContain(
      'Source: Office for Health Improvement and Disparities, Fingertips, indicator 90284.',
    );
    expect(words).toContain('Released 4 March 2025.');
    expect(words).toContain(
      'Contains public sector information licensed under the Open Government Licence v3.0.',
    );
    expect(words).toContain('Figures as held on 10 March 2025 (store version 12).');
    expect(words).toContain("Method: The limits are the publisher's own 95% confidence limits.");
  });

  it('is where the area stands and how it moves', () => {
    expect(wordsOf(drawTrend(oneArea))).toContain(
      'West Sussex, 2023/24: 87.1 per 10,000 (95% limits 83.1 to 91.1), worse than England (72.7). Recent trend: decreasing and getting better.',
    );
  });

  it('names what is missing, where and why', () => {
    const words = wordsOf(drawTrend(gapsAndSuppressed));
    expect(words).toContain(
      '[c] suppressed so that nobody can be identified: Rutland (2011/12, 2013/14 to 2014/15, 2023/24).',
    );
    expect(words).toContain(
      'No figure is held for Rutland (2015/16 to 2016/17); Cumberland (2010/11 to 2021/22).',
    );
  });

  it('counts the notes that it has no room for', () => {
    expect(wordsOf(drawTrend(veryLongNames))).toContain('and 3 further notes: see the data file.');
  });

  it('marks demonstration data in words and across the plot', () => {
    const svg = drawTrend(demonstration);
    expect(svg).toContain('class="watermark"');
    expect(wordsOf(svg)).toContain('Demonstration data: made up');
    expect(wordsOf(svg)).not.toContain('Open Government Licence');
    expect(drawTrend(oneArea)).not.toContain('emonstration');
  });

  it('escapes names and leaves out characters that XML forbids', () => {
    const odd = series({ code: 'E06000001', label: 'A & B <"C"> \u0007\uD800D', values: [1, 2, 3] });
    const svg = drawTrend(answer([odd]));
    expect(wordsOf(svg)).toContain('A & B <"C">');
    expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
  });
});

/** The bands of a figure, in the order in which they are drawn: who commissioned, and the outline's edges. */
const bandsOf = (svg: string) =>
  [...svg.matchAll(/<g class="era" data-commissioner="([^"]+)"><rect x="([^"]+)"[^>]*width="([^"]+)"/g)].map(
    ([, kind, x, width]) => ({ kind, left: Number(x), right: Number(x) + Number(width) }),
  );

/** Relative luminance and contrast of WCAG 2.2. */
const luminance = (colour: string) => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

describe('the bands of commissioners of a figure', () => {
  it('are one row behind the data, a row an age piece above it, and a key', () => {
    expect(bandsOf(drawTrend(commissioned)).map(({ kind }) => kind)).toEqual([
      ...['primary-care-trust', 'divided', 'split', 'local-authority'],
      ...['primary-care-trust', 'nhs-england', 'split', 'local-authority'],
      ...['primary-care-trust', 'local-authority'],
      ...['primary-care-trust', 'nhs-england', 'local-authority', 'split'],
    ]);
  });

  it('meet half-way between periods: 2015/16 alone is striped', () => {
    const svg = drawTrend(commissioned);
    const at = (period: string) => Number(new RegExp(`data-period="${period}" d="M([\\d.]+)`).exec(svg)?.[1]);
    const step = at('2016/17') - at('2015/16');
    const striped = bandsOf(svg).filter(({ kind }) => kind === 'split')[1];
    expect((striped?.right ?? 0) - (striped?.left ?? 0)).toBeCloseTo(step, 0);
    expect(bandsOf(svg).filter(({ kind }) => kind === 'nhs-england')[0]?.right).toBeCloseTo(
      striped?.left ?? 0,
      1,
    );
  });

  it('are explained in words: the bodies in full, and why a year is striped', () => {
    const words = wordsOf(drawTrend(tenCommissioned));
    expect(words).toContain('PCT: primary care trust');
    expect(words).toContain('NHS England (legally the NHS Commissioning Board until 2022)');
    expect(words).toContain('council (county or unitary)');
    expect(words).toContain(
      '2015/16 (1 April 2015 to 31 March 2016) is striped because children aged under 5',
    );
    expect(words).toContain('not what effect they had on injuries');
  });

  it('are in each panel those of its own age, and say where ages were divided', () => {
    const byAge = bandsOf(drawTrend(commissionedByAge, undefined, { layout: 'panels' }));
    expect(byAge.some(({ kind }) => kind === 'divided')).toBe(false);
    expect(wordsOf(drawTrend(tenCommissioned, undefined, { layout: 'panels' }))).toContain(
      'divided at age 5',
    );
  });

  it('lie below every line and every limit', () => {
    const svg = drawTrend(tenCommissioned, undefined, { limits: 'band' });
    const plot = svg.slice(0, svg.indexOf('class="band"'));
    expect(bandsOf(plot)).toHaveLength(10);
  });

  it.each(Object.entries(eraGround))('have labels that can be read on the ground of %s', (_, ground) => {
    expect((luminance(ground) + 0.05) / (luminance(textColour) + 0.05)).toBeGreaterThan(4.5);
  });

  it.each(['roads', 'poverty', 'homelessness'])('are never drawn for %s', (theme) => {
    const svg = drawTrend({ ...commissioned, indicator: { ...commissioned.indicator, theme } });
    expect(svg).not.toContain('class="era"');
    expect(wordsOf(svg)).not.toContain('NHS England (');
  });
});
