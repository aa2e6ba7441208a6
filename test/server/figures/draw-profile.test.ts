import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { drawProfile } from '../../../server/figures/draw-profile.tsx';
import { defaultPaper } from '../../../server/figures/paper.ts';
import { expectAsLastLookedAt, touchingTexts } from '../../support/kept-figure.ts';
import {
  homelessnessRow,
  nothingWorkedOut,
  povertyRow,
  profileAnswer,
  profilePoint,
  profileRow,
} from '../../support/profile-answers.ts';
import { canvasOf, textBoxes } from '../../support/read-figure.ts';

const narrow = { widthInMillimetres: 80, dotsPerInch: 300 };

const counted = profileRow({
  ...nothingWorkedOut,
  key: 'counted',
  measure: profilePoint(null, { count: 1392 }),
  benchmarkMeasure: null,
  whyNoPeers: 'None of 153 upper-tier and unitary authorities have a value of 2023/24; a range needs 4.',
});

const examples = [
  { name: 'profile', answer: profileAnswer(), paper: defaultPaper },
  { name: 'profile-on-narrow-paper', answer: profileAnswer(), paper: narrow },
  {
    name: 'profile-compared-with-nothing',
    answer: profileAnswer({
      benchmark: null,
      themes: [{ theme: 'injury', name: 'Injury' }],
      rows: [profileRow({ measure: profilePoint(87.1), benchmarkMeasure: null }), counted],
    }),
    paper: defaultPaper,
  },
  {
    name: 'profile-partly-made-up',
    answer: profileAnswer({
      demonstration: true,
      themes: profileAnswer().themes.slice(0, 3),
      rows: [profileRow({ demonstration: true }), povertyRow, homelessnessRow],
    }),
    paper: defaultPaper,
  },
  {
    name: 'profile-empty',
    answer: profileAnswer({
      rows: [],
      themes: [],
      notHeld: [],
      caveats: [],
      provenance: [],
      headline: 'West Sussex: no figures held',
      why: 'No extract with figures has been brought in yet.',
    }),
    paper: defaultPaper,
  },
];

describe.each(examples)('the figure $name', ({ name, answer, paper }) => {
  const svg = drawProfile(answer, paper);

  it('looks as it did when it was last looked at', () => {
    expectAsLastLookedAt(name, svg);
  });

  it('is well-formed XML of the width of its paper, the same every time', () => {
    expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
    expect(svg).toContain(`width="${paper.widthInMillimetres}mm"`);
    expect(drawProfile(answer, paper)).toBe(svg);
  });

  it('breaks no figure over two lines', () => {
    for (const { text } of textBoxes(svg)) expect(text).not.toMatch(/^[\d.,]+[,.]$|^[,.]\d/);
  });

  it('has no two texts that touch and none that leaves the paper', () => {
    const boxes = textBoxes(svg);
    const pairs = touchingTexts(svg);
    const { left, right, bottom } = canvasOf(svg);
    const outside = boxes.filter((box) => box.left < left || box.right > right || box.bottom > bottom);
    expect({ pairs, outside }).toEqual({ pairs: [], outside: [] });
  });

  it('carries its finding and its description for those who cannot see it', () => {
    expect(svg).toMatch(/<title>[^<]+<\/title><desc>[^<]+<\/desc>/);
  });
});

/** Left and right end of a bar, in the figure's points. */
function endsOf(svg: string, key: string): [number, number] {
  const [, x = '', width = ''] =
    new RegExp(`data-area="${key.replaceAll('|', '\\|')}" x="([\\d.]+)" y="[\\d.]+" width="([\\d.]+)"`).exec(
      svg,
    ) ?? [];
  return [Number(x), Number(x) + Number(width)];
}

describe('the bar of a profile on paper', () => {
  const svg = drawProfile(profileAnswer());

  // Admissions: the benchmark 72.7 in the middle, the range from 30 to 150, so that the furthest is 77.3 away. Low is good:
  // 150 stands at the left end, 30 at 0.5 + 42.7 / 154.6 = 0.7762; the middle half from 87 at 0.4075 to 60 at 0.5821.
  it('is where the values of the answer are', () => {
    const [left, right] = endsOf(svg, 'injury-admissions|0-14 range');
    const [from, to] = endsOf(svg, 'injury-admissions|0-14 middle half');
    const whole = (right - left) / 0.7762;
    expect((from - left) / whole).toBeCloseTo(0.4075, 2);
    expect((to - left) / whole).toBeCloseTo(0.5821, 2);
  });

  it('is there for each row with a range, and for no other', () => {
    expect(svg.match(/data-area="[^"]+ range"/g)).toHaveLength(2);
  });

  it('says all that a figure must carry into a document', () => {
    const words = textBoxes(svg)
      .map(({ text }) => text)
      .join(' ');
    for (const needed of [
      'West Sussex: 1 of 2 figures worse than England',
      '82.1 to 92.1',
      'Worst 150.0',
      'Best 30.0',
      'Decreasing and getting better',
      'No figures are held for West Sussex (E10000032).',
      'Who leads.',
      'Not held for any area yet: To 2016.',
      'Method:',
      'Source: Office for Health Improvement and Disparities',
      'Released 4 March 2025',
      'Open Government Licence',
      'Figures as held on 31 March 2026',
    ]) {
      expect(words).toContain(needed);
    }
  });

  it('is marked across where figures are made up', () => {
    const made = drawProfile(
      profileAnswer({ demonstration: true, rows: [profileRow({ demonstration: true })] }),
    );
    expect(made).toContain('class="watermark"');
    expect(made).toContain('Demonstration data: made up');
    expect(svg).not.toContain('watermark');
  });
});
