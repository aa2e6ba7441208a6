import type { BodyDuty, BodyInfluence } from '../../../server/contract/bodies.ts';
import { relationWord, sourceWords } from '../../../server/contract/partner-words.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { linksTo } from './body-rows.tsx';

/** What a body commissions or leads and did, with who had it before and after. */
export function DutyTable({ duties }: { readonly duties: readonly BodyDuty[] }) {
  return (
    <DataTable
      caption="Its duties, with their sources"
      columns={['What', 'Ages', 'When', 'Where', 'Before it', 'After it', 'Source'].map(toColumn)}
      rows={duties.map((duty) => ({
        key: `${duty.relation} ${duty.theme} ${duty.ages} ${duty.dates}`,
        cells: [
          whatOf(duty),
          duty.ages,
          duty.dates,
          duty.where,
          linksTo(duty.before) ?? 'Not recorded',
          linksTo(duty.after) ?? (duty.status === 'now' ? 'It still has it' : 'Not recorded'),
          <div key="source" className="wide-cell">
            {duty.source}
          </div>,
        ],
      }))}
    />
  );
}

/** Outcomes that it may influence, without commissioning for them or leading on them. */
export function InfluenceTable({ influences }: { readonly influences: readonly BodyInfluence[] }) {
  return (
    <DataTable
      caption="What it may influence, without a duty"
      columns={['Outcome', 'How', 'Ages', 'Source'].map(toColumn)}
      rows={influences.map((influence) => ({
        key: `${influence.theme} ${influence.words}`,
        cells: [influence.themeName, influence.words, influence.ages, sourceWords(influence)],
      }))}
    />
  );
}

const toColumn = (heading: string) => ({ heading });

/** "Commissioned public health services for children", "Leads on: Roads". */
function whatOf({ relation, status, themeName }: BodyDuty): string {
  const verb = relationWord(relation, status === 'past');
  return relation === 'commissions'
    ? `${verb} public health services for children`
    : `${verb} on: ${themeName}`;
}
