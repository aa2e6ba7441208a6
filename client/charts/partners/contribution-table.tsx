import './partners.css';
import type { ArrangementAnswer, ContributionYear } from '../../../server/contract/arrangements.ts';
import { formatValue } from '../../../server/contract/format-figure.ts';
import { seriesColours } from '../../../server/contract/palette.ts';
import { formatPounds } from '../../../server/contract/partner-words.ts';
import { DataTable } from '../../ui/data-table.tsx';

const barWidth = 120;

const columns = [
  { heading: 'Year' },
  { heading: 'Partner' },
  { heading: 'Contribution', numeric: true },
  { heading: 'Share', numeric: true },
  { heading: 'Share as a bar' },
];

/** What each partner pays in each year, with the total of the year; small bars show the shares. */
export function ContributionTable({ arrangement }: { readonly arrangement: ArrangementAnswer }) {
  const rows = arrangement.years.flatMap((year) => [...rowsOf(year), totalOf(year)]);
  return <DataTable caption={`Contributions to ${arrangement.name}`} columns={columns} rows={rows} />;
}

const rowsOf = ({ year, contributions }: ContributionYear) =>
  contributions.map(({ partner, pounds, share, line }) => ({
    key: `${year} ${partner} ${line}`,
    cells: [
      year,
      partner,
      pounds === null ? '[x] not given' : formatPounds(pounds),
      share === null ? 'Not known' : `${formatValue(share)}%`,
      share === null ? '' : <ShareBar key="bar" share={share} />,
    ],
  }));

function totalOf({ year, total, isComplete }: ContributionYear) {
  const words = isComplete ? 'Total' : 'Total of the amounts given';
  return {
    key: `${year} total`,
    cells: [
      year,
      <strong key="total">{words}</strong>,
      <strong key="pounds">{total === null ? '[x] not given' : formatPounds(total)}</strong>,
      isComplete && total !== null && total > 0 ? '100.0%' : 'Not known',
      '',
    ],
  };
}

/** The share stands in the cell before, so the bar is hidden from those who have the words read out. */
function ShareBar({ share }: { readonly share: number }) {
  return (
    <svg
      className="share-bar"
      viewBox={`0 0 ${barWidth} 14`}
      width={barWidth}
      height={14}
      aria-hidden="true"
      focusable="false"
    >
      <rect width={barWidth} height={14} fill="#F3F2F1" />
      <rect width={(share / 100) * barWidth} height={14} fill={seriesColours[0]} />
    </svg>
  );
}
