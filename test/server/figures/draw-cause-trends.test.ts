import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { drawCauseTrends } from '../../../server/figures/draw-cause-trends.tsx';
import { defaultPaper, type Paper } from '../../../server/figures/paper.ts';
import * as answers from '../../support/cause-trends-answers.ts';
import { expectAsLastLookedAt, touchingTexts, wordsOf } from '../../support/kept-figure.ts';
import { canvasOf, textBoxes } from '../../support/read-figure.ts';

const narrow: Paper = { widthInMillimetres: 80, dotsPerInch: 300 };

const examples = [
  { name: 'cause-trends', answer: answers.causesThroughTime, paper: defaultPaper, scale: 'common' },
  { name: 'cause-trends-on-narrow-paper', answer: answers.causesThroughTime, paper: narrow, scale: 'own' },
  { name: 'cause-trends-all-hidden', answer: answers.causesAllHidden, paper: defaultPaper, scale: 'common' },
  {
    name: 'cause-trends-of-nothing',
    answer: answers.noCausesThroughTime,
    paper: defaultPaper,
    scale: 'common',
  },
] as const;

describe.each(examples)('the figure $name', ({ name, answer, paper, scale }) => {
  const svg = drawCauseTrends(answer, paper, scale);

  it('looks as it did when it was last looked at', () => {
    expectAsLastLookedAt(name, svg);
  });

  it('is well-formed XML of the width of its paper, the same every time', () => {
    expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
    expect(svg).toContain(`width="${paper.widthInMillimetres}mm"`);
    expect(drawCauseTrends(answer, paper, scale)).toBe(svg);
  });

  it('has no two texts that touch, and none that leaves the paper', () => {
    expect(touchingTexts(svg)).toEqual([]);
    const { left, right, bottom } = canvasOf(svg);
    const outside = textBoxes(svg).filter(
      (box) => box.left < left || box.right > right || box.top < 0 || box.bottom > bottom,
    );
    expect(outside).toEqual([]);
  });
});

describe('what a figure of causes through time shows', () => {
  const svg = drawCauseTrends(answers.causesThroughTime);
  const words = wordsOf(svg);

  it('is a line for each group that has one and England beside it, broken where a year is suppressed', () => {
    const pathOf = (key: string) =>
      new RegExp(`data-series="${key}"><path class="line" d="([^"]*)"`).exec(
        svg.replaceAll(/<path class="limits"[^>]*>(?:<\/path>)?/g, ''),
      )?.[1];
    expect(pathOf('area Falls')?.match(/M/g)).toHaveLength(1);
    // 2019/20, then 2021/22 and 2022/23.
    expect(pathOf('area Transport')?.match(/M/g)).toHaveLength(2);
    expect(pathOf('benchmark Falls')).toBeDefined();
    expect(svg).not.toContain('data-series="area Drowning and submersion"');
  });

  it('says what has no chart, what the scale is, where a release begins and what the nights are not', () => {
    expect(words).toContain('No chart. Suppressed in every year: Drowning and submersion.');
    expect(words).toContain('All charts have one scale, so that their heights can be compared.');
    expect(words).toContain('Dotted vertical line: another release begins.');
    expect(words).toContain('A change in this share shows how patients are recorded.');
    expect(words).toContain('never joined by a line');
    expect(wordsOf(drawCauseTrends(answers.causesThroughTime, defaultPaper, 'own'))).toContain(
      'Each chart has a scale of its own',
    );
  });

  it('is marked where it is made up', () => {
    expect(svg).not.toContain('class="watermark"');
    expect(drawCauseTrends(answers.causesOfEngland)).toContain('class="watermark"');
  });
});
