/** Names of bodies of the health service: the Act's "NHS bodies". */
const healthBody =
  /\bNHS\b|\bintegrated care board\b|\bICB\b|\bclinical commissioning group\b|\bCCG\b|\bprimary care trust\b|\bPCT\b|\bnational health service\b/i;

/** Names of councils of counties, districts, boroughs and unitary areas. */
const council =
  /\b(?:county|district|city|metropolitan|unitary|borough|combined)\b.*\bcouncil\b|\bcouncil$|^(?:royal |london )*borough of\b|\bcity of london\b|\bcouncil of the isles of scilly\b/i;

/** What is called a council or has such a name and is none of them. */
const notOne = /\b(?:parish|town|youth|voluntary|sports?|arts|research|faith|school|academy|police|fire)\b/i;

/**
 * Whether a member's name is that of an NHS body or a council. Only these may enter an arrangement; a name that tells
 * neither is to be looked at, which is not the same as being forbidden.
 */
export function isAllowedMember(name: string): boolean {
  if (healthBody.test(name)) return true;
  return council.test(name.trim()) && !notOne.test(name);
}
