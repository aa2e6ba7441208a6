/** What is read out while somebody types the name of an area: "3 areas found", "No area found for xyz". */
export function foundMessage(text: string, found: number, isSearching: boolean): string {
  if (text.trim() === '') return '';
  if (isSearching) return 'Searching…';
  if (found === 0) return `No area found for ${text.trim()}. Try part of its name, or its code.`;
  return found === 1 ? '1 area found' : `${found} areas found`;
}
