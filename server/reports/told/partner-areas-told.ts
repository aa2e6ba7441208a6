import { areasCounted } from '../../contract/distribution-words.ts';
import type { PartnerAreaAnswer, PartnerAreasAnswer } from '../../contract/partner-areas.ts';
import type { AreaAnswer } from '../../contract/parts.ts';
import { sourceLines } from '../../contract/source-words.ts';
import { toShownTable } from '../shown/shown-table.ts';
import { shownBlocks } from '../word/shown-blocks.ts';
import { said, type Told } from './told.ts';

/** The areas of partners, with the councils that look-ups place in each. */
export function partnerAreasTold(answer: PartnerAreasAnswer): Told {
  const { kinds, why, provenance } = answer;
  return {
    heading: 'Areas of partners and the councils in them',
    subtitle: 'Areas of partners that look-ups make known, with the councils in each',
    findings: kinds.flatMap(({ name, areas }) =>
      areas.length === 0 ? [] : [`${name}: ${areasCounted(areas.length)}.`],
    ),
    why,
    alternativeText: null,
    responsible: [],
    notes: said(...kinds.map((kind) => kind.why && `${kind.name}: ${kind.why}`)),
    methods: [],
    provenance,
    restsOn: [],
    tables: (caption) => {
      const held = kinds.filter(({ areas }) => areas.length > 0);
      const tables = held.map(({ name, areas }) => tableOf(name, areas));
      return shownBlocks(caption, tables, sourceLines(provenance));
    },
  };
}

const tableOf = (name: string, areas: readonly PartnerAreaAnswer[]) =>
  toShownTable<PartnerAreaAnswer>(
    [
      { heading: 'Area', cell: (area) => area.name },
      { heading: 'Code', cell: ({ code }) => code },
      { heading: 'Upper-tier councils wholly within', cell: ({ upperTier }) => namesOf(upperTier.wholly) },
      { heading: 'Partly within', cell: ({ upperTier }) => namesOf(upperTier.partly) },
    ],
    areas,
    name,
  );

const namesOf = (areas: readonly AreaAnswer[]): string => areas.map(({ name }) => name).join('; ');
