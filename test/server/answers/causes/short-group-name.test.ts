import { describe, expect, it } from 'vitest';
import { codeCategories } from '../../../../scripts/demo/cause-codes.ts';
import { shortGroupName } from '../../../../server/answers/causes/short-group-name.ts';

const code = (label: string, codes: string) => shortGroupName({ kind: 'code', label, codes });

describe('the short name of a group', () => {
  it('is plain words for a code, with the code', () => {
    expect(code('W01 Fall on same level from slipping, tripping and stumbling', 'W01')).toBe(
      'slips, trips and stumbles (W01)',
    );
  });

  it('is the beginning of the title where there are no plain words, without a loose end', () => {
    expect(code('W27 Contact with nonpowered hand tool', 'W27')).toBe(
      'contact with nonpowered hand tool (W27)',
    );
    expect(code('W31 Contact with other and unspecified machinery in use', 'W31')).toBe(
      'contact with other and unspecified… (W31)',
    );
    expect(code('V03 Pedestrian injured in collision with car, pick-up truck or van', 'V03')).toBe(
      'pedestrian injured in collision… (V03)',
    );
  });

  it('is the code where it came without a title, and the label of every other group', () => {
    expect(code('W27', 'W27')).toBe('W27');
    expect(shortGroupName({ kind: 'cause', label: 'Falls', codes: 'W00-W19' })).toBe('Falls');
  });

  it('is known of every code of the demonstration', () => {
    const cut = codeCategories.filter(({ value }) => code(value, value.slice(0, 3)).includes('…'));
    expect(cut).toEqual([]);
  });
});
