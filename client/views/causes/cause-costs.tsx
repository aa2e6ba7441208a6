import type { CausesAnswer } from '../../../server/contract/causes.ts';
import { costSentences } from '../../../server/contract/causes-words.ts';
import { toCostTable } from '../../charts/causes/to-causes-table.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';

/** What the admissions cost, as far as a source says, and for every group why not. */
export function CauseCosts({ answer }: { readonly answer: CausesAnswer }) {
  return (
    <section aria-labelledby="costs">
      <h2 className="govuk-heading-m" id="costs">
        What do they cost the NHS?
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {costSentences(answer).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Disclosure summary="Costs of every group, and why some have none">
        <DataTable
          caption={`Costs by group, ${answer.area.name}, ${answer.period?.label ?? ''}`}
          columns={[{ heading: 'Group' }, { heading: 'Range of cost' }, { heading: 'Note' }]}
          rows={toCostTable(answer).map(({ key, name, cost, note }) => ({ key, cells: [name, cost, note] }))}
        />
      </Disclosure>
    </section>
  );
}
