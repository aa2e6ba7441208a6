import type { BodyAnswer } from '../contract/bodies.ts';
import { joinNameParts, slug } from './name-parts.ts';

/** `body_nhs-england_version-12.csv`. */
export const bodyFileName = ({ id, storeVersion }: BodyAnswer, extension: string): string =>
  joinNameParts(['body', slug(id), `version-${storeVersion}`], extension);
