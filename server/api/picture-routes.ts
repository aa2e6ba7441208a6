import { z } from 'zod';
import type { AnswerContext } from '../answers/answer-context.ts';
import { wholeNumber } from '../contract/parts.ts';
import { defaultPaper, type Paper } from '../figures/paper.ts';
import { tellAddressInPng, tellAddressInSvg } from '../figures/tell-address.ts';
import { addressToAskAgain } from './address-to-ask-again.ts';
import { cacheControlFor, identityOf, openAnswers } from './answer-route.ts';
import { type ApiRooms, apiBase } from './api-dependencies.ts';
import { describeOperation, problemAnswers, unchanged } from './describe-route.ts';
import { RequestError } from './error-response.ts';
import { attachment, inline } from './file-disposition.ts';
import type { Representation } from './kept-bytes.ts';
import { readQuestion } from './read-question.ts';
import type { OperationId } from './route-roles.ts';
import { sendKept } from './send-kept.ts';

/** A picture wider than this takes more memory to draw than a service can spare. */
const mostPixelsAcross = 6_000;

/** What every picture may be asked for with, beside the parameters of its answer. */
export const pictureParameters = {
  width: wholeNumber(80, 420).describe('Width on paper in millimetres, 80 to 420; 160 unless given.'),
  dpi: wholeNumber(72, 600).describe('Dots per inch of a PNG, 72 to 600; 300 unless given.'),
  download: z
    .enum(['true', 'false'])
    .optional()
    .describe('`true` has browsers save the file; otherwise they show it.'),
};

/** What any picture may be asked for with. */
export interface PictureQuestion {
  readonly asAt?: string | undefined;
  readonly width?: number | undefined;
  readonly dpi?: number | undefined;
  readonly download?: 'true' | 'false' | undefined;
}

/** An answer that is drawn for print, as SVG and as PNG. */
export interface PictureRoutes<Question extends PictureQuestion, Answer> {
  /** Below `/charts`, without the extension: `trend`. */
  readonly name: string;
  /** What programs made from the description call it, without the form: `drawTrend`. */
  readonly operationId: PictureName;
  /** "A trend drawn for print". */
  readonly summary: string;
  readonly question: z.ZodObject & z.ZodType<Question>;
  readonly ask: (question: Question, context: AnswerContext) => Promise<Answer>;
  readonly draw: (answer: Answer, question: Question, paper: Paper) => string;
  readonly fileName: (answer: Answer, extension: string) => string;
}

/** `drawTrend`, where the table of roles has `drawTrendAsSvg`. */
type PictureName = OperationId extends infer Id ? (Id extends `${infer Name}AsSvg` ? Name : never) : never;

const forms = [
  { extension: 'svg', contentType: 'image/svg+xml', inName: 'Svg' },
  { extension: 'png', contentType: 'image/png', inName: 'Png' },
] as const;
type Form = (typeof forms)[number];

/** Charts may be shown in pages and documents of other sites, and run nothing there. */
export const pictureHeaders = {
  'cross-origin-resource-policy': 'cross-origin',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; font-src data:; sandbox",
};

/** Adds `/charts/NAME.svg` and `/charts/NAME.png` to the interface and to its description. */
export function addPictureRoutes<Question extends PictureQuestion, Answer>(
  rooms: ApiRooms,
  routes: PictureRoutes<Question, Answer>,
): void {
  for (const form of forms) {
    describePicture(rooms, routes, form);
    rooms.app.get(`${apiBase}/charts/${routes.name}.${form.extension}`, async (context) => {
      const question = readQuestion<Question>(routes.question, context.req.queries());
      const paper = choosePaper(question);
      const answers = await openAnswers(rooms, question.asAt);
      const response = await sendKept(context, rooms.kept, {
        identity: await identityOf(rooms, answers, context),
        cacheControl: cacheControlFor(question.asAt),
        ofStore: true,
        make: async () => {
          const answer = await routes.ask(question, answers);
          const address = addressToAskAgain(context, rooms, routes.question, answers.version);
          return represent(routes, form, { question, paper, answer, address });
        },
      });
      for (const [name, value] of Object.entries(pictureHeaders)) response.headers.set(name, value);
      return response;
    });
  }
}

function choosePaper({ width, dpi }: PictureQuestion): Paper {
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

/** An answer about to be drawn, and where the same picture can be had again. */
interface Picture<Question, Answer> {
  readonly question: Question;
  readonly paper: Paper;
  readonly answer: Answer;
  readonly address: string;
}

async function represent<Question extends PictureQuestion, Answer>(
  { draw, fileName }: PictureRoutes<Question, Answer>,
  { extension, contentType }: Form,
  { question, paper, answer, address }: Picture<Question, Answer>,
): Promise<Representation> {
  const svg = draw(answer, question, paper);
  const bytes =
    extension === 'svg'
      ? new TextEncoder().encode(tellAddressInSvg(svg, address))
      : tellAddressInPng(await toPng(svg, paper), address);
  const name = fileName(answer, extension);
  const disposition = question.download === 'true' ? attachment(name) : inline(name);
  return { bytes, contentType, disposition };
}

/** What renders pictures is loaded with the first of them: it would hold up every start. */
async function toPng(svg: string, paper: Paper): Promise<Uint8Array> {
  const { svgToPng } = await import('../figures/svg-to-png.ts');
  return svgToPng(svg, paper);
}

function describePicture<Question extends PictureQuestion, Answer>(
  { app }: ApiRooms,
  { name, operationId, summary, question }: PictureRoutes<Question, Answer>,
  { extension, contentType, inName }: Form,
): void {
  describeOperation(app, {
    method: 'get',
    path: `${apiBase}/charts/${name}.${extension}`,
    operationId: `${operationId}As${inName}`,
    summary: `${summary}, as ${extension.toUpperCase()}: the same parameters as the answer itself.`,
    request: { query: question },
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
