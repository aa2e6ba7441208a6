import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { drawPartnerForms } from '../../../server/figures/draw-partner-forms.tsx';
import { drawPartners } from '../../../server/figures/draw-partners.tsx';
import { defaultPaper } from '../../../server/figures/paper.ts';
import { expectAsLastLookedAt, touchingTexts, wordsOf } from '../../support/kept-figure.ts';
import { aPartner, aRelation, aSpell, partnersAnswer } from '../../support/partner-answers.ts';
import { canvasOf, textBoxes } from '../../support/read-figure.ts';

const narrow = { widthInMillimetres: 80, dotsPerInch: 300 };
const full = partnersAnswer();

const fourThemes = ['Injury', 'Roads', 'Homelessness', 'Child poverty'].map((name) => ({
  id: name.toLowerCase(),
  name,
  indicators: [],
}));

/** A register longer than a page. */
const many = partnersAnswer({
  partners: Array.from({ length: 90 }, (_, at) =>
    aPartner({
      key: `${at}`,
      name: `Organisation number ${at + 1} of a very long register of partners`,
      relations: [aRelation()],
      form: 'networking',
      formHistory: [aSpell({ from: '2020-04-01' })],
    }),
  ),
});

const madeUp = partnersAnswer({
  demonstration: true,
  partners: full.partners.map((each) => ({ ...each, name: `${each.name} (demonstration)` })),
});

const ofThePast = partnersAnswer({
  asOf: '2023-03-31',
  replaced:
    'Cumbria (E10000006) was in force until 31 March 2023. This map is of its last day, 31 March 2023.',
});

const empty = partnersAnswer({
  partners: [],
  groups: [],
  provenance: [],
  why: 'England is not the area of a council.',
});
const unnamed = partnersAnswer({
  partners: full.partners.map((each) => ({ ...each, formHistory: [] })),
  registerWhy: 'No register of partners has been brought for West Sussex.',
  provenance: [],
});

const examples = [
  { name: 'partners', svg: drawPartners(full), paper: defaultPaper },
  {
    name: 'partners-on-narrow-paper',
    svg: drawPartners(partnersAnswer({ themes: fourThemes }), narrow),
    paper: narrow,
  },
  {
    name: 'partners-of-four-outcomes',
    svg: drawPartners(partnersAnswer({ themes: fourThemes })),
    paper: defaultPaper,
  },
  { name: 'partners-demonstration', svg: drawPartners(madeUp), paper: defaultPaper },
  { name: 'partners-of-the-past', svg: drawPartners(ofThePast), paper: defaultPaper },
  { name: 'partners-of-nothing', svg: drawPartners(empty), paper: defaultPaper },
  { name: 'partners-many', svg: drawPartners(many), paper: defaultPaper },
  { name: 'partner-forms', svg: drawPartnerForms(full), paper: defaultPaper },
  { name: 'partner-forms-on-narrow-paper', svg: drawPartnerForms(full, narrow), paper: narrow },
  { name: 'partner-forms-demonstration', svg: drawPartnerForms(madeUp), paper: defaultPaper },
  { name: 'partner-forms-of-nothing', svg: drawPartnerForms(unnamed), paper: defaultPaper },
  { name: 'partner-forms-many', svg: drawPartnerForms(many), paper: defaultPaper },
];

describe.each(examples)('the figure $name', ({ name, svg, paper }) => {
  it('looks as it did when it was last looked at', () => {
    expectAsLastLookedAt(name, svg);
  });

  it('is well-formed XML of the width of its paper', () => {
    expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
    expect(svg).toContain(`width="${paper.widthInMillimetres}mm"`);
  });

  it('has no two texts that touch and none that leaves the paper', () => {
    const { left, right, bottom } = canvasOf(svg);
    const outside = textBoxes(svg).filter(
      (box) => box.left < left || box.right > right || box.bottom > bottom,
    );
    expect({ pairs: touchingTexts(svg), outside }).toEqual({ pairs: [], outside: [] });
  });

  it('carries its finding and its description for those who cannot see it', () => {
    expect(svg).toMatch(/<title>[^<]+<\/title><desc>[^<]+<\/desc>/);
  });
});

describe('the map of partners on paper', () => {
  it('says all that a figure must carry into a document', () => {
    const words = wordsOf(drawPartners(full));
    for (const needed of [
      '4 partners can act on injuries to children',
      'Map of partners of West Sussex on 31 January 2026; outcomes: Injury, Roads',
      'Commissioned to 2015',
      'Hollow: ended, or still to come',
      'Collaborating (3 of 4)',
      'not what effect it has on injuries',
      'Source: the laws and guides',
      'Register:',
      'as held on 2 January 2026',
    ]) {
      expect(words).toContain(needed);
    }
  });

  it('names NHS England in no column but that of injuries', () => {
    const marks = full.partners.find(({ key }) => key === 'nhs-england')?.relations ?? [];
    expect(marks.map(({ theme }) => theme)).toEqual(['injury']);
    expect(wordsOf(drawPartners(full)).match(/Commissioned to 2015/g)).toHaveLength(1);
  });

  it('fits a page however long the register is, and says who is left out', () => {
    const svg = drawPartners(many);
    const words = wordsOf(svg);
    const drawn = textBoxes(svg).filter(({ text }) => text === 'Influences').length - 1;
    expect(words).toContain(
      `${90 - drawn} further partners do not fit on this page and are in the data file:`,
    );
    expect(words).toContain(`Organisation number ${drawn + 1} of`);
    const millimetres = Number(/height="([\d.]+)mm"/.exec(svg)?.[1]);
    expect(millimetres).toBeLessThanOrEqual(257);
  });

  it('has one row for the councils of districts that have one and the same part, and keeps a named one apart', () => {
    const housing = (name: string, organisation: string | null = null) =>
      aPartner({
        key: name,
        kind: 'housing-authority',
        type: 'Housing authority',
        name: organisation ?? `Housing authority: ${name}`,
        organisation,
        area: { code: name, name, type: 'ltla' },
        areaNote: "This is the district's, not the county's.",
        relations: [aRelation({ relation: 'leads' })],
      });
    const partners = [
      housing('Adur'),
      housing('Arun'),
      housing('Crawley', 'Crawley Homes'),
      housing('Worthing'),
    ];
    const words = wordsOf(drawPartners({ ...full, partners }));
    expect(words).toContain('Housing authority: Adur, Arun, Worthing');
    expect(words).toContain('Crawley Homes');
  });

  it('breaks no word on narrow paper, where each mark names its outcome instead of a column', () => {
    const words = wordsOf(drawPartners(partnersAnswer({ themes: fourThemes }), narrow));
    expect(words).toContain('Injury: commissioned to 2015');
    for (const word of ['Homelessness', 'Collaborating', 'demonstration']) {
      expect(words.replaceAll(word, '')).not.toContain(word.slice(0, 6));
    }
  });

  it('is marked across where organisations are made up', () => {
    expect(drawPartners(madeUp)).toContain('class="watermark"');
    expect(wordsOf(drawPartners(madeUp))).toContain('Contains demonstration data');
    expect(drawPartners(full)).not.toContain('watermark');
  });
});

describe('the timeline of forms of working on paper', () => {
  const svg = drawPartnerForms(full);

  /** Left, right and height of a bar. */
  function barOf(key: string): [number, number, number] {
    const [, x = '', width = '', height = ''] =
      new RegExp(`data-area="${key}" x="([\\d.]+)" y="[\\d.]+" width="([\\d.]+)" height="([\\d.]+)"`).exec(
        svg,
      ) ?? [];
    return [Number(x), Number(x) + Number(width), Number(height)];
  }

  // The years are 2014 to 2026, an axis of 13: 1 April 2014 is day 90 of 365, 31 March 2018 day 89 of the fifth year.
  it('has bars from the first to the last day of each form, the taller the closer', () => {
    const [first, last] = [
      barOf('Southland Fire and Rescue Service 0'),
      barOf('Southland Fire and Rescue Service 2'),
    ];
    const years = (last[0] - first[0]) / (7 + 90 / 365 - 90 / 365);
    expect((first[1] + 0.8 - first[0]) / years).toBeCloseTo(4 - 1 / 365, 1);
    expect(last[2] / first[2]).toBeCloseTo(3, 5);
  });

  it('says in words where there is nothing, and how to supply it', () => {
    expect(wordsOf(drawPartnerForms(unnamed))).toContain('None is recorded for West Sussex');
  });
});
