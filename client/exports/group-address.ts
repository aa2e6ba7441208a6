import { type AreaGroup, printGroup } from '../selection/area-group.ts';
import { printSearchString } from '../selection/search-string.ts';

/** The address that offers a group: its name and its areas stand in it, and nothing else. */
export const groupAddress = (group: AreaGroup, origin: string): string =>
  `${origin}/groups${printSearchString({ ...printGroup(group) })}`;
