/**
 * A measure, run as a program of its own: `ask-store.ts FOLDER` asks the store that `ingest-files.ts` left in FOLDER for
 * trends, comparisons and profiles, no question twice, then reads the very rows that these needed by plain statements.
 */
import type { AnswerContext } from '../../server/answers/answer-context.ts';
import { loadCatalogue } from '../../server/catalogue/load-catalogue.ts';
import { openDuckDbStore } from '../../server/store/duckdb/open-duckdb-store.ts';
import type { ObservationQuestion, Store } from '../../server/store/store.ts';
import { openBareRows } from './bare-rows.ts';
import { makeQuestion, type QuestionKind, questionKinds } from './bench-questions.ts';
import { findAskedAbout, storeIn } from './find-asked-about.ts';
import { percentile } from './percentile.ts';
import { processorSeconds, reportMeasure } from './run-measure.ts';

const WARM_UPS = 20;
const QUESTIONS = 100;

const [folder = ''] = process.argv.slice(2);
const opened = performance.now();
const store = await openDuckDbStore(storeIn(folder));
const openMilliseconds = performance.now() - opened;
const observations = await store.countObservations();
const numbers: Record<string, number> = { observations, openMilliseconds };
const needed = new Map<QuestionKind, ObservationQuestion[][]>();
for (const kind of questionKinds) needed.set(kind, await measureAnswers(kind));
await store.close();
const bare = await openBareRows(storeIn(folder).file);
for (const kind of questionKinds) await measureRows(kind, needed.get(kind) ?? []);
bare.close();
reportMeasure(numbers);

/** Times a kind of question and gives which observations each asked for. */
async function measureAnswers(kind: QuestionKind): Promise<ObservationQuestion[][]> {
  const asked: ObservationQuestion[][] = [];
  const context: AnswerContext = {
    store: noteQuestions(store, (question) => asked.at(-1)?.push(question)),
    catalogue: loadCatalogue(),
    version: await store.version(),
    today: '2025-01-01',
  };
  const about = await findAskedAbout(context);
  const milliseconds: number[] = [];
  let worked = 0;
  for (let number = 0; number < WARM_UPS + QUESTIONS; number++) {
    if (number === WARM_UPS) worked = processorSeconds();
    asked.push([]);
    const begun = performance.now();
    await makeQuestion(kind, number, about).ask(context);
    milliseconds.push(performance.now() - begun);
  }
  numbers[`${kind}AnswerProcessor`] = ((processorSeconds() - worked) / QUESTIONS) * 1000;
  keep(`${kind}Answer`, milliseconds);
  return asked;
}

async function measureRows(kind: QuestionKind, questions: readonly ObservationQuestion[][]): Promise<void> {
  const milliseconds: number[] = [];
  let rows = 0;
  for (const together of questions) {
    const begun = performance.now();
    for (const question of together) rows += await bare.count(question);
    milliseconds.push(performance.now() - begun);
  }
  keep(`${kind}Rows`, milliseconds);
  numbers[`${kind}RowsEach`] = rows / questions.length;
}

function keep(name: string, milliseconds: readonly number[]): void {
  const measured = milliseconds.slice(WARM_UPS);
  numbers[`${name}P50`] = percentile(measured, 50);
  numbers[`${name}P99`] = percentile(measured, 99);
}

/** The same store, telling which observations it is asked for. */
function noteQuestions(of: Store, note: (question: ObservationQuestion) => void): Store {
  return new Proxy(of, {
    get(target, name) {
      if (name === 'findObservations') {
        return (question: ObservationQuestion) => {
          note(question);
          return target.findObservations(question);
        };
      }
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
