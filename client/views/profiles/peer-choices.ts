import type { AreaGroup } from '../../selection/area-group.ts';

/** What stands for all areas of the type in a list of choices. */
export const allOfType = 'type';

const groupPrefix = 'group:';

/** All areas of the type, the statistical neighbours, each saved group, and whatever else the address names. */
export function peerChoices(
  peers: readonly string[] | undefined,
  groups: readonly AreaGroup[],
): { readonly value: string; readonly label: string }[] {
  const choices = [
    { value: allOfType, label: 'All areas of its kind' },
    { value: 'neighbours', label: 'Its statistical neighbours' },
    ...groups.map(({ name }) => ({ value: groupPrefix + name, label: `Group: ${name}` })),
  ];
  const chosen = chosenPeers(peers, groups);
  if (choices.some(({ value }) => value === chosen)) return choices;
  const label = chosen.startsWith('neighbours:')
    ? 'A published set of neighbours'
    : 'The areas that were named';
  return [...choices, { value: chosen, label }];
}

/** Which of the choices an address has made. */
export function chosenPeers(peers: readonly string[] | undefined, groups: readonly AreaGroup[]): string {
  if (peers === undefined) return allOfType;
  const group = groups.find(
    ({ areas }) => areas.length === peers.length && areas.every((code) => peers.includes(code)),
  );
  return group ? groupPrefix + group.name : peers.join(' ');
}

/** What a choice writes into the address; undefined for all areas of the type. */
export function peersOfChoice(choice: string, groups: readonly AreaGroup[]): readonly string[] | undefined {
  if (choice === allOfType) return undefined;
  const group = groups.find(({ name }) => groupPrefix + name === choice);
  return group ? group.areas : choice.split(' ');
}
