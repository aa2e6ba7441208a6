import { describe, expect, it } from 'vitest';
import {
  costSentences,
  detailsOfGroup,
  figuresAtBar,
  findingsOfCauses,
  formatShare,
  groupsWithoutBars,
} from '../../../server/contract/causes-words.ts';
import { byCause, nothing } from '../../support/causes-answers.ts';

const [falls] = byCause.groups;
if (!falls) throw new Error('the answer has no groups');

describe('causes in words', () => {
  it('write a share as people read it', () => {
    expect([0, 0.004, 0.0095, 0.584, 1].map(formatShare)).toEqual(['0%', '0.4%', '1%', '58%', '100%']);
  });

  it('put rate, count and share at a bar', () => {
    expect(figuresAtBar(falls)).toBe('50.0; 200 admissions, 50%');
    expect(figuresAtBar(falls, true)).toBe('50.0; 200, 50%');
  });

  it('say of a group all that is known when it is pointed at', () => {
    expect(detailsOfGroup(falls, byCause)).toEqual([
      'ICD-10 W00-W19',
      '50.0 per 10,000',
      '95% limits 45.0 to 55.0',
      '200 admissions',
      '50% of all injury admissions',
      'Worse than England (40.0)',
      '10.0 per 10,000 above England; more than chance',
      'Up 20.0 (66.7%) since 2022/23; more than chance',
      '£205,000 to £300,000 for 200 admissions by length of stay, if all happened at home',
    ]);
  });

  it('say what was found: all, the leading groups, what differs, what changed, nights', () => {
    expect(findingsOfCauses(byCause)).toEqual([
      'All admissions for injury in 2023/24: 400 admissions, 100.0 per 10,000 (95% limits 92.0 to 108.0), worse than England (87.5).',
      'Most admissions, with their share of all injury admissions: Falls (200, 50%); Transport (20, 5%).',
      'Furthest from England, beyond chance: Falls (10.0 per 10,000 higher, 80% of the whole difference).',
      'Changed since 2022/23, beyond chance: Falls (up 20.0, 66.7%).',
      '60.0% of admissions in 2023/24 were without a night in hospital. A change in this share shows how patients are recorded.',
    ]);
    expect(findingsOfCauses(nothing)).toEqual([]);
  });

  it('never put one of equal numbers before another', () => {
    const of = (label: string, count: number, rank: number) => ({
      ...falls,
      label,
      rank,
      share: null,
      measure: falls.measure && { ...falls.measure, count },
    });
    const leading = (groups: readonly ReturnType<typeof of>[]) =>
      findingsOfCauses({ ...byCause, groups: [...groups] }).find((words) => words.startsWith('Most'));
    const tied = ['Poisoning', 'Transport', 'Assault', 'Burns', 'Drowning'].map((label) => of(label, 30, 3));
    expect(leading([of('Falls', 235, 1), of('Inanimate forces', 110, 2), ...tied])).toBe(
      'Most admissions: Falls (235); Inanimate forces (110); then 5 groups with 30 each.',
    );
    expect(leading([of('Falls', 235, 1), ...tied.slice(0, 2).map((one) => ({ ...one, rank: 2 }))])).toBe(
      'Most admissions: Falls (235); then Poisoning and Transport with 30 each.',
    );
    expect(leading(tied.slice(0, 2).map((one) => ({ ...one, rank: 1 })))).toBe(
      'Most admissions: Poisoning and Transport with 30 each.',
    );
  });

  it('say that groups overlap only where a cause in any position counts', () => {
    const said = (position: 'first' | 'any') =>
      findingsOfCauses({ ...byCause, addsUp: false, question: { ...byCause.question, position } }).join(' ');
    expect(said('any')).toContain('One admission may be in several groups.');
    expect(said('first')).not.toContain('several groups');
  });

  it('say how many more groups differ than are named', () => {
    const differing = ['A', 'B', 'C', 'D'].map((label) => ({ ...falls, label }));
    expect(findingsOfCauses({ ...byCause, groups: differing }).join(' ')).toContain(
      '; and 1 group less far.',
    );
  });

  it('say what has no bar and why', () => {
    expect(groupsWithoutBars(byCause)).toEqual([
      '[c] suppressed so that nobody can be identified: Drowning and submersion.',
      'No admissions: Forces of nature.',
    ]);
  });

  it('say costs with their source, and why there are none', () => {
    expect(costSentences(byCause)).toEqual([
      'Falls: £205,000 to £300,000 for 200 admissions by length of stay, if all happened at home.',
      'Short-term cost to the NHS of falls, poisonings and scalds. The source does not name its price year.',
    ]);
    const why = 'The costs held for this cause are of ages 0 to 4 years only.';
    const older = { ...byCause, groups: [{ ...falls, cost: null, whyNoCost: why }] };
    expect(costSentences(older)).toEqual([`No cost is shown. ${why} ${byCause.costNote}`]);
  });
});
