import { usePlotArea, useXAxisScale } from 'recharts';
import {
  eraGround,
  eraGroundBehind,
  eraInk,
  eraInkBehind,
  eraPattern,
  fitEraLabel,
  type PatternBox,
} from '../../../server/contract/era-band-style.ts';
import { type EraBand, type EraBandRow, edgesOfBand } from '../../../server/contract/era-bands.ts';
import type { ErasOfPlot } from '../../../server/contract/eras-of-plot.ts';
import { textColour } from '../../../server/contract/palette.ts';
import type { MeasureText } from './measure-text.ts';
import type { TrendRow } from './to-trend-series.ts';

const fontSize = 13;
const stripHeight = 18;
const agesHeight = 18;
const stripGap = 5;
const spaceBelow = 6;

/** Height that the rows of bands need above a plot, in pixels. */
export const heightOfEraBands = ({ rows, withAges }: ErasOfPlot): number =>
  rows.length === 0 ? 0 : rows.length * heightOfRow(withAges) + spaceBelow;

const heightOfRow = (withAges: boolean): number => stripHeight + (withAges ? agesHeight : 4);

/** Who commissioned when: labelled strips above the plot, one an age piece, and very light bands behind the data. */
export function EraBands({
  eras,
  periods,
  measure,
}: {
  readonly eras: ErasOfPlot;
  readonly periods: readonly TrendRow[];
  readonly measure: MeasureText;
}) {
  const plot = usePlotArea();
  const x = useXAxisScale();
  if (!plot || !x || eras.rows.length === 0) return null;
  const box = { left: plot.x, right: plot.x + plot.width, top: plot.y, bottom: plot.y + plot.height };
  const centres = periods.map(({ key }) => x(key) ?? plot.x);
  const top = plot.y - heightOfEraBands(eras);
  return (
    <g className="trend-eras">
      {eras.behind.flatMap(({ bands }) =>
        bands.map((band) => <BandBehind key={band.from} band={band} box={within(band, centres, box)} />),
      )}
      {eras.rows.map((row, place) => (
        <EraRow
          key={row.ages}
          row={row}
          withAges={eras.withAges}
          centres={centres}
          box={{ ...box, top: top + place * heightOfRow(eras.withAges) }}
          measure={measure}
        />
      ))}
    </g>
  );
}

function EraRow({
  row,
  withAges,
  centres,
  box,
  measure,
}: {
  readonly row: EraBandRow;
  readonly withAges: boolean;
  readonly centres: readonly number[];
  readonly box: PatternBox;
  readonly measure: MeasureText;
}) {
  const top = box.top + (withAges ? agesHeight : 0);
  const strip = { ...box, top, bottom: top + stripHeight };
  return (
    <g fontSize={fontSize} fill={textColour}>
      {withAges ? (
        <text x={box.left} y={top - 4}>
          {row.ages}
        </text>
      ) : null}
      {row.bands.map((band) => (
        <EraStrip key={band.from} band={band} box={within(band, centres, strip)} measure={measure} />
      ))}
    </g>
  );
}

function EraStrip({
  band,
  box,
  measure,
}: {
  readonly band: EraBand;
  readonly box: PatternBox;
  readonly measure: MeasureText;
}) {
  const widthOf = (words: string) => measure(words, { size: fontSize, weight: 400 });
  const text = fitEraLabel(band, box.right - box.left - 8, widthOf);
  const middle = (box.left + box.right) / 2;
  const half = widthOf(text) / 2 + 3;
  const plate = { left: middle - half, right: middle + half, top: box.top + 1, bottom: box.bottom - 1 };
  return (
    <g data-commissioner={band.kind}>
      <EraSwatchShape kind={band.kind} box={box} plate={text === '' ? null : plate} />
      <text x={middle} y={(box.top + box.bottom) / 2 + fontSize * 0.36} textAnchor="middle">
        {text}
      </text>
    </g>
  );
}

/** A band as it stands in a strip or, as a swatch, in the key; `plate` is bare ground below a label. */
export function EraSwatchShape({
  kind,
  box,
  plate,
}: {
  readonly kind: EraBand['kind'];
  readonly box: PatternBox;
  readonly plate: PatternBox | null;
}) {
  const pattern = eraPattern(kind, box, stripGap);
  const inkWidth = kind === 'nhs-england' ? 1.6 : 1;
  return (
    <>
      <path d={rectangle(box)} fill={eraGround[kind]} />
      <path d={pattern} fill="none" stroke={eraInk} strokeWidth={inkWidth} strokeLinecap="round" />
      {plate === null ? null : <path d={rectangle(plate)} fill={eraGround[kind]} />}
      <path d={rectangle(box)} fill="none" stroke={eraInk} />
    </>
  );
}

function BandBehind({ band: { kind }, box }: { readonly band: EraBand; readonly box: PatternBox }) {
  return (
    <g data-commissioner-behind={kind}>
      <path d={rectangle(box)} fill={eraGroundBehind[kind]} />
      {kind === 'split' ? (
        <path d={eraPattern('split', box, 10)} fill="none" stroke={eraInkBehind} strokeWidth="1.4" />
      ) : null}
    </g>
  );
}

function within(band: EraBand, centres: readonly number[], box: PatternBox): PatternBox {
  const [left, right] = edgesOfBand(band, centres, box);
  return { ...box, left, right };
}

const rectangle = ({ left, right, top, bottom }: PatternBox): string =>
  `M${left} ${top}H${right}V${bottom}H${left}Z`;
