import { z } from 'zod';
import { answerTrend } from '../answers/answer-trend.ts';
import { wholeNumber } from '../contract/parts.ts';
import { trendQuestionSchema } from '../contract/trend.ts';
import { drawTrend } from '../figures/draw-trend.tsx';
import { defaultPaper, type Paper } from '../figures/paper.ts';
import { svgToPng } from '../figures/svg-to-png.ts';
import { figureFileName } from '../reports/file-name.ts';
import { cacheControlFor, identityOf, openAnswers } from './answer-route.ts';
import { type ApiRooms, apiBase } from './api-dependencies.ts';
import { describeOperation, problemAnswers, unchanged } from './describe-route.ts';
import { RequestError } from './error-response.ts';
import { attachment, inline } from './file-disposition.ts';
import type { Representation } from './kept-bytes.ts';
import { readQuestion } from './read-question.ts';
import { sendKept } from './send-kept.ts';

/** A picture wider than this takes more memory to draw than a service can spare. */
const mostPixelsAcross = 6_000;

const { format: _format, ...trendParameters } = trendQuestionSchema.shape;

/** `GET /charts/trend.svg` and `.png`: a trend as drawn for print. */
export const trendChartQuestionSchema = z
  .object({
    ...trendParameters,
    width: wholeNumber(80, 420).describe('Width on paper in millimetres, 80 to 420; 160 unless given.'),
    dpi: wholeNumber(72, 600).describe('Dots per inch of a PNG, 72 to 600; 300 unless given.'),
    limits: z
      .enum(['none', 'band', 'bars'])
      .optional()
      .describe('How 95% limits are drawn; `none` unless given.'),
    layout: z
      .enum(['one', 'panels'])
      .optional()
      .describe('All series in one plot, or a panel each; `one` unless given.'),
    download: z
      .enum(['true', 'false'])
      .optional()
      .describe('`true` has browsers save the file; otherwise they show it.'),
  })
  .strict();
type TrendChartQuestion = z.infer<typeof trendChartQuestionSchema>;

const pictures = [
  { extension: 'svg', contentType: 'image/svg+xml' },
  { extension: 'png', contentType: 'image/png' },
] as const;
type Picture = (typeof pictures)[number];

/** Charts may be shown in pages and documents of other sites, and run nothing there. */
const pictureHeaders = {
  'cross-origin-resource-policy': 'cross-origin',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; font-src data:; sandbox",
};

export function addTrendChartRoutes(rooms: ApiRooms): void {
  for (const picture of pictures) {
    describePicture(rooms, picture);
    rooms.app.get(`${apiBase}/charts/trend.${picture.extension}`, async (context) => {
      const question = readQuestion<TrendChartQuestion>(trendChartQuestionSchema, context.req.queries());
      const paper = choosePaper(question);
      const answers = await openAnswers(rooms, question.asAt);
      const response = await sendKept(context, rooms.kept, {
        identity: await identityOf(rooms, answers, context),
        cacheControl: cacheControlFor(question.asAt),
        make: async () => draw(question, paper, picture, await answerTrend(question, answers)),
      });
      for (const [name, value] of Object.entries(pictureHeaders)) response.headers.set(name, value);
      return response;
    });
  }
}

function choosePaper({ width, dpi }: TrendChartQuestion): Paper {
  const paper = {
    widthInMillimetres: width ?? defaultPaper.widthInMillimetres,
    dotsPerInch: dpi ?? defaultPaper.dotsPerInch,
  };
  const pixels = Math.round((paper.widthInMillimetres / 25.4) * paper.dotsPerInch);
  if (pixels <= mostPixelsAcross) return paper;
  throw new RequestError(
    400,
    `too many pixels: ${pixels} across; choose width and dpi so that there are at most ${mostPixelsAcross}`,
  );
}

function draw(
  { limits, layout, download }: TrendChartQuestion,
  paper: Paper,
  { extension, contentType }: Picture,
  answer: Awaited<ReturnType<typeof answerTrend>>,
): Representation {
  const svg = drawTrend(answer, paper, { ...(limits ? { limits } : {}), ...(layout ? { layout } : {}) });
  const bytes = extension === 'svg' ? new TextEncoder().encode(svg) : new Uint8Array(svgToPng(svg, paper));
  const fileName = figureFileName(answer, extension);
  return { bytes, contentType, disposition: download === 'true' ? attachment(fileName) : inline(fileName) };
}

function describePicture({ app }: ApiRooms, { extension, contentType }: Picture): void {
  describeOperation(app, {
    method: 'get',
    path: `${apiBase}/charts/trend.${extension}`,
    operationId: `drawTrendAs${extension === 'svg' ? 'Svg' : 'Png'}`,
    summary: `A trend drawn for print, as ${extension.toUpperCase()}: the same parameters as the trend itself.`,
    request: { query: trendChartQuestionSchema },
    responses: {
      200: {
        description: 'The figure with its title, areas, comparator, source, release, date and method.',
        content: { [contentType]: { schema: z.string() } },
      },
      ...unchanged,
      ...problemAnswers.unknown,
    },
  });
}
