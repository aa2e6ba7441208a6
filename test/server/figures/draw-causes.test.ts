import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { drawCauses } from '../../../server/figures/draw-causes.tsx';
import { defaultPaper, type Paper } from '../../../server/figures/paper.ts';
import * as answers from '../../support/causes-answers.ts';
import { expectAsLastLookedAt, touchingTexts, wordsOf } from '../../support/kept-figure.ts';
import { canvasOf, textBoxes } from '../../support/read-figure.ts';

const narrow: Paper = { widthInMillimetres: 80, dotsPerInch: 300 };

const examples = [
  { name: 'causes', answer: answers.byCause, paper: defaultPaper },
  { name: 'causes-on-narrow-paper', answer: answers.madeUp, paper: narrow },
  { name: 'causes-of-nothing', answer: answers.nothing, paper: defaultPaper },
];

describe.each(examples)('the figure $name', ({ name, answer, paper }) => {
  const svg = drawCauses(answer, paper);

  it('looks as it did when it was last looked at', () => {
    expectAsLastLookedAt(name, svg);
  });

  it('is well-formed XML of the width of its paper, the same every time', () => {
    expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
    expect(svg).toContain(`width="${paper.widthInMillimetres}mm"`);
    expect(drawCauses(answer, paper)).toBe(svg);
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

describe('what a figure of causes shows', () => {
  const svg = drawCauses(answers.byCause);
  const words = wordsOf(svg);

  it('is a bar for each group with a rate, from zero, one ten times as long as another', () => {
    const widthOf = (key: string) =>
      Number(new RegExp(`data-area="${key}"[^>]*? width="([\\d.]+)"`).exec(svg)?.[1]);
    expect(widthOf('falls') / widthOf('transport')).toBeCloseTo(10, 1);
    expect(svg).not.toContain('data-area="drowning"');
    expect(svg).not.toContain('data-area="forces-of-nature"');
  });

  it('says what has no bar, what it costs, who commissioned, and where it comes from', () => {
    expect(words).toContain('[c] suppressed so that nobody can be identified: Drowning and submersion.');
    expect(words).toContain('No admissions: Forces of nature.');
    expect(words).toContain(
      'Falls: £205,000 to £300,000 for 200 admissions by length of stay, if all happened at home.',
    );
    expect(words).toContain("Children's public health was commissioned by: Council.");
    expect(words).toContain('* A public health priority for children under 5.');
    expect(words).toMatch(/Source: /);
  });

  it('is marked where it is made up', () => {
    expect(svg).not.toContain('class="watermark"');
    expect(drawCauses(answers.madeUp)).toContain('class="watermark"');
  });

  it('says why there is nothing, and what to bring', () => {
    expect(wordsOf(drawCauses(answers.nothing))).toContain('Bring admissions with a cause.');
  });
});

describe('causes on a page with little room', () => {
  it('have lower rows, so that they fit, with the same words and bars', () => {
    const heightOf = (drawn: string) => Number(/ height="([\d.]+)mm"/.exec(drawn)?.[1]);
    const barsOf = (drawn: string) => [...drawn.matchAll(/data-area="[^"]+"[^>]*? width="[\d.]+"/g)].length;
    const usual = drawCauses(answers.byCause);
    const room = Math.floor(heightOf(usual)) - 2;
    const fitting = drawCauses(answers.byCause, { ...defaultPaper, tallestInMillimetres: room });
    expect(heightOf(fitting)).toBeLessThanOrEqual(room);
    expect(wordsOf(fitting)).toEqual(wordsOf(usual));
    expect(barsOf(fitting)).toBe(barsOf(usual));
    expect(touchingTexts(fitting)).toEqual([]);
  });
});
