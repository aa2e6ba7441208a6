/** "Falls" of "falls". */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "falls" of "Falls"; what must keep its capital, as a name, is not for it. */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
