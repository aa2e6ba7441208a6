import {
  commissionersCaution,
  eraDates,
  erasByAge,
  hasCommissioners,
} from '../../../server/contract/commission-words.ts';
import { eraBandsNote } from '../../../server/contract/era-band-words.ts';
import type { Era } from '../../../server/contract/parts.ts';
import type { TrendAnswer } from '../../../server/contract/trend.ts';

/** For injury only: which body commissioned children's public health, for each age piece and with its dates. */
export function CommissionerList({ answer }: { readonly answer: Pick<TrendAnswer, 'indicator' | 'eras'> }) {
  if (!hasCommissioners(answer)) return null;
  return (
    <section aria-labelledby="commissioners" className="commissioners">
      <h2 className="govuk-heading-m" id="commissioners">
        Who commissioned children’s public health
      </h2>
      <p className="govuk-body">
        {commissionersCaution} {eraBandsNote}
      </p>
      <dl className="commissioner-list">
        {erasByAge(answer.eras).map(({ ages, eras }) => (
          <div key={ages}>
            <dt>{ages}</dt>
            {eras.map((era) => (
              <EraDescription key={`${era.from} ${era.name}`} era={era} />
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

function EraDescription({ era }: { readonly era: Era }) {
  return (
    <dd>
      {era.name}: {eraDates(era)}
      <span className="cell-note">{era.source}</span>
    </dd>
  );
}
