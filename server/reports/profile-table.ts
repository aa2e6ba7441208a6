import type { Provenance } from '../contract/parts.ts';
import type { ProfileAnswer, ProfileIndicator, ProfileRow } from '../contract/profile.ts';
import { type Columns, originColumns, type Table, toTable, versionColumns } from './table.ts';

/** One indicator at one age with all that it needs to be understood alone; without a figure it says why. */
interface Row {
  readonly answer: ProfileAnswer;
  readonly indicator: ProfileIndicator | null;
  /** Null for an indicator of which nothing is held. */
  readonly row: ProfileRow | null;
  readonly why: string | null;
  readonly origin: Provenance | null;
}

const columns: Columns<Row> = [
  ['area_code', ({ answer }) => answer.area.code],
  ['area_name', ({ answer }) => answer.area.name],
  ['area_type', ({ answer }) => answer.area.type],
  ['theme', ({ indicator }) => indicator?.theme ?? null],
  ['indicator_id', ({ indicator }) => indicator?.id ?? null],
  ['indicator_name', ({ indicator }) => indicator?.name ?? null],
  ['sex', ({ row }) => row?.sex ?? null],
  ['age', ({ row }) => row?.age.label ?? null],
  ['period', ({ row }) => row?.measure?.period.label ?? null],
  ['period_start', ({ row }) => row?.measure?.period.start ?? null],
  ['period_end', ({ row }) => row?.measure?.period.end ?? null],
  ['value', ({ row }) => row?.measure?.value ?? null],
  ['unit', ({ indicator }) => indicator?.unit.label ?? null],
  ['lower95', ({ row }) => row?.measure?.lower95 ?? null],
  ['upper95', ({ row }) => row?.measure?.upper95 ?? null],
  ['count', ({ row }) => row?.measure?.count ?? null],
  ['denominator', ({ row }) => row?.measure?.denominator ?? null],
  ['missing', ({ row }) => (row?.measure ? row.measure.missing : 'not-available')],
  ['comparator_code', ({ answer }) => answer.benchmark?.code ?? null],
  ['comparator_name', ({ answer }) => answer.benchmark?.name ?? null],
  ['comparator_value', ({ row }) => row?.benchmarkMeasure?.value ?? null],
  ['comparison_method', ({ answer }) => answer.methods.comparison],
  ['comparison', ({ row }) => row?.measure?.comparison ?? null],
  ['recent_trend', ({ row }) => row?.recentTrend.direction ?? null],
  ['recent_trend_judgement', ({ row }) => row?.recentTrend.judgement ?? null],
  ['recent_trend_chi_squared', ({ row }) => row?.recentTrend.chiSquared ?? null],
  ['recent_trend_because', ({ row }) => row?.recentTrend.because ?? null],
  ['change_from_period', ({ row }) => row?.changeOnYear?.from.label ?? null],
  ['change_from_value', ({ row }) => row?.changeOnYear?.value ?? null],
  ['change', ({ row }) => row?.changeOnYear?.difference ?? null],
  ['change_percent', ({ row }) => row?.changeOnYear?.percent ?? null],
  ['change_lower95', ({ row }) => row?.changeOnYear?.lower95 ?? null],
  ['change_upper95', ({ row }) => row?.changeOnYear?.upper95 ?? null],
  ['change_more_than_chance', ({ row }) => row?.changeOnYear?.isMoreThanChance ?? null],
  ['change_method', ({ row }) => row?.changeOnYear?.method ?? null],
  ['change_in_words', ({ row }) => row?.changeOnYear?.words ?? row?.whyNoChange ?? null],
  ['peers_type', ({ row }) => row?.peers?.areaType ?? null],
  ['peers_with_value', ({ row }) => row?.peers?.areas ?? null],
  ['peers_lowest', ({ row }) => row?.peers?.lowest ?? null],
  ['peers_lower_quartile', ({ row }) => row?.peers?.lowerQuartile ?? null],
  ['peers_median', ({ row }) => row?.peers?.median ?? null],
  ['peers_upper_quartile', ({ row }) => row?.peers?.upperQuartile ?? null],
  ['peers_highest', ({ row }) => row?.peers?.highest ?? null],
  ['rank', ({ row }) => row?.peers?.rank ?? null],
  ['place_in_words', ({ row }) => row?.peers?.words ?? row?.whyNoPeers ?? null],
  ['commissioner', ({ row }) => row?.measure?.commissioner ?? null],
  ['split_because', ({ row }) => row?.measure?.splitBecause ?? null],
  ['commissions', ({ row }) => row?.commissions ?? null],
  ['leads', ({ row }) => row?.leads ?? null],
  ['partner', ({ answer }) => answer.partner?.id ?? null],
  ['partner_shown', ({ answer }) => answer.partner?.title ?? null],
  ['partner_part', ({ row }) => row?.partnerPart ?? null],
  ['notes', notesOf],
  ['limits_method', ({ row }) => row?.measure?.method ?? null],
  ...originColumns,
  ['extract', ({ row }) => row?.measure?.extract ?? null],
  ['demonstration', ({ row }) => row?.demonstration ?? false],
  ...versionColumns,
];

/** A profile as a table: a row for each of its rows and each indicator that is not held, source and release in each. */
export function profileTable(answer: ProfileAnswer): Table {
  const origins = new Map(answer.provenance.map((origin) => [origin.extract, origin]));
  const held = answer.rows.map(
    (row): Row => ({
      answer,
      indicator: row.indicator,
      row,
      why: row.why,
      origin: (row.measure && origins.get(row.measure.extract)) ?? null,
    }),
  );
  const notHeld = answer.notHeld.map(
    ({ indicator, why }): Row => ({ answer, indicator, row: null, why, origin: null }),
  );
  const nothing: Row = { answer, indicator: null, row: null, why: answer.why, origin: null };
  const rows = [...held, ...notHeld];
  return toTable(columns, rows.length > 0 ? rows : [nothing]);
}

/** Everything that is said of the row, and every caveat that the profile has on its indicator. */
function notesOf({ answer, row, why }: Row): string {
  const caveats = answer.caveats
    .filter(({ indicators }) => row !== null && indicators.includes(row.indicator.id))
    .map(({ text, periods }) => (periods.length === 0 ? text : `${periods.join(', ')}: ${text}`));
  const notes = row?.measure?.notes ?? [why ?? ''];
  return [...new Set([...notes, ...caveats])].filter((note) => note !== '').join(' | ');
}
