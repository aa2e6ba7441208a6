import type { Layout } from '../layout.ts';
import { nameColumns } from '../name-columns.ts';
import { gatherNeighbours, type NeighbourRow } from '../registers/gather-neighbours.ts';
import { isMadeUp } from '../registers/is-made-up.ts';
import { openRegisterCells, type RegisterCells } from '../registers/register-cells.ts';

const columns = [
  { header: 'area_code', isNeeded: true },
  { header: 'neighbour_code', isNeeded: true },
  { header: 'rank', isNeeded: true },
  { header: 'distance', isNeeded: false },
  { header: 'closeness', isNeeded: false },
  { header: 'set', isNeeded: true },
  { header: 'published', isNeeded: true },
  { header: 'source', isNeeded: false },
];

/**
 * Our own layout for a published set of statistical neighbours, as those of CIPFA or the Department for Education: a
 * row an area and one of its neighbours, brought together into one list an area. Ranks, distances and words of
 * closeness are the publisher's; none is worked out. A set whose name ends with "(demonstration)" is made up.
 */
export const neighbours: Layout = {
  id: 'neighbours',
  table: null,
  publisher: 'Not stated',
  licence: 'Not stated',
  defaultPolicy: 'published-open',
  headerKind: 'one-row',
  columns,
  fields: null,
  open({ header }, context) {
    const { findings, sink } = context;
    const cellsOf = openRegisterCells(header, nameColumns(header, columns), context);
    const gathered = gatherNeighbours();
    return {
      row(cells, line) {
        const errorsBefore = findings.errorCount();
        const opened = cellsOf(cells, line);
        const row = readRow(opened);
        if (row === null || findings.errorCount() > errorsBefore) return;
        if (row.code === row.area) {
          sink.leaveOut('neighbour-of-itself', { line, value: row.code });
          return;
        }
        const fault = gathered.take(row, line);
        if (fault?.rule === 'row-repeated') sink.leaveOut('row-repeated', { line, said: fault.said });
        else if (fault) opened.report(fault.rule, fault.header, fault.said);
      },
      end() {
        for (const entry of gathered.list()) {
          sink.dateContent(entry.body.published);
          sink.takeEntry(entry, isMadeUp(entry.body.set));
        }
      },
    };
  },
};

function readRow(cells: RegisterCells): NeighbourRow | null {
  const area = cells.area('area_code');
  const code = cells.area('neighbour_code');
  const rank = readRank(cells);
  const distance = readDistance(cells);
  const set = cells.text('set');
  const published = cells.text('published') === null ? null : cells.day('published');
  if (area === null || code === null || rank === null || set === null || published === null) return null;
  const said = { closeness: cells.optional('closeness'), source: cells.optional('source') };
  return { area, code, rank, distance, set, published, ...said };
}

function readRank(cells: RegisterCells): number | null {
  if (cells.text('rank') === null) return null;
  const rank = cells.number('rank');
  if (rank === null || (Number.isInteger(rank) && rank >= 1)) return rank;
  // Publishers that list an area in its own list give it the rank 0.
  return rank === 0 && cells.optional('area_code') === cells.optional('neighbour_code')
    ? rank
    : cells.report('rank-not-whole', 'rank');
}

function readDistance(cells: RegisterCells): number | null {
  const distance = cells.number('distance');
  return distance !== null && distance < 0 ? cells.report('distance-negative', 'distance') : distance;
}
