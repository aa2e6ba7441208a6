import { formatWorked } from '../../../server/contract/format-figure.ts';
import type { NamedFigure, WorkedExample } from '../../../server/contract/methods.ts';
import { SummaryList } from '../../ui/summary-list.tsx';

/** What an example is given and what comes out of it. */
export function WorkedExampleList({ example }: { readonly example: WorkedExample }) {
  return (
    <div className="worked-example">
      <h4 className="govuk-heading-s">Worked example</h4>
      <p className="govuk-body">{example.sentence}</p>
      <div className="worked-figures">
        <div>
          <p className="list-caption">Given</p>
          <SummaryList rows={example.inputs.map(toRow)} />
        </div>
        <div>
          <p className="list-caption">Worked out</p>
          <SummaryList rows={example.results.map(toRow)} />
        </div>
      </div>
    </div>
  );
}

function toRow({ name, value }: NamedFigure) {
  return [name, typeof value === 'number' ? formatWorked(value) : value] as const;
}
