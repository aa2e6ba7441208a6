import { describe, expect, it } from 'vitest';
import { findParents } from '../../../server/catalogue/area-lineage.ts';
import { loadCatalogue } from '../../../server/catalogue/load-catalogue.ts';
import { parseAgeKey } from '../../../server/observation/age-band.ts';
import type { Duty } from '../../../server/observation/duty.ts';
import { findCommissioner } from '../../../server/responsibility/find-commissioner.ts';
import { findDutyHolder } from '../../../server/responsibility/find-duty-holder.ts';
import { committedDuties, periodOf } from './committed-duties.ts';

const { areas } = loadCatalogue();

/** "nhs-england", or "split by period: 6 and 6 of 12 months". */
function commissioned(age: string, period: string): string {
  const question = { theme: 'injury', age: parseAgeKey(age), period: periodOf(period) } as const;
  const { commissioner, splitBecause, shares } = findCommissioner(question, committedDuties);
  if (splitBecause === null) return commissioner;
  const months = shares.map((share) => share.months).join(' and ');
  return `split by ${splitBecause}${months === '' ? '' : `: ${months} of ${shares[0]?.ofMonths} months`}`;
}

/** The council to which a theme's lead falls in an area today. */
function led(theme: Duty['theme'], code: string): string {
  const area = areas.get(code);
  const duty = committedDuties.find((each) => each.relation === 'leads' && each.theme === theme);
  if (!area || !duty) throw new Error(`no such case: ${theme} in ${code}`);
  const holder = findDutyHolder(duty, area, findParents(areas, code));
  return 'area' in holder ? `${holder.area.name} (${holder.kind})` : holder.kind;
}

/** Adur is a district of West Sussex. */
const adur = 'E07000223';

describe('who was responsible', () => {
  it.each([
    ['for ages 0-4 in 2012/13', commissioned('0-4', '2012/13'), 'primary-care-trust'],
    ['for ages 0-4 in 2013/14', commissioned('0-4', '2013/14'), 'nhs-england'],
    ['for ages 0-4 in 2014/15', commissioned('0-4', '2014/15'), 'nhs-england'],
    ['for ages 0-4 in 2015/16', commissioned('0-4', '2015/16'), 'split by period: 6 and 6 of 12 months'],
    ['for ages 0-4 in 2016/17', commissioned('0-4', '2016/17'), 'local-authority'],
    ['for ages 5-17 in 2014/15', commissioned('5-17', '2014/15'), 'local-authority'],
    ['for ages 0-14 in 2014/15', commissioned('0-14', '2014/15'), 'split by age'],
    [
      'for ages 0-14 in 2015/16',
      commissioned('0-14', '2015/16'),
      'split by age-and-period: 6 and 6 of 12 months',
    ],
    ['for ages 0-14 in 2016/17', commissioned('0-14', '2016/17'), 'local-authority'],
    [
      'for ages 0-17 in calendar 2013: from April under-fives to NHS England, the others to the council',
      commissioned('0-17', '2013'),
      'split by age-and-period: 3 and 9 and 3 and 9 of 12 months',
    ],
    [
      'for ages 0-4 over 2013/14 to 2015/16',
      commissioned('0-4', '2013/14 - 15/16'),
      'split by period: 30 and 6 of 36 months',
    ],
    ['for ages 15-24 in 2014/15', commissioned('15-24', '2014/15'), 'none'],
    ['for public health in a district of a county', led('injury', adur), 'West Sussex (larger)'],
    ['for homelessness in a district of a county', led('homelessness', adur), 'Adur (itself)'],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected);
  });
});
