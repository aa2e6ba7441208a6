import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { drawAreaTrends } from '../../../server/figures/draw-area-trends.tsx';
import { defaultPaper, type Paper } from '../../../server/figures/paper.ts';
import * as cases from '../../support/area-trends-cases.ts';
import { expectAsLastLookedAt, touchingTexts, wordsOf } from '../../support/kept-figure.ts';
import { canvasOf, textBoxes } from '../../support/read-figure.ts';

const narrow: Paper = { widthInMillimetres: 80, dotsPerInch: 300 };

const examples = [
  { name: 'area-trends', answer: cases.tenPanels, paper: defaultPaper },
  { name: 'area-trends-on-narrow-paper', answer: cases.tenPanels, paper: narrow },
  { name: 'area-trends-with-gaps', answer: cases.gappedPanels, paper: defaultPaper },
  { name: 'area-trends-of-one-area', answer: cases.onePanel, paper: defaultPaper },
  { name: 'area-trends-on-own-scales', answer: cases.tenPanels, paper: defaultPaper, scale: 'own' as const },
  { name: 'area-trends-of-england', answer: cases.manyPanels, paper: defaultPaper },
  { name: 'area-trends-of-nothing', answer: cases.nothing, paper: defaultPaper },
];

describe.each(examples)('the figure $name', ({ name, answer, paper, scale }) => {
  const svg = drawAreaTrends(answer, paper, scale);

  it('looks as it did when it was last looked at', () => {
    expectAsLastLookedAt(name, svg);
  });

  it('is well-formed XML of the width of its paper, the same every time', () => {
    expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
    expect(svg).toContain(`width="${paper.widthInMillimetres}mm"`);
    expect(drawAreaTrends(answer, paper, scale)).toBe(svg);
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

describe('trends of areas on paper', () => {
  it('name every area with how it compares, its recent trend and its latest value', () => {
    const words = wordsOf(drawAreaTrends(cases.tenPanels));
    for (const { area } of cases.tenPanels.panels) expect(words).toContain(area.name.split(',')[0]);
    expect(words.match(/Worse than England/g)).toHaveLength(10);
    expect(words.match(/Decreasing and getting better/g)).toHaveLength(10);
    expect(words).toContain('87.1');
    expect(words).toContain('Framed: highlighted by whoever made this figure.');
    expect(words).toContain('Recent trends of 10 areas, tested over 2019/20 to 2023/24: decreasing in 10.');
  });

  it('say why the last period has no value, and of which period the one shown is', () => {
    const words = wordsOf(drawAreaTrends(cases.gappedPanels));
    expect(words).toContain('Worse than England, 2022/23');
    expect(words).toContain('2023/24: Suppressed so that nobody can be identified.');
    expect(words).toContain('[c] suppressed so that nobody can be identified: Rutland');
  });

  it('write the year beside an older value, mark the years without one, and say what lines and band are', () => {
    const texts = textBoxes(drawAreaTrends(cases.onePanel)).map(({ text }) => text);
    expect(texts).toContain('88.5');
    expect(texts).toContain('(2019/20)');
    expect(texts.filter((text) => text === '[c]')).toHaveLength(1);
    expect(texts).toContain('The area, its latest value and its 95% limits');
    expect(texts).toContain('England');
    expect(texts).toContain('A stroke below a plot: a year without a value; [c] suppressed');
    expect(texts).toContain('Worse than England, 2019/20');
  });

  it('say whether heights can be compared', () => {
    const note =
      'Each panel has a scale of its own: compare years within an area, never heights between areas.';
    expect(wordsOf(drawAreaTrends(cases.tenPanels, defaultPaper, 'own'))).toContain(note);
    expect(wordsOf(drawAreaTrends(cases.tenPanels))).not.toContain(note);
  });

  it('say how many areas there was no room for and where they are, those highlighted kept', () => {
    const highlight = ['E06000252'];
    const marked = { ...cases.manyPanels, question: { ...cases.manyPanels.question, highlight } };
    const words = wordsOf(drawAreaTrends(marked));
    const [, shown, left] =
      /(\d+) of 153 areas fit on this page, in the order of their names, and those highlighted: the other (\d+) are in the data file/.exec(
        words,
      ) ?? [];
    expect(Number(shown)).toBeGreaterThan(9);
    expect(Number(shown) + Number(left)).toBe(153);
    expect(words).toContain('Council of a place 153');
    expect(words).toContain('made up and not real');
  });

  it('say why there is nothing', () => {
    expect(wordsOf(drawAreaTrends(cases.nothing))).toContain('No figures are held for any of these');
  });
});
