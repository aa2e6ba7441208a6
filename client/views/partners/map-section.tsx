import type { PartnersAnswer } from '../../../server/contract/partners.ts';
import { PartnerKey } from '../../charts/partners/partner-key.tsx';
import { PartnerList } from '../../charts/partners/partner-list.tsx';
import { PartnerMatrix } from '../../charts/partners/partner-matrix.tsx';
import { PartnerTable } from '../../charts/partners/partner-table.tsx';
import type { PartnersView } from '../../selection/partners-selection.ts';
import { Tabs } from '../../ui/tabs.tsx';
import { WideRegion } from '../../ui/wide-region.tsx';

const tabs: readonly { readonly name: PartnersView; readonly label: string }[] = [
  { name: 'picture', label: 'Picture' },
  { name: 'table', label: 'Table' },
];

/** Who is joined to which outcome, as a picture and as its table twin. */
export function MapSection({
  answer,
  view,
  onChoose,
}: {
  readonly answer: PartnersAnswer;
  readonly view: PartnersView;
  readonly onChoose: (view: PartnersView) => void;
}) {
  const hasForms = answer.partners.some(({ relations }) => relations.some(({ form }) => form !== null));
  return (
    <section aria-labelledby="map">
      <h2 className="govuk-heading-m" id="map">
        Who is joined to which outcome
      </h2>
      <p className="govuk-body">
        To lead on an outcome is not to commission a service. The picture shows who has which part, not what
        effect it has on injuries.
      </p>
      <Tabs label="Form of the map" tabs={tabs} chosen={view} onChoose={onChoose}>
        {view === 'picture' ? (
          <>
            <PartnerKey hasForms={hasForms} />
            <WideRegion label={`Map of partners of ${answer.area.name}`}>
              <PartnerMatrix answer={answer} />
            </WideRegion>
            <PartnerList answer={answer} />
          </>
        ) : (
          <PartnerTable answer={answer} />
        )}
      </Tabs>
    </section>
  );
}
