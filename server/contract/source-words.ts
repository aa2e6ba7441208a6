/** Where figures come from, said as it must be said below a chart, beside a table and in a file. */
import { formatDay } from './format-figure.ts';
import type { Provenance } from './parts.ts';

/** The attribution that the Open Government Licence asks for. */
export const openGovernmentAttribution =
  'Contains public sector information licensed under the Open Government Licence v3.0.';

/** One line a source: "Source: NHS England, ... Released 12 March 2025." Made-up data were never released. */
export function sourceLines(provenance: readonly Provenance[]): string[] {
  return distinct(provenance.map(sourceLine));
}

/**
 * One line a licence; data under the Open Government Licence carry its attribution, other data name theirs, and made-up
 * data are nobody's to license.
 */
export function licenceLines(provenance: readonly Provenance[]): string[] {
  const real = provenance.filter(({ demonstration }) => !demonstration);
  return distinct(real.map(({ licence }) => licenceLine(licence)));
}

/** "Figures as held on 31 March 2026 (store version 12)."; without the day where the answer does not tell it. */
export function heldLine(storeVersion: number, storeVersionAt: string | null): string {
  if (storeVersion === 0) return 'No figures are held yet.';
  if (storeVersionAt === null) return `Figures as held at store version ${storeVersion}.`;
  return `Figures as held on ${formatDay(storeVersionAt)} (store version ${storeVersion}).`;
}

/**
 * "Released 4 March 2025", or "Release date not stated; figures to 31 March 2024": where no date was stated, `released`
 * is the last day of the latest period, which nobody should take for a date of release.
 */
export const releaseWords = ({
  released,
  releasedStated,
}: Pick<Provenance, 'released' | 'releasedStated'>): string =>
  releasedStated
    ? `Released ${formatDay(released)}`
    : `Release date not stated; figures to ${formatDay(released)}`;

function sourceLine(provenance: Provenance): string {
  const source = `Source: ${withoutStop(provenance.source)}.`;
  return provenance.demonstration ? source : `${source} ${releaseWords(provenance)}.`;
}

function licenceLine(licence: string): string {
  if (isOpenGovernmentLicence(licence)) return openGovernmentAttribution;
  return `Licence: ${withoutStop(licence)}.`;
}

function isOpenGovernmentLicence(licence: string): boolean {
  const negated = /\bnot\b|\bnon-/i.test(licence);
  return !negated && /open government licence|\bogl\b/i.test(licence);
}

function withoutStop(text: string): string {
  return text.trim().replace(/\.$/, '');
}

function distinct(lines: readonly string[]): string[] {
  return [...new Set(lines)];
}
