/** The numbers of an observation, in the order in which the tables carry them. */
export const numberFields = [
  'value',
  'lower95',
  'upper95',
  'lower998',
  'upper998',
  'count',
  'denominator',
] as const;
