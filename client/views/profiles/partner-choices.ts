import type { ProfileAnswer } from '../../../server/contract/profile.ts';
import type { Choice } from '../../ui/fields.tsx';

/** What stands for no choice of a body. */
export const everybody = 'everybody';

/** Every body that has a duty, or had one or a place beside those that did; those of today first. */
export function partnerChoices(partners: ProfileAnswer['partners']): Choice<string>[] {
  return [
    { value: everybody, label: 'Everybody’s: all indicators' },
    ...partners.map(({ id, name, isOfToday }) => ({
      value: id,
      label: isOfToday ? name : `${name} (no duty today)`,
    })),
  ];
}
