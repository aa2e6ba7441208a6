/** What is read out while somebody types the name of an area: "3 areas found", "No area found for west susex; 1 is written nearly so". */
export function foundMessage(text: string, found: number, near: number, isSearching: boolean): string {
  if (text.trim() === '') return '';
  if (isSearching) return 'Searching…';
  if (found === 0 && near > 0)
    return `No area found for ${text.trim()}; ${near} ${near === 1 ? 'is' : 'are'} written nearly so`;
  if (found === 0) return `No area found for ${text.trim()}. Try part of its name, or its code.`;
  return found === 1 ? '1 area found' : `${found} areas found`;
}
