import { z } from 'zod';
import { areaSchema } from './parts.ts';

export const boundaryShapeSchema = z.object({
  code: z.string().describe('Code of the area.'),
  path: z
    .string()
    .describe(
      'Its outline as an SVG path in whole units of its panel, x to the east and y to the south; holes by the even-odd rule.',
    ),
  x: z
    .number()
    .describe('Where a mark stands: the place within its largest part that is furthest from the edge.'),
  y: z.number(),
  reach: z.number().describe('How far the edge is from there, in units: a mark no larger lies within.'),
});
export type BoundaryShape = z.infer<typeof boundaryShapeSchema>;

export const boundaryPanelSchema = z.object({
  name: z.string().nullable().describe('What is enlarged: `London`; null for the map itself.'),
  width: z.int().describe('In units; the longer side of the map is 2000, of an enlargement 1000.'),
  height: z.int(),
  metresInUnit: z.number().describe('Metres on the ground in a unit, the same both ways.'),
  origin: z
    .object({ easting: z.number(), northing: z.number() })
    .describe('Where its upper left corner lies on the British National Grid, in metres.'),
  shapes: z.array(boundaryShapeSchema).describe('The largest first, so that none lies hidden below another.'),
});
export type BoundaryPanel = z.infer<typeof boundaryPanelSchema>;

/** The areas of a comparison as their boundaries lie on the British National Grid. */
export const boundaryMapSchema = z.object({
  panels: z
    .array(boundaryPanelSchema)
    .describe(
      'The map, then an enlargement of London where its boroughs would be too small to read; none where nothing can be drawn.',
    ),
  inset: z
    .object({ left: z.number(), top: z.number(), width: z.number(), height: z.number() })
    .nullable()
    .describe(
      'Where on the map the enlargement has room without covering an area, in units of the map, its name included; null where it stands below.',
    ),
  without: z
    .array(z.object({ area: areaSchema, why: z.string() }))
    .describe('Areas that are not drawn, and why, by name.'),
  note: z
    .string()
    .describe('In words: what the map shows, which boundaries these are, and how not to read it.'),
  extracts: z.array(z.string()).describe('Ids of the extracts of the boundaries drawn.'),
  why: z.string().nullable().describe('Why nothing can be drawn; null where something is.'),
  howToSupply: z
    .string()
    .nullable()
    .describe('With `why`: what to bring so that there is a map, and from where.'),
});
export type BoundaryMap = z.infer<typeof boundaryMapSchema>;
