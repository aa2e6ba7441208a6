import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import type { DistributionAnswer } from '../../../server/contract/distribution.ts';
import { drawDistribution } from '../../../server/figures/draw-distribution.tsx';
import { defaultPaper, type Paper } from '../../../server/figures/paper.ts';
import { answered, distribution, measured } from '../../support/distribution-cases.ts';
import { expectAsLastLookedAt, touchingTexts, wordsOf } from '../../support/kept-figure.ts';
import { canvasOf, textBoxes } from '../../support/read-figure.ts';

const narrow: Paper = { widthInMillimetres: 80, dotsPerInch: 300 };

const codes = ['A1', 'A2', 'A3', 'A12'];

/** Twelve areas over fourteen years, the gap between them narrowing; a year without figures, one with a suppressed area. */
const years = Array.from({ length: 14 }, (_, at) => `${2010 + at}/${String(11 + at).padStart(2, '0')}`);
const many = distribution({
  headline: 'Hospital admissions for injury: gap between areas narrowed from 2010/11',
  periods: years.map((label, at) => {
    const values = Array.from({ length: 12 }, (_, place) => 100 - 3 * at + (place - 5.5) * (12 - 0.5 * at));
    const given =
      at === 4
        ? values.map(() => 'not-held' as const)
        : at === 7
          ? ['suppressed' as const, ...values.slice(1)]
          : values;
    const withOutlier = at === 4 ? given : given.map((value, place) => (place === 11 ? 220 - 5 * at : value));
    const benchmark = at === 4 ? 'not-held' : 102 - 3 * at;
    return answered(measured(label, withOutlier, { benchmark }), at === 9 ? 'Another release.' : null, codes);
  }),
  highlighted: codes.map((code) => ({ code, name: `Borough of Example ${code}`, type: 'utla' as const })),
});

const nothing: DistributionAnswer = distribution({
  periods: [],
  highlighted: [],
  headline: 'No figures for hospital admissions for injury',
  why: 'No figures are held for 2031/32. There are figures for 2022/23 to 2023/24.',
});

const examples = [
  { name: 'distribution-of-five', answer: distribution(), paper: defaultPaper },
  { name: 'distribution-of-many-years', answer: many, paper: defaultPaper },
  { name: 'distribution-on-narrow-paper', answer: many, paper: narrow },
  {
    name: 'distribution-demonstration',
    answer: distribution({
      demonstration: true,
      provenance: distribution().provenance.map((origin) => ({ ...origin, demonstration: true })),
    }),
    paper: defaultPaper,
  },
  { name: 'distribution-of-nothing', answer: nothing, paper: defaultPaper },
];

describe.each(examples)('the figure $name', ({ name, answer, paper }) => {
  const svg = drawDistribution(answer, paper);

  it('looks as it did when it was last looked at', () => {
    expectAsLastLookedAt(name, svg);
  });

  it('is well-formed XML of the width of its paper, the same every time', () => {
    expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
    expect(svg).toContain(`width="${paper.widthInMillimetres}mm"`);
    expect(drawDistribution(answer, paper)).toBe(svg);
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

it('a figure that would be taller than a page counts its caveats instead', () => {
  const caveat = { source: 'NHS England', periods: [], areas: [] };
  const caveats = Array.from({ length: 3 }, (_, at) => ({ ...caveat, text: `Caveat ${at}` }));
  const long = { ...many, caveats, boxNote: `${many.boxNote} `.repeat(60) };
  expect(wordsOf(drawDistribution({ ...many, caveats }))).toContain('Caveat 2.');
  expect(wordsOf(drawDistribution(long, narrow))).toContain('3 notes on these figures: see the data file.');
});

describe('the boxes of a figure', () => {
  const heights = (svg: string) =>
    [...svg.matchAll(/data-period="2[^"]+" x="[\d.]+" y="[\d.]+" width="[\d.]+" height="([\d.]+)"/g)].map(
      ([, height]) => Number(height),
    );

  it('are as high as the interquartile range, and there is none for too few areas', () => {
    const [first = 0, last = 0, ...others] = heights(drawDistribution(distribution()));
    // 20 to 40 against 22 to 32.
    expect([first / last, others]).toEqual([expect.closeTo(2, 1), []]);
  });

  it('leave a gap where nothing is held', () => {
    const svg = drawDistribution(many);
    expect(heights(svg)).toHaveLength(13);
    // The benchmark's line begins anew after the gap.
    expect(/data-line="E92000001" d="([^"]+)"/.exec(svg)?.[1]?.match(/M/g)).toHaveLength(2);
  });

  it('are explained by a key, and outliers of the period chosen are named', () => {
    const words = wordsOf(drawDistribution(many));
    for (const said of [
      'Box: half of the areas lie within it',
      'Dotted line: another release begins',
      'Area 12 155.0',
    ])
      expect(words).toContain(said);
  });
});
