import type { InequalityAnswer } from '../../../server/contract/inequality.ts';
import { InequalityChart } from '../../charts/inequality/inequality-chart.tsx';
import { InequalityTable } from '../../charts/inequality/inequality-table.tsx';
import type { InequalitySelection } from '../../selection/inequality-selection.ts';
import type { ViewChoice } from '../../selection/trend-selection.ts';
import { Tabs } from '../../ui/tabs.tsx';
import type { ChangeInequality } from './use-inequality-selection.ts';

const forms: readonly { name: ViewChoice; label: string }[] = [
  { name: 'chart', label: 'Charts' },
  { name: 'table', label: 'Tables' },
];

/** The charts or their tables. */
export function InequalityFigure({
  answer,
  selection,
  isEarlier,
  change,
}: {
  readonly answer: InequalityAnswer;
  readonly selection: InequalitySelection;
  /** The answer to the question before, still in sight while the next is on its way. */
  readonly isEarlier: boolean;
  readonly change: ChangeInequality;
}) {
  return (
    <div className={isEarlier ? 'trend-figure trend-figure-earlier' : 'trend-figure'} aria-busy={isEarlier}>
      <Tabs label="Form" tabs={forms} chosen={selection.view} onChoose={(view) => change({ view })}>
        {selection.view === 'table' ? (
          <InequalityTable answer={answer} />
        ) : (
          <InequalityChart answer={answer} />
        )}
      </Tabs>
    </div>
  );
}
