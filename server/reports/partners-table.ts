import { evidenceWord, relationIndicators } from '../contract/partner-words.ts';
import type { PartnerAnswer, PartnerRelation, PartnersAnswer, WorkingSpell } from '../contract/partners.ts';
import type { Provenance } from '../contract/parts.ts';
import { type Columns, type Table, toTable, versionColumns } from './table.ts';

/** A partner's relation to an outcome, or a spell of working together, or a partner that has neither. */
interface Row {
  readonly answer: PartnersAnswer;
  readonly row: 'relation' | 'form' | 'partner' | 'no-partner';
  readonly partner: PartnerAnswer | null;
  readonly relation: PartnerRelation | null;
  readonly spell: WorkingSpell | null;
}

const columns: Columns<Row> = [
  ['row', ({ row }) => row],
  ['area_code', ({ answer }) => answer.area.code],
  ['area_name', ({ answer }) => answer.area.name],
  ['as_of', ({ answer }) => answer.asOf],
  ['partner', ({ partner }) => partner?.name ?? null],
  ['organisation', ({ partner }) => partner?.organisation ?? null],
  ['organisation_code', ({ partner }) => partner?.organisationCode ?? null],
  ['partner_type', ({ partner }) => partner?.type ?? null],
  ['group', ({ answer, partner }) => answer.groups.find(({ id }) => id === partner?.group)?.name ?? null],
  ['role', ({ partner }) => partner?.role ?? null],
  ['partner_area_code', ({ partner }) => partner?.area.code ?? null],
  ['partner_area_name', ({ partner }) => partner?.area.name ?? null],
  ['area_note', ({ partner }) => partner?.areaNote ?? null],
  ['theme', ({ relation, spell }) => relation?.theme ?? spell?.theme ?? null],
  ['relation', ({ relation }) => relation?.relation ?? null],
  ['relation_in_words', ({ relation }) => relation?.words ?? null],
  ['ages', ({ relation }) => relation?.ages ?? null],
  ['indicator_ids', ({ answer, relation }) => indicatorsOf(answer, relation).join('; ') || null],
  [
    'indicators',
    ({ answer, relation }) => (relation ? relationIndicators(relation, answer.themes) : null) || null,
  ],
  ['form', ({ relation, spell }) => spell?.form ?? relation?.form ?? null],
  ['from', ({ partner, relation, spell }) => (spell ?? relation ?? partner)?.from ?? null],
  ['last_day', ({ partner, relation, spell }) => (spell ?? relation ?? partner)?.to ?? null],
  ['status', ({ partner, relation, spell }) => (spell ?? relation ?? partner)?.status ?? null],
  ['contributes', ({ partner }) => partner?.contributes ?? null],
  ['reaches', ({ partner }) => partner?.reaches.join('; ') ?? null],
  ['audiences', ({ partner }) => partner?.audiences.join('; ') ?? null],
  ['strategies', ({ partner }) => partner?.strategies.join('; ') ?? null],
  ['motivation', ({ partner }) => partner?.motivations.join('; ') ?? null],
  ['contact_role', ({ partner }) => partner?.contactRoles.join('; ') ?? null],
  ['coterminous', ({ partner }) => partner?.boundary.coterminous ?? null],
  ['boundary', ({ partner }) => partner?.boundary.sentence ?? null],
  ['evidence', ({ partner, relation }) => evidenceOf(partner, relation)],
  ['source', (row) => sourceOf(row)],
  ['source_file', (row) => originOf(row)?.fileName ?? null],
  ['source_line', ({ relation, spell }) => (spell ?? relation)?.line ?? null],
  ['licence', (row) => originOf(row)?.licence ?? null],
  [
    'notes',
    ({ answer, row }) =>
      [answer.replaced, row === 'no-partner' ? answer.why : answer.registerWhy]
        .filter((note) => note !== null)
        .join(' | ') || null,
  ],
  ['demonstration', ({ answer }) => answer.demonstration],
  ...versionColumns,
];

/** The map of partners as a table: a row for each relation to an outcome and each spell of working together. */
export function partnersTable(answer: PartnersAnswer): Table {
  const none = { partner: null, relation: null, spell: null };
  const rows = answer.partners.flatMap((partner) => rowsOf(answer, partner));
  return toTable(columns, rows.length > 0 ? rows : [{ answer, row: 'no-partner', ...none }]);
}

function rowsOf(answer: PartnersAnswer, partner: PartnerAnswer): Row[] {
  const part = { answer, partner, relation: null, spell: null };
  const rows = [
    ...partner.relations.map((relation): Row => ({ ...part, row: 'relation', relation })),
    ...partner.formHistory.map((spell): Row => ({ ...part, row: 'form', spell })),
  ];
  return rows.length > 0 ? rows : [{ ...part, row: 'partner' }];
}

function indicatorsOf({ themes }: PartnersAnswer, relation: PartnerRelation | null): string[] {
  return themes.find(({ id }) => id === relation?.theme)?.indicators.map(({ id }) => id) ?? [];
}

function evidenceOf(partner: PartnerAnswer | null, relation: PartnerRelation | null): string | null {
  const evidence = (relation ?? partner)?.evidence;
  return evidence === undefined ? null : evidenceWord(evidence);
}

const sourceOf = ({ partner, relation }: Row): string | null => (relation ?? partner)?.source ?? null;

function originOf({ answer, relation, spell }: Row): Provenance | null {
  const extract = (spell ?? relation)?.extract;
  return answer.provenance.find((origin) => origin.extract === extract) ?? null;
}
