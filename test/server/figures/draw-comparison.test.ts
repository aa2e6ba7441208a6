import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { drawComparison } from '../../../server/figures/draw-comparison.tsx';
import { defaultPaper, type Paper } from '../../../server/figures/paper.ts';
import * as answers from '../../support/comparison-answers.ts';
import { blankRow } from '../../support/comparison-cases.ts';
import { expectAsLastLookedAt, touchingTexts, wordsOf } from '../../support/kept-figure.ts';
import { canvasOf, textBoxes } from '../../support/read-figure.ts';

const narrow: Paper = { widthInMillimetres: 80, dotsPerInch: 300 };
const wide: Paper = { widthInMillimetres: 250, dotsPerInch: 150 };

const examples = [
  { name: 'comparison-of-five', answer: answers.fiveAreas, paper: defaultPaper },
  { name: 'comparison-at-two-levels', answer: answers.twoLevels, paper: defaultPaper },
  { name: 'comparison-of-many', answer: answers.manyAreas, paper: defaultPaper },
  { name: 'comparison-of-too-many', answer: answers.tooManyAreas, paper: defaultPaper },
  { name: 'comparison-of-too-many-on-wide-paper', answer: answers.tooManyAreas, paper: wide },
  { name: 'comparison-in-fifths', answer: answers.fifths, paper: defaultPaper },
  { name: 'comparison-in-fifths-on-narrow-paper', answer: answers.fifths, paper: narrow },
  { name: 'comparison-as-funnel', answer: answers.funnel, paper: defaultPaper },
  { name: 'comparison-as-funnel-on-narrow-paper', answer: answers.funnel, paper: narrow },
  { name: 'comparison-demonstration', answer: answers.demonstration, paper: defaultPaper },
  { name: 'comparison-highlighted', answer: answers.highlighted(answers.fiveAreas), paper: defaultPaper },
  {
    name: 'comparison-of-many-highlighted',
    answer: answers.highlighted(answers.manyAreas),
    paper: defaultPaper,
  },
  {
    name: 'comparison-as-funnel-highlighted',
    answer: answers.highlighted(answers.funnel),
    paper: defaultPaper,
  },
  {
    name: 'comparison-as-map-highlighted',
    answer: answers.onMap(answers.highlighted(answers.manyAreas)),
    paper: defaultPaper,
  },
  { name: 'comparison-as-map', answer: answers.onMap(answers.fiveAreas), paper: defaultPaper },
  { name: 'comparison-as-map-of-many', answer: answers.onMap(answers.manyAreas), paper: defaultPaper },
  { name: 'comparison-as-map-of-too-many', answer: answers.onMap(answers.tooManyAreas), paper: defaultPaper },
  { name: 'comparison-as-map-in-fifths', answer: answers.onMap(answers.fifths), paper: defaultPaper },
  { name: 'comparison-as-map-at-two-levels', answer: answers.onMap(answers.twoLevels), paper: narrow },
  {
    name: 'comparison-as-boundaries',
    answer: answers.onBoundaries(answers.highlighted(answers.fiveAreas)),
    paper: defaultPaper,
  },
  {
    name: 'comparison-as-boundaries-of-many',
    answer: answers.onBoundaries(answers.highlighted(answers.manyAreas)),
    paper: defaultPaper,
  },
  {
    name: 'comparison-as-boundaries-in-fifths',
    answer: answers.onBoundaries(answers.highlighted(answers.fifths)),
    paper: defaultPaper,
  },
  {
    name: 'comparison-as-boundaries-at-two-levels',
    answer: answers.onBoundaries(answers.twoLevels, answers.twoLevels.rows.slice(-1)),
    paper: narrow,
  },
  {
    name: 'comparison-as-boundaries-without-any',
    answer: answers.onBoundaries(answers.fiveAreas, answers.fiveAreas.rows),
    paper: defaultPaper,
  },
  { name: 'comparison-of-nothing', answer: answers.nothing, paper: defaultPaper },
  { name: 'comparison-without-areas', answer: answers.noAreas, paper: defaultPaper },
];

describe.each(examples)('the figure $name', ({ name, answer, paper }) => {
  const svg = drawComparison(answer, paper);

  it('looks as it did when it was last looked at', () => {
    expectAsLastLookedAt(name, svg);
  });

  it('is well-formed XML of the width of its paper, the same every time', () => {
    expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
    expect(svg).toContain(`width="${paper.widthInMillimetres}mm"`);
    expect(drawComparison(answer, paper)).toBe(svg);
  });

  it('is no taller than the text area of an A4 page', () => {
    expect(Number(/height="([\d.]+)mm"/.exec(svg)?.[1])).toBeLessThanOrEqual(257);
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

describe('the bars of a figure', () => {
  const barsOf = (svg: string) =>
    [...svg.matchAll(/data-area="([^"]+)" x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g)].map(
      ([, code, x, width]) => ({ code, x: Number(x), width: Number(width) }),
    );

  it('are as long as their values, on one scale in every column', () => {
    const bars = barsOf(drawComparison(answers.manyAreas));
    expect(bars).toHaveLength(151);
    const [first, last] = [bars[0], bars.at(-1)];
    // 150 against 50
    expect((first?.width ?? 0) / (last?.width ?? 1)).toBeCloseTo(3, 1);
    expect(new Set(bars.map(({ x }) => x)).size).toBe(3);
  });

  it('leave out what does not fit, and say so', () => {
    const svg = drawComparison(answers.tooManyAreas);
    expect(barsOf(svg).length).toBeLessThan(310);
    expect(wordsOf(svg)).toMatch(/\d+ of the 310 areas with a value fit on this figure/);
    expect(wordsOf(svg)).toMatch(/… \d+ areas between/);
  });

  it('stand under the fifth that they are in', () => {
    const words = wordsOf(drawComparison(answers.fifths));
    for (const fifth of ['Fifth 5 (highest): ', 'Fifth 4: ', 'Fifth 1 (lowest): '])
      expect(words).toContain(fifth);
  });
});

describe('areas that are highlighted on paper', () => {
  it('have bold names beside their bars, and where they do not fit it is said', () => {
    const bold = textBoxes(drawComparison(answers.highlighted(answers.fiveAreas))).map(({ text }) => text);
    expect(bold).toContain('Redcar and Cleveland');
    const code = answers.tooManyAreas.rows[150]?.area.code ?? '';
    const question = { ...answers.tooManyAreas.question, highlight: [code] };
    expect(wordsOf(drawComparison({ ...answers.tooManyAreas, question }))).toContain(
      'Highlighted, but among those that do not fit: Borough of Example 151.',
    );
  });

  it('are framed on a map and named with their values below it', () => {
    const words = wordsOf(drawComparison(answers.onMap(answers.highlighted(answers.manyAreas))));
    expect(words).toContain(
      'In dark frames: A1 Redcar and Cleveland (149.3); A149 Borough of Example 150 (50.7).',
    );
  });

  it('are named in a funnel though they lie within it, and what is not shown is said', () => {
    const code = answers.funnel.rows[30]?.area.code ?? '';
    const question = { ...answers.funnel.question, highlight: [code] };
    const highlightNote = 'Not among the areas shown, and so not highlighted: Surrey.';
    const words = wordsOf(drawComparison({ ...answers.funnel, question, highlightNote }));
    expect(words).toMatch(/In rings: Borough of Example 31 \(99\.2\)\./);
    expect(words).toContain(highlightNote);
  });
});

describe('a map of tiles on paper', () => {
  it('has a tile for every area, those without a value too, and says what the letters stand for', () => {
    const svg = drawComparison(answers.onMap(answers.fiveAreas));
    expect([...svg.matchAll(/data-area="E\d+"/g)]).toHaveLength(6);
    expect(svg).toContain('<title>Darlington: 150.0</title>');
    expect(svg).toContain('<title>Isles of Scilly: [x]</title>');
    expect(wordsOf(svg)).toContain('Areas: A0 Darlington; A1 Redcar and Cleveland;');
    expect(wordsOf(svg)).toContain('Each tile is an area; all are of one size.');
  });

  it('says where to find what the letters stand for where there is no room for it', () => {
    expect(wordsOf(drawComparison(answers.onMap(answers.manyAreas)))).toContain('in the column map_label');
  });
});

describe('what a figure carries into a document', () => {
  it('is the finding, the method with its confidence, who has no value, the source and the licence', () => {
    const words = wordsOf(drawComparison(answers.fiveAreas));
    for (const part of [
      '2 of 5 areas above England, 2 below, 2023/24',
      'England 72.7',
      '[x] Isles of Scilly: Not available from the publisher. Combined with Cornwall.',
      'Note: Counts are rounded. Source: NHS England.',
      'Method: 95% confidence limits',
      'Source: Office for Health Improvement and Disparities, injuries.csv. Released 4 March 2025.',
      'Open Government Licence v3.0',
      'store version 3',
    ])
      expect(words).toContain(part);
  });

  it('is the number of areas without a value where they are many, with the reason', () => {
    const blank = Array.from({ length: 21 }, (_, place) => blankRow(`Area ${place}`, 'No figure is held.'));
    const rows = [...answers.fiveAreas.rows, ...blank];
    expect(wordsOf(drawComparison({ ...answers.fiveAreas, rows }))).toContain(
      '[x] 21 areas: No figure is held.',
    );
    const others = Array.from({ length: 5 }, (_, place) => blankRow(`Area ${place}`, `Reason ${place}.`));
    const words = wordsOf(drawComparison({ ...answers.fiveAreas, rows: [...others, ...rows] }));
    // 21 areas first, then three of the six that stand alone
    expect(words).toContain('… and 3 further areas without a value: the data file says why.');
  });

  it('is how many areas are judged as what', () => {
    const words = wordsOf(drawComparison(answers.twoLevels));
    expect(words).toContain('Much worse than England: 1');
    expect(words).toContain('Worse than England: 1');
    expect(words).toContain('Similar to England: 1');
  });

  it('is in a funnel the name of every line, and how many of the areas outside are named', () => {
    const words = wordsOf(drawComparison(answers.funnel));
    expect(words.match(/99\.8% limit(?!s)/g)).toHaveLength(2);
    expect(words.match(/(?<!99\.8)(?<!and )95% limit(?!s)/g)).toHaveLength(2);
    expect(words).toContain('Average 100.0');
    expect(words).toMatch(/\d+ of the 48 areas outside the limits are named/);
    expect(words).toContain('Population: 0 to 14 years');
  });

  it('is in a funnel of households no age along the axis', () => {
    const { question, ...answer } = answers.funnel;
    const age = { key: '0+', from: 0, to: null, label: 'All ages' };
    const words = wordsOf(
      drawComparison({ ...answer, question: { ...question, age }, populationName: 'Households' }),
    );
    expect(words).toContain(' Households ');
    expect(words).not.toContain('Households: All ages');
  });

  it('is that figures are made up', () => {
    const svg = drawComparison(answers.demonstration);
    expect(svg).toContain('class="watermark"');
    expect(wordsOf(svg)).toContain('Demonstration data: made up to show how the product works');
  });

  it('is why there is nothing', () => {
    expect(wordsOf(drawComparison(answers.nothing))).toContain('None of the areas has a value.');
    expect(wordsOf(drawComparison(answers.noAreas))).toContain('No regions.');
  });
});

describe('a map of boundaries on paper', () => {
  const shapesOf = (svg: string) => [...svg.matchAll(/<g class="shape" data-area="(E\d+)"[^>]*>/g)];

  it('has a shape for every area with a boundary, those without a value too', () => {
    const svg = drawComparison(answers.onBoundaries(answers.fiveAreas));
    expect(shapesOf(svg)).toHaveLength(6);
    expect(svg).toContain('<title>Darlington: 150.0</title>');
    expect(svg).toContain('<title>Isles of Scilly: [x]</title>');
  });

  it('names the areas that have none, and is short and without a key where none has', () => {
    const { rows } = answers.fiveAreas;
    const some = wordsOf(drawComparison(answers.onBoundaries(answers.fiveAreas, rows.slice(1, 3))));
    expect(some).toContain(
      'Not drawn: Redcar and Cleveland; Middlesbrough (no file of boundaries that is held has it).',
    );
    const none = drawComparison(answers.onBoundaries(answers.fiveAreas, rows));
    expect(wordsOf(none)).toContain('No map is drawn. No boundaries of areas are held.');
    expect(wordsOf(none)).not.toMatch(/Bring a file|Worse than England: /);
    expect(shapesOf(none)).toEqual([]);
  });

  it('has a hatch where an area is too small for its mark, and none on the same area enlarged', () => {
    const svg = drawComparison(answers.onBoundaries(answers.manyAreas));
    // The last areas are better: a dot each. On the map they are 10 units of 1000 wide, 4 points of a page.
    const better = answers.manyAreas.rows.at(-1)?.area.code;
    const shapes = svg.split('<g class="shape" ').slice(1);
    const small = shapes.filter((shape) => shape.startsWith(`data-area="${better}"`));
    const large = shapes.filter((shape) => shape.startsWith(`data-area="London${better}"`));
    expect([small.length, large.length]).toEqual([1, 1]);
    expect(small[0]).toContain('url(#dots-FFFFFF');
    expect(large[0]).not.toContain('url(#');
  });

  it('has a dark edge round what is highlighted, named on the map and with its value below it', () => {
    const words = wordsOf(drawComparison(answers.onBoundaries(answers.highlighted(answers.fiveAreas))));
    expect(words).toContain('With a dark edge: Redcar and Cleveland (125.0); ');
    expect(words.split('Redcar and Cleveland').length - 1).toBe(2);
  });
});
