/**
 * A band of ages in completed years, both ends inclusive: `{from: 0, to: 14}` is "under 15".
 *
 * - `to: null` is an open band ("16 and over").
 * - `from: null` is a band that the publisher gives by name only ("Primary school age"); the label is all there is.
 */
export interface AgeBand {
  readonly from: number | null;
  readonly to: number | null;
  /** The publisher's words where the band has no numbers, else ours ("0 to 14 years"). */
  readonly label: string;
}

/** A band of completed years with its label in words. */
export function ageBand(from: number, to: number | null): AgeBand {
  return { from, to, label: ageLabel(from, to) };
}

/** How a band is written in an address and compared with another: `0-14`, `16+`, `7`, or its label where it has no numbers. */
export function ageKey(age: AgeBand): string {
  if (age.from === null) return age.label;
  if (age.to === null) return `${age.from}+`;
  return age.from === age.to ? String(age.from) : `${age.from}-${age.to}`;
}

/** Reads what `ageKey` wrote; a text of any other form, and a band upside down, is a band by name only. */
export function parseAgeKey(key: string): AgeBand {
  const match = /^(\d{1,3})(?:(\+)|-(\d{1,3}))?$/.exec(key.trim());
  if (!match) return { from: null, to: null, label: key.trim() };
  const from = Number(match[1]);
  if (match[2]) return ageBand(from, null);
  const to = match[3] === undefined ? from : Number(match[3]);
  return to < from ? { from: null, to: null, label: key.trim() } : ageBand(from, to);
}

function ageLabel(from: number, to: number | null): string {
  if (to === null) return from === 0 ? 'All ages' : `${from} years and over`;
  if (from === to) return from === 0 ? 'Under 1 year' : from === 1 ? '1 year' : `${from} years`;
  return `${from} to ${to} years`;
}
