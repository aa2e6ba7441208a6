import type { TrendAnswer } from '../../../server/contract/trend.ts';
import { TrendChart } from '../../charts/trend/trend-chart.tsx';
import { TrendTable } from '../../charts/trend/trend-table.tsx';
import type { TrendSelection, ViewChoice } from '../../selection/trend-selection.ts';
import { Tabs } from '../../ui/tabs.tsx';
import type { ChangeSelection } from './use-trend-selection.ts';

const forms: readonly { name: ViewChoice; label: string }[] = [
  { name: 'chart', label: 'Chart' },
  { name: 'table', label: 'Table' },
];

/** The chart or its table. */
export function TrendFigure({
  answer,
  selection,
  isEarlier,
  change,
}: {
  readonly answer: TrendAnswer;
  readonly selection: TrendSelection;
  /** The answer to the question before, still in sight while the next is on its way. */
  readonly isEarlier: boolean;
  readonly change: ChangeSelection;
}) {
  return (
    <div className={isEarlier ? 'trend-figure trend-figure-earlier' : 'trend-figure'} aria-busy={isEarlier}>
      <Tabs label="Form" tabs={forms} chosen={selection.view} onChoose={(view) => change({ view })}>
        {selection.view === 'table' ? (
          <TrendTable answer={answer} />
        ) : (
          <TrendChart
            answer={answer}
            limits={selection.limits}
            layout={selection.layout}
            axis={selection.axis}
            target={selection.target}
          />
        )}
      </Tabs>
    </div>
  );
}
