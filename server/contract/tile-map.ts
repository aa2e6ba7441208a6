import { z } from 'zod';
import { areaSchema } from './parts.ts';

/** Where tiles stand: as near as a grid allows to the middle of each area's outline, or by region, by name within it. */
export const tileArrangements = ['outlines', 'regions'] as const;

export const tileSchema = z.object({
  code: z.string().describe('Code of the area.'),
  label: z
    .string()
    .describe('Two to five letters that stand for its name on this map and on no other: `WSx`.'),
  column: z.int().nullable().describe('From 0, the most westerly; null where tiles stand by region.'),
  row: z.int().nullable().describe('From 0, the most northerly; null where tiles stand by region.'),
});
export type Tile = z.infer<typeof tileSchema>;

export const tileBlockSchema = z.object({
  region: areaSchema
    .nullable()
    .describe('Null where tiles stand by their outlines, and for areas outside the regions of England.'),
  tiles: z.array(tileSchema).describe('By the names of the areas.'),
});
export type TileBlock = z.infer<typeof tileBlockSchema>;

/** The areas of a comparison as tiles of one size: a map that needs no outlines. */
export const tileMapSchema = z.object({
  arrangement: z.enum(tileArrangements),
  blocks: z
    .array(tileBlockSchema)
    .describe('One for each region with areas, or a single one where tiles stand by their outlines.'),
  note: z.string().describe('In words: what a tile is, and what its place says and does not say.'),
  extracts: z
    .array(z.string())
    .describe('Ids of the extracts of outlines; empty where tiles stand by region.'),
});
export type TileMap = z.infer<typeof tileMapSchema>;
