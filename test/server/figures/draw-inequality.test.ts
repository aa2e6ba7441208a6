import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { drawInequality } from '../../../server/figures/draw-inequality.tsx';
import { defaultPaper, type Paper } from '../../../server/figures/paper.ts';
import * as answers from '../../support/inequality-answers.ts';
import { expectAsLastLookedAt, touchingTexts, wordsOf } from '../../support/kept-figure.ts';
import { canvasOf, textBoxes } from '../../support/read-figure.ts';

const narrow: Paper = { widthInMillimetres: 80, dotsPerInch: 300 };

const examples = [
  { name: 'inequality-by-tenths', answer: answers.byTenths, paper: defaultPaper },
  { name: 'inequality-on-narrow-paper', answer: answers.byTenths, paper: narrow },
  { name: 'inequality-with-commissioners', answer: answers.commissionedTenths, paper: defaultPaper },
  {
    name: 'inequality-with-commissioners-on-narrow-paper',
    answer: answers.commissionedTenths,
    paper: narrow,
  },
  { name: 'inequality-with-gaps', answer: answers.withGaps, paper: defaultPaper },
  { name: 'inequality-by-sex', answer: answers.bySex, paper: defaultPaper },
  { name: 'inequality-of-percentages', answer: answers.percentages, paper: defaultPaper },
  { name: 'inequality-demonstration', answer: answers.madeUp, paper: defaultPaper },
  { name: 'inequality-of-nothing', answer: answers.nothing, paper: defaultPaper },
];

describe.each(examples)('the figure $name', ({ name, answer, paper }) => {
  const svg = drawInequality(answer, paper);

  it('looks as it did when it was last looked at', () => {
    expectAsLastLookedAt(name, svg);
  });

  it('is well-formed XML of the width of its paper, the same every time', () => {
    expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
    expect(svg).toContain(`width="${paper.widthInMillimetres}mm"`);
    expect(drawInequality(answer, paper)).toBe(svg);
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

describe('what a figure of an inequality shows', () => {
  const svg = drawInequality(answers.byTenths);
  const [, dots = '', course = ''] = svg.split('<g class="plot">').slice(1);

  it('is a mark and 95% limits for each group, the line through them and the area as a whole', () => {
    expect(dots.match(/class="mark"/g)).toHaveLength(10);
    expect(dots.match(/class="limits"/g)).toHaveLength(10);
    expect(dots).toContain('data-series="slope-index"');
    expect(wordsOf(svg)).toContain('Slope index 17.5 per 10,000: line from 81.4 to 63.9 England 72.7');
  });

  it('is the slope index through time with a gap where there is none', () => {
    expect(course.match(/class="limits"/g)).toHaveLength(12);
    expect(course.match(/class="line" d="[^"]*M[^"]*M/)).not.toBeNull();
    expect(wordsOf(svg)).toContain(
      '2012/13 to 2013/14: no slope index and no gap: no group has a value (no figure held).',
    );
  });

  it('says what was found, the method, the source, the licence and the release', () => {
    const words = wordsOf(svg);
    expect(words).toContain('1.27 times as high at the most deprived end');
    expect(words).toContain('about 7,300 fewer admissions');
    expect(words).toContain('Slope index of inequality (Low and Low, Journal of Public Health 2004)');
    expect(words).toContain('Released 4 March 2025.');
    expect(words).toContain('Open Government Licence v3.0');
    expect(words).toContain('Figures as held on 10 March 2025 (store version 12).');
  });

  it('marks what is missing and explains it', () => {
    const words = wordsOf(drawInequality(answers.withGaps));
    expect(words).toContain('[c] suppressed so that nobody can be identified: 5.');
    expect(words).toContain('[x] no figure is held for this group in 2023/24: Least deprived.');
    expect(words).toContain('No slope index: 2 of 10 groups have no value.');
  });

  it('says who commissioned by bands at the course alone, and explains them once', () => {
    const drawn = drawInequality(answers.commissionedTenths);
    const [, , groups = '', time = '', key = ''] = drawn.split('<g class="plot">');
    expect([groups, time, key].map((part) => part.match(/class="era"/g)?.length ?? 0)).toEqual([0, 10, 4]);
    expect(wordsOf(drawn)).toContain(
      '2015/16 (1 April 2015 to 31 March 2016) is striped because children aged under 5',
    );
    expect(svg).not.toContain('class="era"');
  });

  it('warns of demonstration data twice, and says why there is nothing', () => {
    expect(drawInequality(answers.madeUp)).toContain('class="watermark"');
    expect(wordsOf(drawInequality(answers.madeUp))).toContain('Demonstration data: made up');
    expect(wordsOf(drawInequality(answers.nothing))).toContain('are not divided by deprivation');
  });
});
