import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { drawPartnerTrend } from '../../../server/figures/draw-partner-trend.tsx';
import { defaultPaper, type Paper } from '../../../server/figures/paper.ts';
import { expectAsLastLookedAt, touchingTexts, wordsOf } from '../../support/kept-figure.ts';
import * as answers from '../../support/partner-trend-answers.ts';
import { canvasOf, textBoxes } from '../../support/read-figure.ts';

const narrow: Paper = { widthInMillimetres: 80, dotsPerInch: 300 };

const examples = [
  { name: 'partner-trend', answer: answers.steady, paper: defaultPaper },
  { name: 'partner-trend-on-narrow-paper', answer: answers.steady, paper: narrow },
  { name: 'partner-trend-demonstration', answer: answers.madeUp, paper: defaultPaper },
  { name: 'partner-trend-of-roads', answer: answers.roads, paper: defaultPaper },
  { name: 'partner-trend-of-nothing', answer: answers.nothing, paper: defaultPaper },
];

describe.each(examples)('the figure $name', ({ name, answer, paper }) => {
  const svg = drawPartnerTrend(answer, paper);

  it('looks as it did when it was last looked at', () => {
    expectAsLastLookedAt(name, svg);
  });

  it('is well-formed XML of the width of its paper, the same every time', () => {
    expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
    expect(svg).toContain(`width="${paper.widthInMillimetres}mm"`);
    expect(drawPartnerTrend(answer, paper)).toBe(svg);
  });

  it('has no two texts that touch, and none that leaves the paper', () => {
    const boxes = textBoxes(svg);
    expect(touchingTexts(svg)).toEqual([]);
    const { left, right, bottom } = canvasOf(svg);
    const outside = boxes.filter(
      (box) => box.left < left || box.right > right || box.top < 0 || box.bottom > bottom,
    );
    expect(outside).toEqual([]);
  });
});

describe('what a figure of a partner trend shows', () => {
  const svg = drawPartnerTrend(answers.steady);

  it('is a line for each stretch, never one across a change of remit', () => {
    const own = [...svg.matchAll(/class="line" d="([^"]*)"[^>]*stroke="#12436D"/g)].map(
      ([, path]) => path ?? '',
    );
    expect(own).toHaveLength(6);
    const longest = Math.max(...own.map((path) => path.split(/[ML]/).length - 1));
    expect(longest).toBe(6);
  });

  it('has the handovers as vertical lines with their dates, and bands that say who commissioned', () => {
    const words = wordsOf(svg);
    expect(words).toContain('1 April 2013');
    expect(words).toContain('1 October 2015');
    expect(words).toContain('NHS England');
    expect(svg.match(/data-commissioner="split"/g)?.length).toBeGreaterThan(0);
  });

  it('says why 2015/16 is striped, what it does not show, the source, the release and the licence', () => {
    const words = wordsOf(svg);
    expect(words).toMatch(/2015\/16 \(1 April 2015 to 31 March 2016\) is striped/);
    expect(words).toContain('NHS England for 6 and Local authority for 6 of its 12 months');
    expect(words).toContain('not what effect they had on injuries');
    expect(words).toContain('Fingertips, indicator 90284');
    expect(words).toContain('Released 4 March 2025');
    expect(words).toContain('Open Government Licence');
  });

  it('names no commissioner of roads', () => {
    const roads = drawPartnerTrend(answers.roads);
    expect(roads).not.toMatch(/NHS|primary care trust|data-commissioner/i);
    expect(wordsOf(roads)).toContain('Local highway authority');
  });
});

describe('a partner trend on a page with little room', () => {
  const heightOf = (svg: string) => Number(/ height="([\d.]+)mm"/.exec(svg)?.[1]);

  it('has lower panels, so that it fits, and the same words', () => {
    const usual = drawPartnerTrend(answers.steady);
    const room = Math.round(heightOf(usual)) - 15;
    const fitting = drawPartnerTrend(answers.steady, { ...defaultPaper, tallestInMillimetres: room });
    expect(heightOf(fitting)).toBeLessThanOrEqual(room);
    expect(heightOf(fitting)).toBeGreaterThan(room - 2);
    expect(fitting.match(/<text/g)).toHaveLength(usual.match(/<text/g)?.length ?? 0);
  });

  it('keeps its panels where lower ones would not help', () => {
    expect(drawPartnerTrend(answers.steady, { ...defaultPaper, tallestInMillimetres: 60 })).toBe(
      drawPartnerTrend(answers.steady),
    );
  });
});
