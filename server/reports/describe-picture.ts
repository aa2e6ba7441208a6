interface Described {
  /** Its first part, up to a semicolon, is the measure with age and sex. */
  readonly subtitle: string;
  readonly alternativeText: string;
  readonly demonstration: boolean;
}

/** As many characters as a text alternative has at the most. */
const mostCharacters = 220;

/**
 * What a picture in a document shows, for whoever cannot see it: that it is made up where it is, of what it is, and the
 * first sentences of its text alternative, which says neither, as long as they fit: its most telling come first.
 */
export function describePicture({ subtitle, alternativeText, demonstration }: Described): string {
  const [measure = ''] = subtitle.split(';');
  const [opening = '', ...others] = alternativeText.split(betweenSentences);
  const mark = demonstration ? 'Demonstration data.' : '';
  const named = joined([mark, `${measure.replace(unit, '').replace(/\.$/, '')}.`, opening]);
  const begun = named.length <= mostCharacters ? named : joined([mark, opening]);
  let text = begun;
  for (const sentence of others) {
    const longer = joined([text, sentence]);
    if (longer.length > mostCharacters) break;
    text = longer;
  }
  return text;
}

/** ", per 10,000": the text alternative says it too. */
const unit = /, per \d{1,3}(?:,\d{3})*[^,]*/;

/** The stop of "St. Helens" ends no sentence. */
const betweenSentences = /(?<=(?<!\bSt)\.) (?=[A-Z0-9])/;

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');
