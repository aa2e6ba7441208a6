import { describe, expect, it } from 'vitest';
import { nameGroup, rangeOf } from '../../../../server/answers/causes/name-group.ts';
import { ageBand } from '../../../../server/observation/age-band.ts';
import { causesCatalogue } from '../../../support/causes-cases.ts';

const { causes } = causesCatalogue;
const named = (value: string, by: 'cause' | 'intent' | 'code', from = 0) =>
  nameGroup({ type: 'any type', value }, by, ageBand(from, 17), causes);

describe('a group of causes', () => {
  it('is named by the catalogue, with its range of codes', () => {
    expect(named('Falls', 'cause')).toMatchObject({
      key: 'falls',
      label: 'Falls',
      codes: 'W00-W19',
      kind: 'cause',
      isUnderFivesPriority: true,
    });
    expect(named('Self-harm', 'cause')).toMatchObject({ key: 'self-harm', codes: 'X60-X84' });
    expect(named('Self-harm', 'intent')).toMatchObject({ key: 'intent-self-harm', kind: 'intent' });
  });

  it('is a priority for children under 5 only at ages that include them', () => {
    expect(named('Falls', 'cause', 5).isUnderFivesPriority).toBe(false);
    expect(named('Transport', 'cause').isUnderFivesPriority).toBe(false);
  });

  it('may be a single code, which belongs to a group', () => {
    expect(named('W06 Fall involving bed', 'code')).toMatchObject({
      key: 'W06',
      codes: 'W06',
      label: 'W06 Fall involving bed',
      group: 'falls',
      isUnderFivesPriority: true,
    });
    expect(named('S72', 'code')).toMatchObject({ key: 'S72', group: null });
  });

  it('without an external cause is one of its own, and an unknown one keeps its words', () => {
    expect(named('No external cause recorded', 'cause')).toMatchObject({
      key: 'none',
      kind: 'none',
      codes: null,
    });
    expect(named('Trampolines', 'cause')).toMatchObject({ key: 'Trampolines', codes: null });
  });

  it('writes a range of codes', () => {
    expect(rangeOf({ from: 'X85', to: 'Y09' })).toBe('X85-Y09');
  });
});
