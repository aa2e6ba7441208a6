import { reportFigureQuestionSchema } from '../contract/collected-report.ts';
import { tellAddressInSvg } from '../figures/tell-address.ts';
import { documentPaper } from '../reports/document-paper.ts';
import { addressToAskAgain } from './address-to-ask-again.ts';
import { cacheControlFor, identityOf, openAnswers } from './answer-route.ts';
import { type ApiRooms, apiBase } from './api-dependencies.ts';
import { describeOperation, problemAnswers, unchanged } from './describe-route.ts';
import { RequestError } from './error-response.ts';
import { inline } from './file-disposition.ts';
import { pictureHeaders } from './picture-routes.ts';
import { readQuestion } from './read-question.ts';
import { namingItemLater, readReportItem } from './read-report-item.ts';
import { sendKept } from './send-kept.ts';

const path = `${apiBase}/reports/figure.svg`;
const contentType = 'image/svg+xml';

/** `GET /reports/figure.svg`: the figure of one item, as a report shows it on a page with its caption and sources. */
export function addReportFigureRoute(rooms: ApiRooms): void {
  describeOperation(rooms.app, {
    method: 'get',
    path,
    operationId: 'drawReportFigure',
    summary:
      'The figure of an item of a report, without the title, findings, sources, notes and methods that the report says around it.',
    request: { query: reportFigureQuestionSchema },
    responses: {
      200: {
        description:
          'The figure as it stands in the Word document: 160 mm wide, and no taller than fits a page.',
        content: { [contentType]: { schema: { type: 'string' } } },
      },
      ...unchanged,
      ...problemAnswers.unknown,
    },
  });
  rooms.app.get(path, async (context) => {
    const asked = readQuestion(reportFigureQuestionSchema, context.req.queries());
    const item = readReportItem(asked.item, 1);
    const asAt = item.question.asAt ?? asked.asAt;
    const answers = await openAnswers(rooms, asAt);
    const response = await sendKept(context, rooms.kept, {
      identity: await identityOf(rooms, answers, context),
      cacheControl: cacheControlFor(asAt),
      make: async () => {
        const { draw } = await namingItemLater(item, () => item.question.ask(answers));
        if (draw === null) throw new RequestError(400, `no figure: ${item.name} is a table`);
        const address = addressToAskAgain(context, rooms, reportFigureQuestionSchema, answers.version);
        const svg = tellAddressInSvg(draw(documentPaper), address);
        return { bytes: new TextEncoder().encode(svg), contentType, disposition: inline(`${item.name}.svg`) };
      },
    });
    for (const [name, value] of Object.entries(pictureHeaders)) response.headers.set(name, value);
    return response;
  });
}
