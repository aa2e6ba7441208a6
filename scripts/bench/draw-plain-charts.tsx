import {
  Bar,
  CartesianGrid,
  ComposedChart,
  ErrorBar,
  Legend,
  Line,
  LineChart,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { ComparisonAnswer } from '../../server/contract/comparison.ts';
import type { TrendAnswer } from '../../server/contract/trend.ts';

/**
 * The same figures as in the examples of Recharts: bars with error bars, none of the product's names, marks or keys.
 * Every step has one value a little higher, as a change of data would. Nothing moves, in either.
 */
export function PlainComparison({
  answer,
  step,
}: {
  readonly answer: ComparisonAnswer;
  readonly step: number;
}) {
  const data = answer.rows.map(({ area, measure }, place) => ({
    name: area.name,
    value: (measure.value ?? 0) + (place === step ? 1 : 0),
    error: [(measure.value ?? 0) - (measure.lower95 ?? 0), (measure.upper95 ?? 0) - (measure.value ?? 0)],
  }));
  return (
    <ComposedChart layout="vertical" data={data} width={900} height={46 + 22 * data.length}>
      <CartesianGrid horizontal={false} />
      <XAxis type="number" />
      <YAxis type="category" dataKey="name" interval={0} width={200} />
      <Tooltip isAnimationActive={false} />
      <Bar dataKey="value" barSize={14} isAnimationActive={false}>
        <ErrorBar dataKey="error" direction="x" isAnimationActive={false} />
      </Bar>
    </ComposedChart>
  );
}

/** Lines with error bars; the error bars of every second step are left out, as the product leaves its own out. */
export function PlainTrend({ answer, step }: { readonly answer: TrendAnswer; readonly step: number }) {
  const data = answer.periods.map(({ label }, row) => ({
    label,
    values: answer.series.map(({ points }) => points[row]?.value),
    errors: answer.series.map(({ points }) => {
      const { value, lower95, upper95 } = points[row] ?? {};
      return [(value ?? 0) - (lower95 ?? 0), (upper95 ?? 0) - (value ?? 0)];
    }),
  }));
  return (
    <LineChart data={data} width={900} height={420}>
      <CartesianGrid />
      <XAxis dataKey="label" />
      <YAxis />
      <Tooltip isAnimationActive={false} />
      <Legend />
      {answer.series.map(({ key, label }, column) => (
        <Line
          key={key}
          name={label}
          dataKey={`values[${column}]`}
          isAnimationActive={false}
          dot={{ r: step % 2 === 0 ? 4 : 3 }}
        >
          <ErrorBar dataKey={`errors[${column}]`} isAnimationActive={false} />
        </Line>
      ))}
    </LineChart>
  );
}
