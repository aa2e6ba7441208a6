/** Letters of what somebody asked for that a message repeats. */
const LONGEST = 120;

/** What somebody asked for, as a message repeats it: an address may hold a hundred thousand letters. */
export function shortenAsked(asked: string): string {
  return asked.length > LONGEST ? `${asked.slice(0, LONGEST)}…` : asked;
}
