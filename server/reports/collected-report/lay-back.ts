import type { CollectedReportAnswer, ReportItem } from '../../contract/collected-report.ts';
import { gatherLines } from '../../contract/gather-lines.ts';
import { symbolKey } from '../../contract/symbol-key.ts';
import { tellAddress } from '../tell-address.ts';
import { type Block, heading, list, sentences } from '../word/block.ts';
import type { CollectedItem } from './collected-item.ts';

/** What holds of several items is said once: who was responsible, what to beware of, methods, and sources. */
export function layBack(report: CollectedReportAnswer, items: readonly CollectedItem[]): Block[] {
  const responsible = gatherLines(report.items, (item) => item.responsible);
  const notes = gatherLines(report.items, (item) => item.notes);
  return [
    ...(responsible.length === 0 ? [] : [heading(1, 'Who was responsible'), ...list(responsible)]),
    heading(1, 'Notes and caveats'),
    ...(notes.length === 0 ? sentences('No caveats touch these figures.') : list(notes)),
    ...sentences(symbolKey),
    heading(1, 'Methods'),
    ...listOr(
      gatherLines(report.items, (item) => item.methods),
      'Nothing was worked out beyond what is said above.',
    ),
    heading(1, 'Sources and licences'),
    ...listOr(gatherLines(report.items, linesOf), 'No source is named.'),
    ...licencesOf(report).flatMap((line) => sentences(line)),
    ...sentences(report.held),
    heading(2, 'Where each item can be had again'),
    ...list(items.map(({ item, address }) => `Item ${item.number}: ${tellAddress(address)}`)),
  ];
}

const listOr = (lines: readonly string[], otherwise: string): readonly Block[] =>
  lines.length === 0 ? sentences(otherwise) : list(lines);

const linesOf = ({ sources, restsOn }: ReportItem): string[] => [
  ...sources.map(({ line }) => line),
  ...restsOn,
];

const licencesOf = ({ items }: CollectedReportAnswer): string[] => {
  const lines = items.flatMap(({ sources }) => sources.map(({ licence }) => licence));
  return [...new Set(lines.filter((line) => line !== ''))];
};
