import { useService } from '../../api/service-query.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { AnswerError } from '../frame/answer-error.tsx';

/** Who answers for this installation, as its settings say; where they do not, that this is missing. */
export function RunningOrganisation() {
  const { answer, error } = useService();
  if (error) return <AnswerError error={error} />;
  if (answer === undefined) return <Waiting what="who runs this installation" />;
  const { organisation, contact } = answer;
  if (organisation === null && contact === null) {
    return (
      <div className="govuk-inset-text">
        The organisation that runs this installation has not stated its name or how to reach it. It has to:
        its administrator sets ORGANISATION and CONTACT.
      </div>
    );
  }
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">
        This installation is run by {organisation ?? 'an organisation that has not stated its name'}.
      </p>
      <p className="govuk-body">
        {contact === null ? 'It has not stated how to reach it.' : <ContactLink contact={contact} />}
      </p>
    </div>
  );
}

function ContactLink({ contact }: { readonly contact: string }) {
  const address = /^https?:/.test(contact) ? contact : `mailto:${contact}`;
  return (
    <>
      Contact: <a href={address}>{contact}</a>
    </>
  );
}
