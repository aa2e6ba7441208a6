import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../../server/catalogue/load-catalogue.ts';
import { type CodeMeaning, classifyCauses } from '../../../../server/ingest/admissions/classify-causes.ts';

const classification = classifyCauses(loadCatalogue().causes);
const { causes, parts, intents } = classification;

/** Kind, cause, part and intent of a code in words. */
function describeMeaning(meaning: CodeMeaning | 'blank' | null): unknown {
  if (meaning === null || meaning === 'blank') return meaning;
  const { kind, cause, part, intent } = meaning;
  const nameIn = (groups: typeof causes, place: number | null) =>
    place === null ? null : groups[place]?.name;
  return [kind, nameIn(causes, cause), nameIn(parts, part), nameIn(intents, intent)];
}

const unintentional = 'Unintentional';

// Both edges of every group of DOMAIN 4, and what stands beside them.
const edges: [string, string, string | null, string | null, string | null][] = [
  ['R99', 'other', null, null, null],
  ['S00', 'injury', null, null, null],
  ['S99', 'injury', null, null, null],
  ['T00', 'injury', null, null, null],
  ['T79', 'injury', null, null, null],
  ['T80', 'not-injury', null, null, null],
  ['T98', 'not-injury', null, null, null],
  ['T99', 'other', null, null, null],
  ['U99', 'other', null, null, null],
  ['V00', 'other', null, null, null],
  ['V01', 'external', 'Transport', 'Pedestrian', unintentional],
  ['V09', 'external', 'Transport', 'Pedestrian', unintentional],
  ['V10', 'external', 'Transport', 'Pedal cyclist', unintentional],
  ['V19', 'external', 'Transport', 'Pedal cyclist', unintentional],
  ['V20', 'external', 'Transport', null, unintentional],
  ['V39', 'external', 'Transport', null, unintentional],
  ['V40', 'external', 'Transport', 'Car occupant', unintentional],
  ['V49', 'external', 'Transport', 'Car occupant', unintentional],
  ['V50', 'external', 'Transport', null, unintentional],
  ['V99', 'external', 'Transport', null, unintentional],
  ['W00', 'external', 'Falls', null, unintentional],
  ['W19', 'external', 'Falls', null, unintentional],
  ['W20', 'external', 'Inanimate mechanical forces', null, unintentional],
  ['W49', 'external', 'Inanimate mechanical forces', null, unintentional],
  ['W50', 'external', 'Animate mechanical forces', null, unintentional],
  ['W64', 'external', 'Animate mechanical forces', null, unintentional],
  ['W65', 'external', 'Drowning and submersion', null, unintentional],
  ['W74', 'external', 'Drowning and submersion', null, unintentional],
  ['W75', 'external', 'Choking, suffocation and strangulation', null, unintentional],
  ['W84', 'external', 'Choking, suffocation and strangulation', null, unintentional],
  ['W85', 'external', 'Electricity, radiation and extreme temperature or pressure', null, unintentional],
  ['W99', 'external', 'Electricity, radiation and extreme temperature or pressure', null, unintentional],
  ['X00', 'external', 'Smoke, fire and flames', null, unintentional],
  ['X09', 'external', 'Smoke, fire and flames', null, unintentional],
  ['X10', 'external', 'Heat and hot substances', null, unintentional],
  ['X19', 'external', 'Heat and hot substances', null, unintentional],
  ['X20', 'external', 'Venomous animals and plants', null, unintentional],
  ['X29', 'external', 'Venomous animals and plants', null, unintentional],
  ['X30', 'external', 'Forces of nature', null, unintentional],
  ['X39', 'external', 'Forces of nature', null, unintentional],
  ['X40', 'external', 'Accidental poisoning', null, unintentional],
  ['X49', 'external', 'Accidental poisoning', null, unintentional],
  ['X50', 'external', 'Overexertion, travel and privation', null, unintentional],
  ['X57', 'external', 'Overexertion, travel and privation', null, unintentional],
  ['X58', 'external', 'Other and unspecified unintentional causes', null, unintentional],
  ['X59', 'external', 'Other and unspecified unintentional causes', null, unintentional],
  ['X60', 'external', 'Self-harm', null, 'Self-harm'],
  ['X84', 'external', 'Self-harm', null, 'Self-harm'],
  ['X85', 'external', 'Assault', null, 'Assault'],
  ['X99', 'external', 'Assault', null, 'Assault'],
  ['Y00', 'external', 'Assault', null, 'Assault'],
  ['Y09', 'external', 'Assault', null, 'Assault'],
  ['Y10', 'external', 'Undetermined intent', null, 'Undetermined'],
  ['Y34', 'external', 'Undetermined intent', null, 'Undetermined'],
  ['Y35', 'external', 'Legal intervention and war', null, 'Legal intervention or war'],
  ['Y36', 'external', 'Legal intervention and war', null, 'Legal intervention or war'],
  ['Y37', 'other', null, null, null],
  ['Y39', 'other', null, null, null],
  ['Y40', 'not-injury', null, null, null],
  ['Y98', 'not-injury', null, null, null],
  ['Y99', 'other', null, null, null],
];

describe('a code by the ranges of the catalogue', () => {
  it.each(edges)('%s is %s: %s, %s, %s', (code, ...expected) => {
    expect(describeMeaning(classification.readCode(code))).toEqual(expected);
  });

  it('is blank or none as its cell is', () => {
    expect(describeMeaning(classification.readCode(' '))).toBe('blank');
    expect(describeMeaning(classification.readCode('Falls'))).toBeNull();
  });
});

describe('a cause', () => {
  it.each([
    ['Falls', 'Falls', null],
    ['falls', 'Falls', null],
    ['W00-W19', 'Falls', null],
    ['W19.1', 'Falls', null],
    ['Transport', 'Transport', null],
    ['pedestrian', 'Transport', 'Pedestrian'],
    ['V01-V09', 'Transport', 'Pedestrian'],
    ['threats-to-breathing', 'Choking, suffocation and strangulation', null],
  ])('written %s is %s, %s', (text, cause, part) => {
    expect(describeMeaning(classification.readCause(text))).toEqual(['external', cause, part, unintentional]);
  });

  it('is none that nobody knows, nor an intent', () => {
    expect(classification.readCause('accidents')).toBeNull();
    expect(classification.readCause('Unintentional')).toBeNull();
  });

  it('finds its groups in the catalogue', () => {
    expect([causes.length, parts.length, intents.length]).toEqual([18, 3, 5]);
  });
});
