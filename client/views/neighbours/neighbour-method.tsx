import type { NeighbourMeasure, NeighboursAnswer } from '../../../server/contract/neighbours.ts';
import { formatMeasureValue } from '../../charts/neighbours/to-neighbour-table.ts';
import { SummaryList } from '../../ui/summary-list.tsx';

/** How the neighbours came about: the method, what each measure is and where it is read, and what is left out. */
export function NeighbourMethod({ answer }: { readonly answer: NeighboursAnswer }) {
  const { method, measures, notUsed, leftOut, neighbours, area } = answer;
  return (
    <section aria-labelledby="method" className="prose">
      <h2 className="govuk-heading-s" id="method">
        How the neighbours are found
      </h2>
      {measures.length === 0 || neighbours.length === 0 ? null : (
        <p className="govuk-body">
          In the table, below each value: how many standard deviations (SD) it lies above (+) or below (−)
          that of {area.name}, and its share of the squared distance in per cent.
        </p>
      )}
      {method.map((paragraph) => (
        <p key={paragraph} className="govuk-body">
          {paragraph}
        </p>
      ))}
      {measures.length === 0 ? null : (
        <>
          <h3 className="govuk-heading-s">The measures</h3>
          <SummaryList
            rows={measures.map((measure) => [
              `${measure.name}, ${measure.period}`,
              describeMeasure(measure, area.name),
            ])}
          />
        </>
      )}
      <NamedReasons
        heading="Measures that are not used"
        rows={notUsed.map(({ id, name, why }) => ({ key: id, name, why }))}
      />
      <NamedReasons
        heading="Areas that could not be placed"
        rows={leftOut.map(({ area: { code, name }, why }) => ({ key: code, name, why }))}
      />
    </section>
  );
}

/** Mean and deviation of logarithms are of no use as numbers of children, so they say what they are. */
function describeMeasure(measure: NeighbourMeasure, area: string): string {
  const { scale, mean, standardDeviation, from, unit } = measure;
  const of = scale === 'logarithm' ? ' of the natural logarithms' : '';
  const label = unit === '%' ? '' : ` ${unit}`;
  return `${area} ${formatMeasureValue(measure.value, measure)}${label}; mean${of} ${threeDigits(mean)}, standard deviation ${threeDigits(standardDeviation)}. Read from ${from}.`;
}

const threeDigits = (value: number): string =>
  value.toLocaleString('en-GB', { minimumFractionDigits: 3, maximumFractionDigits: 3 });

function NamedReasons({
  heading,
  rows,
}: {
  readonly heading: string;
  readonly rows: readonly { readonly key: string; readonly name: string; readonly why: string }[];
}) {
  if (rows.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-s">{heading}</h3>
      <ul className="govuk-list govuk-list--bullet">
        {rows.map(({ key, name, why }) => (
          <li key={key}>
            {name}: {why}
          </li>
        ))}
      </ul>
    </>
  );
}
