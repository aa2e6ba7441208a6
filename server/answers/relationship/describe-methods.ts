import type { MeasuredRelationship } from './measure-relationship.ts';
import type { RelationshipSelection } from './relationship-selection.ts';

const CORRELATION =
  "Pearson's correlation says how closely the areas lie to a straight line, from -1 to 1; its 95% limits are Fisher's. " +
  "Spearman's rank correlation asks the same of the order of the areas, and no single area rules it (limits of Bonett and Wright). " +
  'Sizes below 0.1 are called negligible, below 0.4 weak, below 0.7 moderate, below 0.9 strong (Schober and others, Anesthesia and Analgesia 2018).';

const LINE =
  'The regression line is the straight line of least squares; its 95% band, from Student’s t distribution, is where the line itself is likely to pass, not where areas lie. ' +
  'Areas more than twice the standard deviation of all areas about it are called far from the line.';

const EACH_ONCE =
  'Each area counts once, whatever its size, at its value as published or worked out; the confidence limits of its own figures play no part in the correlation and the line.';

/** How all of it was worked out, with the confidence and who says so; empty where nothing was. */
export function describeMethods(
  { pearson, line }: MeasuredRelationship,
  { x, y }: RelationshipSelection,
): string[] {
  if (pearson === null) return [];
  const isClustered = [x, y].some(({ indicator }) => indicator.unit.clusterSize !== undefined);
  const half = isClustered
    ? ' So it changes nothing here that limits of low income are made from part of the counts, since children of one family are counted together.'
    : '';
  return [CORRELATION, ...(line === null ? [] : [LINE]), `${EACH_ONCE}${half}`];
}
