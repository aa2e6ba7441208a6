import type { AreaType } from '../observation/area.ts';

const words: Record<AreaType, string> = {
  england: 'countries',
  region: 'regions of England',
  utla: 'upper-tier and unitary authorities',
  ltla: 'district and unitary authorities',
  other: 'areas of its kind',
};

/** Areas of one type, as many: "upper-tier and unitary authorities". */
export const peerWords = (areaType: AreaType): string => words[areaType];

/** What peers are called where they are not all areas of their type: by a name of their own. */
export const peersName = ({
  areaType,
  name,
}: {
  readonly areaType: AreaType;
  readonly name?: string | undefined;
}): string => name ?? peerWords(areaType);

/** "1st", "2nd", "3rd", "11th", "112th". */
export function ordinal(place: number): string {
  const isTeen = place % 100 >= 11 && place % 100 <= 13;
  const endings = ['th', 'st', 'nd', 'rd'];
  return `${place}${isTeen ? 'th' : (endings[place % 10] ?? 'th')}`;
}
