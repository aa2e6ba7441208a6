import type { PartnerAreaAnswer, PartnerAreasAnswer } from '../contract/partner-areas.ts';
import type { AreaAnswer } from '../contract/parts.ts';
import { type Columns, type Table, toTable, versionColumns } from './table.ts';

/** One council in one partner area; a kind without a look-up has a row that says why. */
interface Row {
  readonly answer: PartnerAreasAnswer;
  readonly kind: PartnerAreasAnswer['kinds'][number];
  readonly area: PartnerAreaAnswer | null;
  readonly council: AreaAnswer | null;
  readonly tier: 'upper' | 'lower' | null;
  readonly share: 'wholly' | 'partly' | null;
}

const columns: Columns<Row> = [
  ['partner_area_kind', ({ kind }) => kind.kind],
  ['partner_area_code', ({ area }) => area?.code ?? null],
  ['partner_area_name', ({ area }) => area?.name ?? null],
  ['area_code', ({ council }) => council?.code ?? null],
  ['area_name', ({ council }) => council?.name ?? null],
  ['tier', ({ tier }) => tier],
  ['lies_within', ({ share }) => share],
  ['why', ({ area, kind }) => (area ? null : kind.why)],
  ['source', ({ answer, area }) => sourcesOf(answer, area)],
  ['extracts', ({ area }) => area?.extracts.join(' ') ?? null],
  ...versionColumns,
];

/** Which councils lie in which areas of partners as a table: a row a council of either tier and partner area. */
export function partnerAreasTable(answer: PartnerAreasAnswer): Table {
  const rows = answer.kinds.flatMap((kind): Row[] => {
    const nothing: Row = { answer, kind, area: null, council: null, tier: null, share: null };
    return kind.areas.length === 0 ? [nothing] : kind.areas.flatMap((area) => rowsOf(answer, kind, area));
  });
  return toTable(columns, rows);
}

function rowsOf(answer: PartnerAreasAnswer, kind: Row['kind'], area: PartnerAreaAnswer): Row[] {
  const tiers = [
    { tier: 'upper', councils: area.upperTier },
    { tier: 'lower', councils: area.lowerTier },
  ] as const;
  return tiers.flatMap(({ tier, councils }) =>
    (['wholly', 'partly'] as const).flatMap((share) =>
      councils[share].map((council): Row => ({ answer, kind, area, council, tier, share })),
    ),
  );
}

function sourcesOf({ provenance }: PartnerAreasAnswer, area: PartnerAreaAnswer | null): string | null {
  if (area === null) return null;
  return provenance
    .filter(({ extract }) => area.extracts.includes(extract))
    .map(({ source, released }) => `${source}, ${released}`)
    .join(' | ');
}
