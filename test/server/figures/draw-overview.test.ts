import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { drawOverview } from '../../../server/figures/draw-overview.tsx';
import { defaultPaper, type Paper } from '../../../server/figures/paper.ts';
import { expectAsLastLookedAt, touchingTexts, wordsOf } from '../../support/kept-figure.ts';
import * as cases from '../../support/overview-cases.ts';
import { canvasOf, textBoxes } from '../../support/read-figure.ts';

const narrow: Paper = { widthInMillimetres: 80, dotsPerInch: 300 };

const examples = [
  { name: 'overview', answer: cases.threeAreas, paper: defaultPaper },
  { name: 'overview-on-narrow-paper', answer: cases.threeAreas, paper: narrow },
  { name: 'overview-of-many-columns', answer: cases.manyColumns, paper: defaultPaper },
  { name: 'overview-of-nothing', answer: cases.nothing, paper: defaultPaper },
];

describe.each(examples)('the figure $name', ({ name, answer, paper }) => {
  const svg = drawOverview(answer, paper);

  it('looks as it did when it was last looked at', () => {
    expectAsLastLookedAt(name, svg);
  });

  it('is well-formed XML of the width of its paper, the same every time', () => {
    expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
    expect(svg).toContain(`width="${paper.widthInMillimetres}mm"`);
    expect(drawOverview(answer, paper)).toBe(svg);
  });

  it('has no two texts that touch, none that leaves the paper, and fits on a page', () => {
    const { left, right, bottom } = canvasOf(svg);
    const outside = textBoxes(svg).filter(
      (box) => box.left < left || box.right > right || box.top < 0 || box.bottom > bottom,
    );
    expect(touchingTexts(svg)).toEqual([]);
    expect(outside).toEqual([]);
    expect(Number(/height="([\d.]+)mm"/.exec(svg)?.[1])).toBeLessThanOrEqual(257);
  });
});

describe('an overview on paper', () => {
  it('says who leads, what is missing, what is left out, of which period a figure is, and how it is judged', () => {
    const words = wordsOf(drawOverview(cases.threeAreas));
    expect(words).toContain('Who leads. Injury: Local authority.');
    expect(words).toContain('1 figure is missing: the data file says why of each.');
    expect(words).toContain('Left out, since no figure of these areas is held: Children in low income.');
    expect(words).toContain('2022/23');
    expect(words).toContain('Worse than England');
    expect(words).toContain('Method: Each column shows');
  });

  it('shows the first of more areas than fit, and says how many there are', () => {
    expect(wordsOf(drawOverview(cases.manyColumns))).toMatch(/The first \d+ of 60 areas fit on this figure/);
  });

  it('is marked where its figures are made up', () => {
    expect(wordsOf(drawOverview(cases.manyColumns))).toContain('Demonstration data: made up');
  });
});
