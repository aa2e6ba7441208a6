import type { PartnerAreaKind } from '../observation/partner-area.ts';

/** What a kind of partner area is called, and the look-up that says which councils lie in which. */
interface PartnerAreaWords {
  readonly name: string;
  readonly many: string;
  /** As the Office for National Statistics names it, without date. */
  readonly lookUp: string;
  /** The columns that it must have, `YY` standing for the year of the areas. */
  readonly columns: string;
}

const words: Readonly<Record<PartnerAreaKind, PartnerAreaWords>> = {
  'integrated-care-board': {
    name: 'integrated care board',
    many: 'Integrated care boards',
    lookUp: 'LSOA to sub-ICB locations to integrated care boards to local authority districts',
    columns: 'LSOAYYCD, ICBYYCD, ICBYYNM, LADYYCD and LADYYNM',
  },
  'sub-icb-location': {
    name: 'sub-ICB location',
    many: 'Sub-ICB locations',
    lookUp: 'LSOA to sub-ICB locations to integrated care boards to local authority districts',
    columns: 'LSOAYYCD, SICBLYYCD, SICBLYYNM, LADYYCD and LADYYNM',
  },
  'police-force-area': {
    name: 'police force area',
    many: 'Police force areas',
    lookUp: 'local authority districts to community safety partnerships to police force areas',
    columns: 'LADYYCD, LADYYNM, PFAYYCD and PFAYYNM',
  },
  'fire-and-rescue-authority': {
    name: 'fire and rescue authority',
    many: 'Fire and rescue authorities',
    lookUp: 'local authority districts to fire and rescue authorities',
    columns: 'LADYYCD, LADYYNM, FRAYYCD and FRAYYNM',
  },
  'community-safety-partnership': {
    name: 'community safety partnership',
    many: 'Community safety partnerships',
    lookUp: 'local authority districts to community safety partnerships to police force areas',
    columns: 'LADYYCD, LADYYNM, CSPYYCD and CSPYYNM',
  },
  'local-resilience-forum': {
    name: 'local resilience forum',
    many: 'Local resilience forums',
    lookUp: 'local authority districts to local resilience forums',
    columns: 'LADYYCD, LADYYNM, LRFYYCD and LRFYYNM',
  },
  'combined-authority': {
    name: 'combined authority',
    many: 'Combined authorities',
    lookUp: 'local authority districts to combined authorities',
    columns: 'LADYYCD, LADYYNM, CAUTHYYCD and CAUTHYYNM',
  },
};

/** "police force area". */
export const partnerAreaName = (kind: PartnerAreaKind): string => words[kind].name;

/** "Police force areas". */
export const partnerAreaHeading = (kind: PartnerAreaKind): string => words[kind].many;

/** "Sussex (police force area)", unless the name says what it is. */
export function namePartnerArea(name: string, kind: PartnerAreaKind): string {
  const said = partnerAreaName(kind);
  return name.toLowerCase().includes(said) ? name : `${name} (${said})`;
}

/** How to make the areas of a kind of partner known. */
export function supplyLookUp(kind: PartnerAreaKind): string {
  const { lookUp, columns } = words[kind];
  return `To supply it, bring the look-up of the Office for National Statistics, ${lookUp} (columns ${columns}; YY is the year), on the data page or with npm run ingest -- FILE.`;
}
