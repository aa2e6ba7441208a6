import { Link } from '@tanstack/react-router';
import type { EvidenceFigure, PartnerStatement } from '../../../server/contract/partner-questions.ts';
import { StackedTable } from '../../ui/stacked-table.tsx';
import { gatherBySubject, Said } from './said.tsx';

/** Statements as a table: what each is about, what is said of it, and on what it rests. */
export function StatementTable({
  heading,
  statements,
  asAt,
  isMarkedAbove,
}: {
  /** What stands above the table. */
  readonly heading: string;
  readonly statements: readonly PartnerStatement[];
  readonly asAt: string | undefined;
  readonly isMarkedAbove: boolean;
}) {
  return (
    <StackedTable
      caption={heading}
      headingsHidden
      columns={[
        { heading: 'About', width: '27%' },
        { heading: 'What is known, and on what it rests', width: '73%' },
      ]}
      rows={gatherBySubject(statements).map((alike) => ({
        key: alike[0].text,
        cells: [
          <Subject key="subject" statement={alike[0]} asAt={asAt} />,
          <Said key="said" statements={alike} isMarkedAbove={isMarkedAbove} />,
        ],
      }))}
    />
  );
}

/** A figure of one area leads to the same through time. */
function Subject({
  statement: { subject, text, figures },
  asAt,
}: {
  readonly statement: PartnerStatement;
  readonly asAt: string | undefined;
}) {
  const [figure, ...others] = figures;
  if (!figure || others.length > 0) return subject ?? text;
  return (
    <Link to="/trends" search={toTrend(figure, asAt)}>
      {subject ?? text}
      <span className="govuk-visually-hidden">: see it through time</span>
    </Link>
  );
}

const toTrend = ({ indicator, area, age }: EvidenceFigure, asAt: string | undefined) => ({
  indicator: indicator.id,
  area: [area.code],
  age: age.key,
  ...(asAt === undefined ? {} : { asAt }),
});
