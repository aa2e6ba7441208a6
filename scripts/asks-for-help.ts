/** Whether only the usage of a command is wanted, whatever else is said; what stands behind `--` is no option. */
export function asksForHelp(given: readonly string[]): boolean {
  const options = given.includes('--') ? given.slice(0, given.indexOf('--')) : given;
  return options.some((text) => text === '--help' || text === '-h');
}
