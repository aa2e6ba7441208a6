import type { BodyAnswer } from '../../contract/bodies.ts';
import { bodyShown } from '../shown/body-shown.ts';
import { shownBlocks } from '../word/shown-blocks.ts';
import { said, type Told } from './told.ts';

/** A body: what it does and did, and what it may influence. */
export function bodyTold(answer: BodyAnswer): Told {
  const { name, what, dates } = answer;
  return {
    heading: name,
    subtitle: [`${name}, ${what}`, dates].filter((part) => part !== '').join(', '),
    findings: said(answer.sentence, answer.why),
    why: null,
    alternativeText: null,
    responsible: [],
    notes: said(...answer.notes, ...answer.formerNames.map(({ note }) => note)),
    methods: [],
    provenance: [],
    restsOn: answer.sources,
    tables: (caption) => shownBlocks(caption, bodyShown(answer), answer.sources.map(sourceLine)),
  };
}

const sourceLine = (source: string): string => `Source: ${source.replace(/\.$/, '')}.`;
