import { Disclosure } from '../../ui/disclosure.tsx';
import type { ChartNotShown } from './list-places.ts';

/** Every chart that is not on the page, with the reason: closed, since most readers look for what there is. */
export function NotShown({ charts }: { readonly charts: readonly ChartNotShown[] }) {
  if (charts.length === 0) return null;
  return (
    <div className="screen-only">
      <Disclosure id="not-shown" summary="Charts not shown, and why">
        <dl className="not-shown-list">
          {charts.map(({ key, words, why }) => (
            <div key={key} data-chart={key}>
              <dt>{words}</dt>
              <dd>{why}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </div>
  );
}
