import { machineAddresses } from '../../exports/find-copies.ts';
import type { Download } from '../../exports/trend-downloads.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { textAction } from './copy-actions.ts';
import { CopyOutcomeNote } from './copy-outcome.tsx';
import { useCopying } from './use-copying.ts';

/** Addresses of the picture, the drawing and the figures that web pages and programs can use. */
export function MachineAddresses({
  downloads,
  storeVersion,
}: {
  readonly downloads: readonly Download[];
  readonly storeVersion: number;
}) {
  const { outcome, run } = useCopying();
  const addresses = machineAddresses(downloads, window.location.origin);
  const isKept = new URL(addresses[0]?.address ?? window.location.href).searchParams.has('asAt');
  return (
    <Disclosure summary="Addresses for web pages and programs">
      <p className="govuk-body-s">
        {isKept ? (
          'These give the figures that are shown here, whatever comes in later.'
        ) : (
          <>
            These give the newest figures each time. With <code>asAt={storeVersion}</code> added they give
            those shown here.
          </>
        )}
      </p>
      <dl className="machine-addresses">
        {addresses.map(({ format, address }) => (
          <div key={format}>
            <dt>
              {format}{' '}
              <button
                type="button"
                className="copy-button"
                onClick={() => run(textAction(format, `Address of the ${format} copied.`, () => address))}
              >
                Copy address<span className="govuk-visually-hidden"> of {format}</span>
              </button>
            </dt>
            <dd>
              <code>{address}</code>
            </dd>
          </div>
        ))}
      </dl>
      <CopyOutcomeNote outcome={outcome} />
    </Disclosure>
  );
}
