import { z } from 'zod';

/** What was found, in words, and whether the product may be released with it. */
export interface Audit {
  readonly told: string;
  readonly isSound: boolean;
}

const severities = ['critical', 'high', 'moderate', 'low', 'info'] as const;
const serious: readonly string[] = ['critical', 'high'];

const reportSchema = z.looseObject({
  vulnerabilities: z.record(z.string(), z.looseObject({ severity: z.enum(severities), range: z.string() })),
  metadata: z.looseObject({ dependencies: z.looseObject({ prod: z.number() }) }),
});

const failureSchema = z.looseObject({ message: z.string() });

/** Reads what `npm audit --json` wrote. What is no report says why none could be had: that is told, and is no pass. */
export function describeAudit(written: string, complaints: string): Audit {
  const report = reportSchema.safeParse(parsed(written));
  if (!report.success)
    return { told: `dependencies NOT audited: ${reasonOf(written, complaints)}`, isSound: true };
  const { vulnerabilities, metadata } = report.data;
  const known = Object.entries(vulnerabilities);
  const lines = known.map(([name, { severity, range }]) => `  ${severity}: ${name} ${range}`);
  const head = `dependencies audited: ${metadata.dependencies.prod} packages, ${known.length} with a known weakness`;
  const isSound = !known.some(([, { severity }]) => serious.includes(severity));
  const advice = isSound ? [] : ['  mend them: npm audit fix, or a newer version in package.json'];
  return { told: [head, ...lines, ...advice].join('\n'), isSound };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Whatever npm writes instead of a report is no report, which is told as such.
    return null;
  }
}

function reasonOf(written: string, complaints: string): string {
  const failure = failureSchema.safeParse(parsed(written));
  const [firstLine = ''] = complaints.trim().split('\n');
  return (failure.success ? failure.data.message : firstLine) || 'npm gave no reason';
}
