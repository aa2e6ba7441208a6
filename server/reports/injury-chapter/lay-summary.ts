import type { InjuryChapter } from '../../contract/injury-chapter.ts';
import { type Block, heading, list, sentences } from '../word/block.ts';

/** The profile in a few sentences, made from its figures and nothing else. */
export function laySummary({ profile }: InjuryChapter): Block[] {
  return [
    heading(1, 'Summary'),
    ...sentences(profile.headline, 'strong'),
    ...(profile.why === null ? list(profile.summary) : sentences(profile.why)),
  ];
}
