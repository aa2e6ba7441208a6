import type { Observation } from '../../server/observation/observation.ts';
import type { PublishedCount } from './attack-published.ts';

/** What a figure of the store says of its count to a reader. Fails for one that says nothing of why it is hidden. */
export function readPublishedCount({
  indicator,
  area,
  period: { start, end },
  sex,
  age,
  category,
  count,
  missing,
  notes,
}: Observation): PublishedCount {
  const group = category === null ? '' : `${category.type}/${category.value}`;
  const about = { indicator, area, start, end, sex, from: age.from ?? 0, to: age.to, group };
  if (count !== null) return { ...about, count };
  const note = notes.join(' ');
  if (
    missing === 'suppressed' &&
    /small count$|count of 1 to 7|fewer than eight/.test(note) &&
    !/withheld/i.test(note)
  ) {
    return { ...about, count: 'small' };
  }
  if (missing !== 'not-available' && !/withheld/i.test(note))
    throw new Error(`hidden without a word: ${note}`);
  return { ...about, count: 'unknown' };
}
