import type { PartnerKind } from '../../catalogue/partner-kind.ts';
import type { PartnerAnswer, PartnerRelation } from '../../contract/partners.ts';
import type { Duty } from '../../observation/duty.ts';
import { toAreaAnswer } from '../contract-nouns.ts';
import { type BoundaryGround, describeBoundary } from './describe-boundary.ts';
import { closestForm, findForms } from './find-forms.ts';
import type { RegisterRow } from './find-register.ts';
import type { MapAreas } from './map-areas.ts';
import { relationOfRow } from './relation-of-row.ts';
import { relationsOfKind } from './relations-of-kind.ts';
import { spanOf, toSpellAnswer } from './spell.ts';
import { noteOnArea } from './to-kind-partner.ts';

type Rows = readonly [RegisterRow<'partner'>, ...RegisterRow<'partner'>[]];

/**
 * An organisation as its rows of a register describe it, with what the law and guides say of its kind. A relation of the
 * register takes the place of an influence that its kind has on the same outcome, never of a duty.
 */
export function toNamedPartner(
  rows: Rows,
  kind: PartnerKind | null,
  setting: {
    readonly map: MapAreas;
    readonly duties: readonly Duty[];
    readonly lookUps?: BoundaryGround | null;
  },
): PartnerAnswer {
  const { map, duties, lookUps = null } = setting;
  const [{ entry, area }] = rows;
  const { organisation, partnerType } = entry.body;
  const formHistory = findForms(rows, map.asOf);
  const recorded = rows.flatMap((row) => relationOfRow(row, map.asOf) ?? []);
  const ofKind = kind === null ? [] : relationsOfKind(kind, duties, map.asOf);
  return {
    key: `${organisation} ${kind?.id ?? partnerType} ${area.code}`,
    group: kind?.group ?? 'other',
    kind: kind?.id ?? null,
    type: kind?.name ?? partnerType,
    organisation,
    organisationCode: valuesOf(rows, 'organisationCode')[0] ?? null,
    name: area.code === map.area.code ? organisation : `${organisation}, ${area.name}`,
    role: valuesOf(rows, 'role').join('; ') || (kind?.role ?? 'Role not given in the register'),
    area: toAreaAnswer(area),
    areaNote: noteOnArea(area, map),
    ...toSpellAnswer(spanOf(rows.map((row) => row.entry.body)), map.asOf),
    relations: joinRelations(recorded, ofKind),
    form: closestForm(formHistory),
    formHistory,
    contributes: kind?.contributes ?? null,
    reaches: [...(kind?.reaches ?? [])],
    audiences: distinct(rows.flatMap((row) => row.entry.body.audiences)),
    strategies: distinct(rows.flatMap((row) => row.entry.body.strategies)),
    motivations: valuesOf(rows, 'motivation'),
    contactRoles: valuesOf(rows, 'contactRole'),
    boundary: describeBoundary(kind?.boundary ?? { coterminous: 'not-known', with: null }, area, lookUps),
    evidence: 'register',
    source: `Register of partners, ${linesOf(rows)}`,
  };
}

function joinRelations(
  recorded: readonly PartnerRelation[],
  ofKind: readonly PartnerRelation[],
): PartnerRelation[] {
  const themes = new Set(recorded.map(({ theme }) => theme));
  return [
    ...ofKind.filter(({ relation, theme }) => relation !== 'influences' || !themes.has(theme)),
    ...recorded,
  ];
}

function valuesOf(rows: Rows, field: 'organisationCode' | 'role' | 'motivation' | 'contactRole'): string[] {
  return distinct(rows.flatMap((row) => row.entry.body[field] ?? []));
}

function linesOf(rows: Rows): string {
  const lines = rows.map((row) => row.entry.line);
  return lines.length === 1 ? `line ${lines[0]}` : `lines ${lines.join(', ')}`;
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];
