/** Registers have no notes, so that an entry made up for demonstration says so at the end of its name. */
const MARK = /\(demonstration\)$/i;

/** Whether a name says that what it names is made up: "Example County Council (demonstration)". */
export function isMadeUp(name: string): boolean {
  return MARK.test(name.trim());
}
