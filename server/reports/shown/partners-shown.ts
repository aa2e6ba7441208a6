import {
  formWords,
  relationIndicators,
  relationWord,
  sourceWords,
  spellDates,
} from '../../contract/partner-words.ts';
import type { PartnerAnswer, PartnerRelation, PartnersAnswer } from '../../contract/partners.ts';
import { themeHeading } from '../../contract/theme-words.ts';
import { type ShownTable, toShownTable } from './shown-table.ts';

/** Everything that is known of each partner, a row each, as the table twin of the map shows it. */
export function partnersShown({ partners, themes, groups }: PartnersAnswer): ShownTable[] {
  if (partners.length === 0) return [];
  const table = toShownTable<PartnerAnswer>(
    [
      { heading: 'Partner', cell: ({ name }) => name },
      { heading: 'Kind', cell: ({ type }) => type },
      { heading: 'Group', cell: ({ group }) => groups.find(({ id }) => id === group)?.name ?? null },
      { heading: 'Role', cell: ({ role }) => role },
      { heading: 'When', cell: spellDates },
      { heading: 'Outcomes', cell: ({ relations }) => relations.map(toWords).join('; ') || 'None recorded' },
      {
        heading: 'Indicators of these outcomes',
        cell: ({ relations }) =>
          [...new Set(relations.map((relation) => relationIndicators(relation, themes)))]
            .filter((words) => words !== '')
            .join('; ') || 'None',
      },
      {
        heading: 'Form of working now',
        cell: ({ form }) => (form === null ? 'Not recorded' : formWords(form)),
      },
      { heading: 'May contribute', cell: ({ contributes }) => contributes },
      { heading: 'Reaches', cell: ({ reaches }) => reaches.join(', ') },
      { heading: 'Audiences', cell: ({ audiences }) => audiences.join(', ') },
      { heading: 'Strategies', cell: ({ strategies }) => strategies.join(', ') },
      { heading: 'Might be moved by', cell: ({ motivations }) => motivations.join(', ') },
      { heading: 'Contact', cell: ({ contactRoles }) => contactRoles.join(', ') },
      { heading: 'Coterminous or not', cell: ({ boundary }) => boundary.sentence },
      { heading: 'Evidence and source', cell: sourceWords },
      { heading: 'Notes', cell: ({ areaNote }) => areaNote },
    ],
    partners,
  );
  return [table];
}

function toWords(relation: PartnerRelation): string {
  const { theme, ages, words, form, status } = relation;
  const verb = relationWord(relation.relation, status === 'past').toLowerCase();
  const details = [ages, spellDates(relation), words, form === null ? '' : formWords(form)].filter(Boolean);
  return [`${themeHeading(theme)}: ${verb}`, ...details].join(', ');
}
