import './partners.css';
import { gridColour, seriesColours, textColour } from '../../../server/contract/palette.ts';
import { formWords } from '../../../server/contract/partner-words.ts';
import type { PartnersAnswer } from '../../../server/contract/partners.ts';
import { type FormBar, timelineMetrics, toFormTimeline } from './to-form-timeline-series.ts';
import { wrapWords } from './wrap-words.ts';

const { nameWidth, plotWidth, rowHeight, headHeight } = timelineMetrics;

/** How closely partners worked together through the years; its table twin stands below it on the page. */
export function FormTimeline({ answer }: { readonly answer: PartnersAnswer }) {
  const timeline = toFormTimeline(answer);
  if (timeline === null) return null;
  const { ticks, rows } = timeline;
  const height = headHeight + rows.length * rowHeight;
  const width = nameWidth + plotWidth + 24;
  return (
    <svg
      className="partner-matrix"
      role="img"
      aria-label={`Forms of working of ${rows.length} partners by year: higher bars are closer forms. The table below gives every form and its dates.`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
    >
      {ticks.map(({ year, x }) => (
        <g key={year}>
          <path d={`M${x} ${headHeight}V${height}`} stroke={gridColour} />
          <text x={x} y={16} textAnchor="middle">
            {year}
          </text>
        </g>
      ))}
      {rows.map(({ name, bars }, place) => (
        <g key={name}>
          {wrapWords(name, 38).map((line, at) => (
            <text key={line} x={6} y={headHeight + place * rowHeight + 26 + at * 16}>
              {line}
            </text>
          ))}
          {bars.map((bar) => (
            <Bar key={bar.key} bar={bar} bottom={headHeight + (place + 1) * rowHeight - 6} />
          ))}
        </g>
      ))}
    </svg>
  );
}

function Bar({ bar, bottom }: { readonly bar: FormBar; readonly bottom: number }) {
  const height = bar.closeness * 7;
  return (
    <g>
      <rect
        x={bar.x}
        y={bottom - height}
        width={bar.width}
        height={height}
        fill={seriesColours[0]}
        stroke="#FFFFFF"
        fillOpacity={0.25 + bar.closeness * 0.18}
      >
        <title>{formWords(bar.form)}</title>
      </rect>
      <text x={bar.x + 2} y={bottom - height - 4} fill={textColour}>
        {bar.words}
      </text>
    </g>
  );
}
