import { fileURLToPath } from 'node:url';
import type { Catalogue } from './catalogue.ts';
import {
  areaEntrySchema,
  causeEntrySchema,
  dutyEntrySchema,
  indicatorEntrySchema,
  organisationEntrySchema,
} from './catalogue-schemas.ts';
import { checkAreas, checkIndicators } from './check-catalogue.ts';
import { checkCauses } from './check-causes.ts';
import { checkCosts } from './check-costs.ts';
import { checkOrganisations } from './check-organisations.ts';
import { checkAudiences, checkStrategies } from './check-partner-questions.ts';
import { checkPartners } from './check-partners.ts';
import { costEntrySchema } from './cost-schema.ts';
import { indexIndicators } from './index-indicators.ts';
import { audienceEntrySchema, strategyEntrySchema } from './partner-question-schemas.ts';
import { partnerEntrySchema } from './partner-schema.ts';
import { type CatalogueFault, readEntries } from './read-entries.ts';

/** The catalogue that comes with the product. */
const committedFolder = () => fileURLToPath(new URL('../../data/catalogue', import.meta.url));

/**
 * Reads the catalogue from a folder, by default the one that comes with the product, and checks it whole. What it
 * returns is frozen. A `CatalogueError` lists every fault of every file, so that one reading mends all.
 */
export function loadCatalogue(folder: string = committedFolder()): Catalogue {
  const indicators = readEntries(folder, 'indicators.json', indicatorEntrySchema);
  const areas = readEntries(folder, 'areas.json', areaEntrySchema);
  const duties = readEntries(folder, 'duties.json', dutyEntrySchema);
  const organisations = readEntries(folder, 'organisations.json', organisationEntrySchema);
  const partners = readEntries(folder, 'partners.json', partnerEntrySchema);
  const causes = readEntries(folder, 'causes.json', causeEntrySchema);
  const costs = readEntries(folder, 'costs.json', costEntrySchema);
  const audiences = readEntries(folder, 'audiences.json', audienceEntrySchema);
  const strategies = readEntries(folder, 'strategies.json', strategyEntrySchema);
  const files = [indicators, areas, duties, organisations, partners, causes, costs, audiences, strategies];
  const malformed = files.flatMap(({ faults }) => faults);
  const atOdds = [
    ...checkIndicators(indicators.entries),
    ...checkAreas(areas.entries),
    ...checkOrganisations(organisations.entries, duties.entries),
    ...checkPartners(partners.entries, duties.entries),
    ...checkCauses(causes.entries),
    ...checkCosts(costs.entries, causes.entries),
    ...checkAudiences(audiences.entries),
    ...checkStrategies(strategies.entries, {
      partners: partners.entries,
      indicators: indicators.entries,
      causes: causes.entries,
    }),
  ];
  // Entries at odds with each other say nothing new where some could not be read at all.
  const faults = malformed.length > 0 ? malformed : atOdds;
  if (faults.length > 0) throw new CatalogueError(folder, faults);
  return deepFreeze({
    indicators: indicators.entries,
    areas: new Map(deepFreeze(areas.entries).map((area) => [area.code, area])),
    duties: duties.entries,
    organisations: organisations.entries,
    partners: partners.entries,
    causes: causes.entries,
    costs: costs.entries,
    audiences: audiences.entries,
    strategies: strategies.entries,
    ...indexIndicators(indicators.entries),
  });
}

/** The catalogue cannot be used as it stands; `faults` says where and why. */
export class CatalogueError extends Error {
  readonly faults: readonly CatalogueFault[];

  constructor(folder: string, faults: readonly CatalogueFault[]) {
    const lines = faults.map(({ file, place, message }) => `  ${file}, ${place}: ${message}`);
    super(`invalid catalogue: ${folder}\n${lines.join('\n')}\nMend these entries and start again.`);
    this.name = 'CatalogueError';
    this.faults = faults;
  }
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) deepFreeze(part);
    Object.freeze(value);
  }
  return value;
}
