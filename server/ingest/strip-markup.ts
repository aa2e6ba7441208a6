const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&nbsp;', ' '],
  ['&quot;', '"'],
  ['&#34;', '"'],
  ['&apos;', "'"],
  ['&#39;', "'"],
  ['&pound;', '£'],
  ['&#163;', '£'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&amp;', '&'],
]);

const TAG = /<\/?[a-z][^<>]*>/i;
const EVERY_TAG = /<\/?[a-z][^<>]*>/gi;
const EVERY_ENTITY = /&(?:nbsp|quot|apos|pound|lt|gt|amp|#34|#39|#163);/g;

/** Whether a cell holds tags or entities of HTML. An age such as `<15 yrs` does not. */
export function hasMarkup(text: string): boolean {
  return (text.includes('<') && TAG.test(text)) || (text.includes('&') && text.search(EVERY_ENTITY) >= 0);
}

/** The text of a cell without tags, with entities as the characters they mean, and runs of white space as one space. */
export function stripMarkup(text: string): string {
  return text
    .replace(EVERY_TAG, ' ')
    .replace(EVERY_ENTITY, (entity) => ENTITIES.get(entity) ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
}
