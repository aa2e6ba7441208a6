import type { ReadingContext } from '../layout.ts';
import { type ReasonLeftOut, reasonsLeftOut } from './admission.ts';
import { AdmissionSlots } from './admission-slots.ts';
import { agePieces } from './age-pieces.ts';
import { type Classification, classifyCauses } from './classify-causes.ts';
import { AdmissionCounts } from './count-admissions.ts';
import { INDICATOR } from './find-earlier-figures.ts';
import { publishAdmissions } from './publish-admissions.ts';

/** What all files of one extract of admissions share. */
export interface AdmissionsOfExtract {
  readonly classification: Classification;
  readonly counts: AdmissionCounts;
  /** What is counted: single records, or rows of a counted file; null before the first file. */
  table: 'counted' | 'record-level' | null;
}

const extracts = new WeakMap<ReadingContext, AdmissionsOfExtract>();

/** The admissions of an extract so far; null, with an error, for a file of another kind than those before it. */
export function openAdmissions(
  context: ReadingContext,
  table: 'counted' | 'record-level',
  line: number,
): AdmissionsOfExtract | null {
  const known = extracts.get(context) ?? begin(context);
  extracts.set(context, known);
  known.table ??= table;
  if (known.table === table) return known;
  context.findings.add('admission-tables-mixed', { line });
  return null;
}

/** Says that a row is left out and why; for rows of a counted file how many admissions it stands for, too. */
export function leaveOut(
  { sink }: ReadingContext,
  rule: ReasonLeftOut,
  line: number,
  admissions: number | null = null,
): void {
  sink.leaveOut(rule, { line });
  const reason = `left out: ${reasonsLeftOut[rule]}`;
  if (admissions === null) sink.addToTotal(reason, 1);
  else {
    sink.addToTotal(`rows ${reason}`, 1);
    sink.addToTotal(`admissions ${reason}`, admissions);
  }
}

/** Sends on what was counted, masked; nothing where the extract has an error. */
export async function finishAdmissions(context: ReadingContext): Promise<void> {
  const { findings, sink, indicators, catalogue, policy, held } = context;
  const counts = extracts.get(context)?.counts;
  extracts.delete(context);
  if (!counts || findings.errorCount() > 0) return;
  if (counts.mixesSexes) findings.add('admission-sexes-mixed', {});
  if (counts.counted === 0) findings.add('nothing-counted', {});
  reportGaps(context, counts);
  if (findings.errorCount() > 0) return;
  const indicator = indicators.find(INDICATOR);
  const masking = policy ?? 'nhs-suppress-1-7-round-5';
  const published = await publishAdmissions(counts, catalogue, masking, held);
  const { observations, exposedBefore, earlierExtracts } = published;
  for (const observation of observations) sink.takeMasked(observation, indicator);
  if (earlierExtracts !== null) sink.maskAgainst(earlierExtracts);
  if (exposedBefore > 0) findings.add('exposed-by-earlier', {});
}

function begin({ catalogue }: ReadingContext): AdmissionsOfExtract {
  const classification = classifyCauses(catalogue.causes);
  return { classification, counts: new AdmissionCounts(new AdmissionSlots(classification)), table: null };
}

/** Warnings that only the whole extract gives. */
function reportGaps({ findings }: ReadingContext, { piecesNotSeen, yearsInPart }: AdmissionCounts): void {
  if (piecesNotSeen.length > 0) {
    const said = piecesNotSeen.map((piece) => agePieces[piece]?.label).join(', ');
    findings.add('ages-not-seen', { said }, piecesNotSeen.length);
  }
  if (yearsInPart.length > 0) {
    const said = yearsInPart.map((year) => `${year}/${String(year + 1).slice(2)}`).join(', ');
    findings.add('year-in-part', { said }, yearsInPart.length);
  }
}
