import type { IndicatorDefinition } from '../../observation/entry.ts';
import { polarities, valueTypes } from '../../observation/indicator-kind.ts';
import type { RegisterCells } from '../registers/register-cells.ts';
import { registerLayout } from '../registers/register-layout.ts';

const columns = [
  { header: 'indicator', otherNames: ['indicator_id'], isNeeded: true },
  { header: 'name', otherNames: ['indicator_name'], isNeeded: true },
  { header: 'unit', isNeeded: true },
  { header: 'multiplier', isNeeded: false },
  { header: 'value_type', isNeeded: true },
  { header: 'polarity', isNeeded: true },
  { header: 'definition', isNeeded: true },
  { header: 'source', isNeeded: false },
];

/**
 * Our own table of indicators: what an indicator is that only an extract has named. `multiplier` is what count /
 * denominator is multiplied by (100 for a percentage), blank where the value is not made so.
 */
export const indicators = registerLayout({
  id: 'indicators',
  kind: 'indicator',
  columns,
  read: readDefinition,
  keyOf: ({ id }) => id,
  leaveOut({ id }, line, { catalogue, sink }) {
    const isCatalogued = catalogue.findIndicator(id) !== null;
    if (isCatalogued) sink.leaveOut('indicator-in-catalogue', { line, said: id });
    return isCatalogued;
  },
});

function readDefinition(cells: RegisterCells): IndicatorDefinition | null {
  const id = cells.text('indicator');
  const name = cells.text('name');
  const unitLabel = cells.text('unit');
  const valueType = cells.text('value_type') && cells.word('value_type', valueTypes);
  const polarity = cells.text('polarity') && cells.word('polarity', polarities);
  const definition = cells.text('definition');
  const multiplier = readMultiplier(cells, valueType);
  const source = cells.optional('source') ?? 'Not stated';
  if (id === null || name === null || unitLabel === null || definition === null) return null;
  if (!valueType || !polarity) return null;
  return { id, name, unitLabel, multiplier, valueType, polarity, definition, source };
}

/** A rate or proportion needs one, above zero, since its values are worked out with it. */
function readMultiplier(cells: RegisterCells, valueType: string | null): number | null {
  const multiplier = cells.number('multiplier');
  if (multiplier !== null && multiplier <= 0) return cells.report('multiplier-not-positive', 'multiplier');
  if (valueType === 'crude-rate' || valueType === 'proportion') cells.text('multiplier');
  return multiplier;
}
