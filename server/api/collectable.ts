import type { AnswerContext } from '../answers/answer-context.ts';
import type { Paper } from '../figures/paper.ts';
import type { Told } from '../reports/told/told.ts';
import { type AnswerRoute, type AnyQuestion, addAnswerRoute } from './answer-route.ts';
import type { ApiRooms } from './api-dependencies.ts';
import { addPictureRoutes, type PictureQuestion, type PictureRoutes } from './picture-routes.ts';
import { readQuestion } from './read-question.ts';

/** Parameters of an address, each as often as it was given. */
export type Given = Readonly<Record<string, readonly string[]>>;

/** Something that has addresses of its own and can be collected in a report under the same name and parameters. */
export interface Collectable {
  /** As an item names it: `trend`. */
  readonly name: string;
  readonly hasPicture: boolean;
  /** What stands behind its name and a slash: `area` of `neighbours/E10000032`; null where nothing does. */
  readonly subject: string | null;
  readonly addRoutes: (rooms: ApiRooms) => void;
  /** Reads the parameters; fails as the address of the picture or the answer does. */
  readonly read: (subject: string, given: Given) => Asked;
}

/** A question that was read. */
export interface Asked {
  readonly asAt: string | undefined;
  readonly ask: (context: AnswerContext) => Promise<Answered>;
}

/** Its answer, as a report needs it. */
export interface Answered {
  readonly demonstration: boolean;
  readonly told: Told;
  /** The picture without the notes that a report gathers elsewhere; null where the answer has none. */
  readonly draw: ((paper: Paper) => string) | null;
}

interface Spoken {
  readonly demonstration: boolean;
}

/** A picture with its addresses, and how its answer is told in a report. */
export function definePicture<Question extends PictureQuestion, Answer extends Spoken>(
  picture: PictureRoutes<Question, Answer> & {
    readonly tell: (answer: Answer) => Told;
    /** The answer without notes, where its figure would carry them; the answer itself unless given. */
    readonly quieten?: (answer: Answer) => Answer;
  },
): Collectable {
  const { name, question: schema, ask, draw, tell, quieten = (answer) => answer } = picture;
  return {
    name,
    hasPicture: true,
    subject: null,
    addRoutes: (rooms) => addPictureRoutes(rooms, picture),
    read: (_subject, given) => {
      const question = readQuestion<Question>(schema, given);
      return {
        asAt: question.asAt,
        ask: async (context) => {
          const answer = await ask(question, context);
          return {
            demonstration: answer.demonstration,
            told: tell(answer),
            draw: (paper) => draw(quieten(answer), question, paper),
          };
        },
      };
    },
  };
}

/** An answer without a picture, with its address, and how it is told in a report. */
export function defineAnswer<Question extends AnyQuestion, Answer extends Spoken>(
  route: AnswerRoute<Question, Answer> & { readonly tell: (answer: Answer) => Told },
): Collectable {
  const { path, subject, question: schema, ask, tell } = route;
  return {
    name: path.replace(/^\//, '').replace(/\/\{.*/, ''),
    hasPicture: false,
    subject: subject?.name ?? null,
    addRoutes: (rooms) => addAnswerRoute(rooms, route),
    read: (named, given) => {
      const question = readQuestion<Question>(schema, given);
      return {
        asAt: question.asAt,
        ask: async (context) => {
          const answer = await ask(question, named, context);
          return { demonstration: answer.demonstration, told: tell(answer), draw: null };
        },
      };
    },
  };
}
