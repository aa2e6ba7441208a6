import type { Layout } from '../layout.ts';
import { nameColumns } from '../name-columns.ts';
import { finishStats19 } from '../stats19/finish-stats19.ts';
import { openCasualtyRows } from '../stats19/read-casualty.ts';
import { openCollisionRows } from '../stats19/read-collision.ts';
import { recordsOf } from '../stats19/stats19-records.ts';
import { casualtyColumns, collisionColumns, vehicleColumns } from './stats19-columns.ts';

/**
 * Road casualties recorded by the police (STATS19), as the Department for Transport publishes them: who was hurt in one
 * file, where in another. They are joined by the index of the collision, in whatever order and whenever they come.
 */
const stats19 = {
  id: 'stats19',
  publisher: 'Department for Transport',
  licence: 'Open Government Licence v3.0',
  defaultPolicy: 'published-open',
  headerKind: 'one-row',
  fields: null,
  finish: finishStats19,
} as const;

export const stats19Casualties: Layout = {
  ...stats19,
  table: 'casualties',
  columns: casualtyColumns,
  open: (head, context) => openCasualtyRows(head, nameColumns(head.header, casualtyColumns), context),
};

export const stats19Collisions: Layout = {
  ...stats19,
  table: 'collisions',
  columns: collisionColumns,
  open: (head, context) => ({
    row: openCollisionRows(head, nameColumns(head.header, collisionColumns), context),
  }),
};

/** Published beside the two others, and brought with them; nothing in it is counted. */
export const stats19Vehicles: Layout = {
  ...stats19,
  table: 'vehicles',
  columns: vehicleColumns,
  ruleForUnknownColumn: () => 'vehicle-column',
  open(_head, context) {
    const { rows } = recordsOf(context);
    return {
      row(_cells, line) {
        rows.vehicle++;
        context.sink.leaveOut('vehicles-not-used', { line });
      },
    };
  },
};
