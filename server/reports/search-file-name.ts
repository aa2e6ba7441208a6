import type { SearchAnswer } from '../contract/search.ts';
import { joinNameParts, slug } from './name-parts.ts';

/** `search_nhs-commissioning-board_version-12.csv`. */
export const searchFileName = ({ q, storeVersion }: SearchAnswer, extension: string): string =>
  joinNameParts(['search', slug(q), `version-${storeVersion}`], extension);
