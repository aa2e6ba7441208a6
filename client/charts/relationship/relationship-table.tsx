import './relationship.css';
import { memo, useState } from 'react';
import type { RelationshipAnswer } from '../../../server/contract/relationship.ts';
import { periodPairWords, relatedAxisTitle } from '../../../server/contract/relationship-words.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { SelectField } from '../../ui/fields.tsx';
import { type FigureCells, type TableOrder, toRelationshipTable } from './to-relationship-table.ts';

/** The table twin of the chart: every area with both figures, in the order chosen, and those left out with the reason. */
export const RelationshipTable = memo(function RelationshipTable({
  answer,
}: {
  readonly answer: RelationshipAnswer;
}) {
  const [order, setOrder] = useState<TableOrder>('y');
  const rows = toRelationshipTable(answer, order);
  return (
    <div className="relationship-table">
      <div className="relationship-order screen-only">
        <SelectField
          label="Order of the areas"
          value={order}
          choices={orderChoices(answer)}
          onChoose={setOrder}
        />
      </div>
      <DataTable
        caption={captionOf(answer)}
        columns={columnsOf(answer)}
        rows={rows.map(({ key, area, x, y, fromLine, notes }) => ({
          key,
          cells: [
            area,
            y.value,
            x.value,
            fromLine,
            y.limits,
            x.limits,
            ...countsOf(y),
            ...countsOf(x),
            notes,
          ],
        }))}
      />
    </div>
  );
});

function captionOf({ x, y, periodNote }: RelationshipAnswer): string {
  const names = `${y.indicator.shortName} and ${x.indicator.shortName.charAt(0).toLowerCase()}${x.indicator.shortName.slice(1)} by area`;
  if (x.period === null || y.period === null) return names;
  return `${names}, ${periodPairWords({ x: x.period, y: y.period, isSame: periodNote === null })}`;
}

function orderChoices({ x, y }: RelationshipAnswer): readonly { value: TableOrder; label: string }[] {
  return [
    { value: 'y', label: `${y.indicator.shortName}, highest first` },
    { value: 'x', label: `${x.indicator.shortName}, highest first` },
    { value: 'from-line', label: 'Above the line, furthest first' },
    { value: 'area', label: 'Area, from A to Z' },
  ];
}

/** What is read first stands first: a narrow screen shows no more without scrolling. */
function columnsOf({ x, y }: RelationshipAnswer): Column[] {
  const [ofX, ofY] = [x.indicator.shortName, y.indicator.shortName];
  const figures = [
    relatedAxisTitle(y),
    relatedAxisTitle(x),
    'From the line',
    `95% limits: ${ofY}`,
    `95% limits: ${ofX}`,
    `Count: ${ofY}`,
    `Denominator: ${ofY}`,
    `Count: ${ofX}`,
    `Denominator: ${ofX}`,
  ];
  return [
    { heading: 'Area' },
    ...figures.map((heading) => ({ heading, numeric: true })),
    { heading: 'Notes' },
  ];
}

const countsOf = ({ count, denominator }: FigureCells) => [count, denominator];
