import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { drawRelationship } from '../../../server/figures/draw-relationship.tsx';
import { defaultPaper, type Paper } from '../../../server/figures/paper.ts';
import { expectAsLastLookedAt, touchingTexts, wordsOf } from '../../support/kept-figure.ts';
import { canvasOf, textBoxes } from '../../support/read-figure.ts';
import * as answers from '../../support/relationship-answers.ts';

const narrow: Paper = { widthInMillimetres: 80, dotsPerInch: 300 };

const examples = [
  { name: 'relationship', answer: answers.sixtyAreas, paper: defaultPaper },
  { name: 'relationship-on-narrow-paper', answer: answers.sixtyAreas, paper: narrow },
  { name: 'relationship-of-few-areas', answer: answers.fourAreas, paper: defaultPaper },
  { name: 'relationship-of-other-days', answer: answers.ofOtherDays, paper: defaultPaper },
  { name: 'relationship-demonstration', answer: answers.madeUp, paper: defaultPaper },
  { name: 'relationship-of-nothing', answer: answers.nothing, paper: defaultPaper },
];

describe.each(examples)('the figure $name', ({ name, answer, paper }) => {
  const svg = drawRelationship(answer, paper);

  it('looks as it did when it was last looked at', () => {
    expectAsLastLookedAt(name, svg);
  });

  it('is well-formed XML of the width of its paper, the same every time', () => {
    expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
    expect(svg).toContain(`width="${paper.widthInMillimetres}mm"`);
    expect(drawRelationship(answer, paper)).toBe(svg);
  });

  it('has no two texts that touch, and none that leaves the paper', () => {
    const { left, right, bottom } = canvasOf(svg);
    const outside = textBoxes(svg).filter(
      (box) => box.left < left || box.right > right || box.top < 0 || box.bottom > bottom,
    );
    expect(touchingTexts(svg)).toEqual([]);
    expect(outside).toEqual([]);
  });
});

describe('what a figure of a relationship shows', () => {
  const svg = drawRelationship(answers.sixtyAreas);
  const [, key = '', plot = ''] = svg.split('<g class="plot">');

  it('is a mark for each area, the line, its band, and the names of those asked for and far away', () => {
    expect(plot.match(/class="mark"/g)).toHaveLength(60);
    expect(plot).toContain('data-series="regression-line"');
    expect(plot.match(/class="band"/g)).toHaveLength(1);
    expect(wordsOf(plot)).toContain('Area 13');
    expect(wordsOf(plot)).toContain('Area 31');
    expect(wordsOf(key)).toBe('60 areas Area asked for Regression line; shaded: its 95% band');
  });

  it('has both axes with their measure, unit and period', () => {
    expect(wordsOf(plot)).toContain('Hospital admissions for injury, rate per 10,000, 2023/24');
    expect(wordsOf(plot)).toContain('Children in relative low income, per cent, 2023/24');
  });

  it('says the finding, the caution, who is left out, the method and both sources', () => {
    const words = wordsOf(svg);
    expect(words).toContain("Pearson's correlation across 60 areas is");
    expect(words).toContain('Areas, not children');
    expect(words).toContain(
      '[z] Left out, A county: Children in relative low income: No figure is held for 2023/24. Figures are held for districts instead.',
    );
    expect(words).toContain('[c] Left out, Small Place');
    expect(words).toContain('Source: Hospital admissions for injury; NHS England.');
    expect(words).toContain('Method: Each area counts once.');
    expect(words).toContain('injuries.csv. Released 4 March 2025.');
    expect(words).toContain('poverty.csv. Released 27 March 2025.');
    expect(words).toContain('Figures as held on 10 March 2025 (store version 12).');
  });

  it('says where an axis does not begin at zero, and which periods stand beside each other', () => {
    expect(wordsOf(drawRelationship(answers.fourAreas))).toMatch(
      /The vertical axis begins at \d+, not at 0\./,
    );
    expect(wordsOf(drawRelationship(answers.ofOtherDays))).toContain(
      'Different periods stand beside each other',
    );
  });

  it('warns of made-up data twice, and says why there is nothing', () => {
    expect(drawRelationship(answers.madeUp)).toContain('class="watermark"');
    expect(wordsOf(drawRelationship(answers.madeUp))).toContain('Demonstration data: made up');
    expect(wordsOf(drawRelationship(answers.nothing))).toContain('No period of the two is the same days.');
  });
});
