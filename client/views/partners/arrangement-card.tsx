import { Link } from '@tanstack/react-router';
import type { ArrangementAnswer } from '../../../server/contract/arrangements.ts';
import { formatValue } from '../../../server/contract/format-figure.ts';
import { formatPounds, spellDates } from '../../../server/contract/partner-words.ts';
import { ContributionTable } from '../../charts/partners/contribution-table.tsx';
import { SummaryList } from '../../ui/summary-list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { OutcomeSection } from './outcome-section.tsx';

/** One arrangement: what it is, who is in it, which dates fall due and who pays what. */
export function ArrangementCard({
  arrangement,
  isOfArea,
}: {
  readonly arrangement: ArrangementAnswer;
  readonly isOfArea: boolean;
}) {
  const { name, kinds, years } = arrangement;
  return (
    <article className="arrangement">
      <h3 className="govuk-heading-s">{name}</h3>
      <p className="govuk-body">
        {kinds.map((kind) => (
          <span key={kind}>
            <Tag colour="blue">{kind}</Tag>{' '}
          </span>
        ))}
      </p>
      <Warnings warnings={arrangement.warnings} />
      <SummaryList rows={rowsOf(arrangement, isOfArea)} />
      {years.length === 0 ? (
        <p className="govuk-body">The register gives no contributions.</p>
      ) : (
        <ContributionTable arrangement={arrangement} />
      )}
      <OutcomeSection arrangement={arrangement} />
    </article>
  );
}

function Warnings({ warnings }: Pick<ArrangementAnswer, 'warnings'>) {
  if (warnings.length === 0) return null;
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">
        <strong>To be looked at</strong>
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    </div>
  );
}

function rowsOf(arrangement: ArrangementAnswer, isOfArea: boolean) {
  const { functions, members, host, lead, due, total, partnerTotals, ages, area } = arrangement;
  return [
    ['Arrangement of', isOfArea ? null : area.name],
    ['Functions', functions.join(', ')],
    ['Children it serves', ages === null ? 'Ages not given' : <Ages key="ages" arrangement={arrangement} />],
    ['Members', members.join(', ')],
    ['Host', host],
    ['Lead', lead],
    ['In force', spellDates(arrangement) || 'Dates not given'],
    ['Dates', due.map(({ sentence }) => sentence).join(' ')],
    ['Total of all years', total === null ? null : formatPounds(total)],
    ['From each partner', partnerTotals.map(totalWords).join('; ')],
  ] as const;
}

function totalWords({ partner, total, share }: ArrangementAnswer['partnerTotals'][number]): string {
  return `${partner} ${formatPounds(total)}${share === null ? '' : ` (${formatValue(share)}%)`}`;
}

function Ages({ arrangement: { ages, area } }: { readonly arrangement: ArrangementAnswer }) {
  return (
    <>
      {ages}.{' '}
      <Link
        to="/trends"
        search={{ indicator: 'injury-admissions', area: [area.code] }}
        className="screen-only"
      >
        Admissions for injury in {area.name}
      </Link>
    </>
  );
}
