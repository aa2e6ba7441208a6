import type { Area } from './area.ts';
import type { Polarity, ValueType } from './indicator-kind.ts';
import type { PartnerAreaKind } from './partner-area.ts';

/** A place in longitude and latitude (WGS 84), as GeoJSON writes it. */
export type Position = readonly [longitude: number, latitude: number];

/** The outline of an area (RFC 7946). */
export type AreaGeometry =
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Position[])[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly (readonly Position[])[])[] };

export interface Boundary {
  readonly code: string;
  readonly name: string;
  readonly geometry: AreaGeometry;
}

/** A partner area that holds an authority, or some of it. */
export interface MembershipShare {
  readonly code: string;
  /** How many of the look-up's small areas of the authority lie in it; null where its rows are whole authorities. */
  readonly smallAreas: number | null;
}

/**
 * In which areas of one kind of partner an authority lies, as one look-up has it: one where it lies wholly within,
 * several where it is divided, none where the look-up leaves the cell blank. An entry says all of them, so that a newer
 * look-up takes the place of the whole statement.
 */
export interface Membership {
  /** Code of the authority. */
  readonly area: string;
  readonly kind: PartnerAreaKind;
  /** In the order of their codes. */
  readonly within: readonly MembershipShare[];
}

/** What an indicator that the catalogue does not carry is, as somebody's extract defines it. */
export interface IndicatorDefinition {
  readonly id: string;
  readonly name: string;
  readonly unitLabel: string;
  /** What count / denominator is multiplied by; null where the value is not made so. */
  readonly multiplier: number | null;
  readonly valueType: ValueType;
  readonly polarity: Polarity;
  readonly definition: string;
  readonly source: string;
}

/** An organisation's part in an area, from a day on and until a day (ISO dates, `to` exclusive, null where open). */
export interface Partner {
  readonly area: string;
  readonly organisation: string;
  readonly organisationCode: string | null;
  readonly partnerType: string;
  readonly role: string | null;
  readonly relation: string | null;
  readonly theme: string | null;
  /** Networking, co-operating, collaborating or integrating; null where not said. */
  readonly form: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly audiences: readonly string[];
  readonly strategies: readonly string[];
  readonly motivation: string | null;
  readonly contactRole: string | null;
}

/** A Health Act arrangement (NHS Act 2006 s75), one partner's contribution in one financial year. */
export interface Arrangement {
  readonly area: string;
  readonly arrangement: string;
  /** Pooled fund, lead commissioning, integrated provision: any of them. */
  readonly kinds: readonly string[];
  readonly functions: readonly string[];
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  readonly members: readonly string[];
  readonly host: string | null;
  readonly lead: string | null;
  readonly agreementDate: string | null;
  readonly reviewDate: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly partner: string | null;
  readonly financialYear: string | null;
  readonly contributionPounds: number | null;
}

/** An area that a published set calls alike to another. */
export interface SetNeighbour {
  readonly code: string;
  /** 1 for the most alike. */
  readonly rank: number;
  /** On the publisher's own scale; null where the set gives none. */
  readonly distance: number | null;
  /** In the publisher's words ("very close"); null where the set gives none. */
  readonly closeness: string | null;
}

/**
 * The statistical neighbours of one area in one published set. An entry has all of them, so that a newer publication
 * takes the place of the whole list.
 */
export interface NeighbourList {
  readonly area: string;
  /** As its publisher calls it: "CIPFA nearest neighbours". */
  readonly set: string;
  /** Day of publication (ISO date). */
  readonly published: string;
  /** Who made it, from what; null where not said. */
  readonly source: string | null;
  /** In the order of their ranks, then of their codes. */
  readonly neighbours: readonly SetNeighbour[];
}

/** Where and when a road collision was, for the casualties that another file lists. */
export interface Collision {
  /** Code of the district. */
  readonly area: string;
  readonly year: number;
}

/** A road casualty of an openly published file, kept until the file that says where the collision was is here. */
export interface Casualty {
  readonly collision: string;
  readonly year: number;
  readonly sex: 'male' | 'female' | null;
  /** In completed years; null where not known. */
  readonly age: number | null;
  readonly severity: 'fatal' | 'serious' | 'slight';
  /** Part of a casualty that counts as serious once recording is adjusted for; null where the file does not say. */
  readonly adjustedSerious: number | null;
  readonly roadUser: string;
}

/** What extracts bring beside figures, by kind. */
export interface EntryBodies {
  readonly area: Area;
  readonly boundary: Boundary;
  readonly membership: Membership;
  readonly indicator: IndicatorDefinition;
  readonly partner: Partner;
  readonly arrangement: Arrangement;
  readonly neighbours: NeighbourList;
  readonly collision: Collision;
  readonly casualty: Casualty;
}

export const entryKinds = [
  'area',
  'boundary',
  'membership',
  'indicator',
  'partner',
  'arrangement',
  'neighbours',
  'collision',
  'casualty',
] as const satisfies readonly (keyof EntryBodies)[];

export type EntryKind = (typeof entryKinds)[number];

/** One fact beside the figures. Of two entries of one kind and key, the one of the newer release is in force. */
export interface Entry<Kind extends EntryKind = EntryKind> {
  readonly kind: Kind;
  readonly key: string;
  readonly body: EntryBodies[Kind];
  /** Line of the extract on which it stands. */
  readonly line: number;
}

/** An entry with the extract that brought it. */
export interface StoredEntry<Kind extends EntryKind = EntryKind> extends Entry<Kind> {
  readonly extract: string;
}
