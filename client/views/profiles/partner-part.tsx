import { Link } from '@tanstack/react-router';
import { commissionersCaution, commissionIsNotLead } from '../../../server/contract/commission-words.ts';
import { lowerFirst } from '../../../server/contract/first-letter.ts';
import type { ProfileAnswer, ProfilePartner, ProfilePartnerDuty } from '../../../server/contract/profile.ts';
import { type ProfileSelection, printProfileSelection } from '../../selection/profile-selection.ts';

/** What the body asked for leads and what it commissions here, apart and with dates; or who has its duties. */
export function PartnerPart({
  answer: { partner },
  selection,
}: {
  readonly answer: ProfileAnswer;
  readonly selection: ProfileSelection;
}) {
  if (partner === null) return null;
  return (
    <section aria-labelledby="partner-part">
      <h2 className="govuk-heading-m" id="partner-part">
        {partner.title}
      </h2>
      {partner.why === null ? <Parts partner={partner} /> : null}
      {partner.holders.length === 0 ? null : <Holders partner={partner} selection={selection} />}
      <p className="govuk-body">
        <Link
          from="/profiles/$code"
          to="."
          search={printProfileSelection({ ...selection, partner: null })}
          resetScroll={false}
        >
          Show all indicators
        </Link>
      </p>
    </section>
  );
}

function Parts({ partner }: { readonly partner: ProfilePartner }) {
  return (
    <>
      <Duties heading="Leads, or led" duties={partner.leads} />
      <Duties heading="Commissions, or commissioned" duties={partner.commissions} />
      {partner.isOfToday ? null : (
        <p className="govuk-body">
          The figures below are the latest held. Where a duty had ended by then, nothing in them is that
          body’s doing: “Who was responsible?”, below the table, shows the figures of its own time.
        </p>
      )}
      <p className="govuk-body-s">
        {commissionIsNotLead} {commissionersCaution}
      </p>
    </>
  );
}

function Duties({
  heading,
  duties,
}: {
  readonly heading: string;
  readonly duties: readonly ProfilePartnerDuty[];
}) {
  if (duties.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-s">{heading}</h3>
      <ul className="govuk-list govuk-list--bullet">
        {duties.map((duty) => (
          <li key={[duty.theme, duty.ages, duty.dates].join(' ')}>
            {duty.themeName}, {lowerFirst(duty.ages)}: {duty.dates}
            {duty.isNow ? '' : ' (in the past)'}. {duty.name}: {duty.where}.
            <span className="cell-note">
              {duty.indicators.join('; ')}. Source: {duty.source}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The councils that have the duty where this area has none. */
function Holders({
  partner,
  selection,
}: {
  readonly partner: ProfilePartner;
  readonly selection: ProfileSelection;
}) {
  return (
    <>
      <h3 className="govuk-heading-s">Who has it here</h3>
      <ul className="govuk-list">
        {partner.holders.map(({ code, name }) => (
          <li key={code}>
            <Link to="/profiles/$code" params={{ code }} search={printProfileSelection(selection)}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
