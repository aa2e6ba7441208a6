import type { CauseTrendsAnswer } from '../../../server/contract/cause-trends.ts';
import type { PanelScale } from '../../../server/contract/cause-trends-words.ts';
import { commissionersCaution } from '../../../server/contract/commission-words.ts';
import { CauseTrendsChart } from '../../charts/cause-trends/cause-trends-chart.tsx';
import { CauseTrendsTable } from '../../charts/cause-trends/cause-trends-table.tsx';

/** The charts through time, their table twin, and that who commissioned is no cause of what they show. */
export function CausesThroughTime({
  answer,
  scale,
}: {
  readonly answer: CauseTrendsAnswer;
  readonly scale: PanelScale;
}) {
  return (
    <>
      <CauseTrendsChart answer={answer} scale={scale} />
      {answer.eras.length === 0 ? null : (
        <p className="govuk-body">
          Who commissioned children’s public health in these years stands below and in the tables.{' '}
          {commissionersCaution}
        </p>
      )}
      <CauseTrendsTable answer={answer} />
    </>
  );
}
