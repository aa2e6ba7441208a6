/** What a service acknowledged, and the one change of which nobody knows: it was on its way when the service was killed. */
export interface Acknowledged {
  /** The newest version that was acknowledged. */
  version: number;
  /** Ids of extracts in force, by the rate that each carries. */
  readonly held: Map<number, string>;
  /** Figures of all extracts that were ever accepted. */
  figures: number;
  underWay: UnderWay | null;
  /** What was answered of a version. */
  readonly answers: Map<number, string>;
}

/** A change on its way, and the figures that come with it. */
interface UnderWay {
  readonly kind: 'bring' | 'withdraw';
  readonly rate: number;
  readonly figures: number;
}

/** One after another of many small extracts is brought, and now and then one withdrawn, until the service is gone. */
export async function changeAllTheTime(
  url: string,
  token: string,
  known: Acknowledged,
  random: () => number,
): Promise<void> {
  for (;;) {
    const withdraws = known.held.size > 3 && random() < 0.4;
    const change = withdraws ? withdrawOne : bringOne;
    if (!(await change(url, token, known, random))) return;
    if (random() < 0.5 && !(await noteAnswer(url, known))) return;
  }
}

/** Every area in one year. */
export const question = '/api/v1/comparisons?indicator=90284&period=2022/23';

async function noteAnswer(url: string, { version, answers }: Acknowledged): Promise<boolean> {
  try {
    const response = await fetch(`${url}${question}&asAt=${version}`);
    const text = await response.text();
    if (response.ok) answers.set(version, text);
    return true;
  } catch {
    // Killed: this version is asked about after the next start.
    return false;
  }
}

/** Rates that were used, so that no two extracts are the same. */
let rates = 0;

async function bringOne(
  url: string,
  token: string,
  known: Acknowledged,
  random: () => number,
): Promise<boolean> {
  const rate = ++rates;
  const areas = 1 + Math.floor(random() * MOST_AREAS);
  const figures = areas * years.length;
  known.underWay = { kind: 'bring', rate, figures };
  const address = `${url}/api/v1/extracts?policy=published-open&released=2024-01-01`;
  const answer = await ask(address, token, { method: 'POST', body: extractOf(rate, areas) });
  if (answer === null) return false;
  known.held.set(rate, answer.id);
  known.figures += figures;
  return acknowledge(known, answer.storeVersion);
}

async function withdrawOne(
  url: string,
  token: string,
  known: Acknowledged,
  random: () => number,
): Promise<boolean> {
  const rate = [...known.held.keys()][Math.floor(random() * known.held.size)] ?? 0;
  known.underWay = { kind: 'withdraw', rate, figures: 0 };
  const answer = await ask(`${url}/api/v1/extracts/${known.held.get(rate)}`, token, { method: 'DELETE' });
  if (answer === null) return false;
  known.held.delete(rate);
  return acknowledge(known, answer.storeVersion);
}

function acknowledge(known: Acknowledged, version: number): true {
  known.version = version;
  known.underWay = null;
  return true;
}

/** The answer to a change; null once the service is gone. Fails when it is refused. */
async function ask(
  address: string,
  token: string,
  request: RequestInit,
): Promise<{ readonly id: string; readonly storeVersion: number } | null> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'text/csv' };
  let response: Response;
  let text: string;
  try {
    response = await fetch(address, { ...request, headers });
    text = await response.text();
  } catch {
    // Killed: what was under way is not acknowledged.
    return null;
  }
  if (!response.ok) throw new Error(`a change was refused: ${response.status} ${text}`);
  return JSON.parse(text);
}

const header =
  'indicator,area_code,period,sex,age,category_type,category,value,lower95,upper95,count,denominator,note';

/** As many areas as an extract has, between 1 and this: England and the unitary authorities of 2023. */
const MOST_AREAS = 63;

/** The same rate in every area and year of one extract, so that a figure tells which extract it came from. */
function extractOf(rate: number, areas: number): string {
  const lines = Array.from({ length: areas }, (_, index) => codeOf(index)).flatMap((area) =>
    years.map((year) => `injury-admissions,${area},${year},persons,0-14,,,${rate},,,${rate * 10},100000,`),
  );
  return `${[header, ...lines].join('\n')}\n`;
}

const years = ['2019/20', '2020/21', '2021/22', '2022/23'];

/** England first, then unitary authorities. */
const codeOf = (index: number) => (index === 0 ? 'E92000001' : `E06${String(index).padStart(6, '0')}`);
