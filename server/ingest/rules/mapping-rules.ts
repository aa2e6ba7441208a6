import { error, type Rules, warning } from './rule.ts';

/** What is found when somebody's own table is read by a column mapping. */
export const mappingRules = {
  'mapping-missing': error(
    'no column mapping given',
    'A table of no known layout is read by a mapping of its columns: name a saved one, or send one with the file.',
  ),
  'mapping-with-layout': error(
    'a column mapping and a layout that needs none',
    'Leave out the one that is not meant.',
  ),
  'mapping-incomplete': error(
    'the mapping does not say where a field comes from',
    'Give each of these a column, or the same constant in every row.',
  ),
  'mapping-field-twice': error(
    'a field of the mapping with both a column and a constant',
    'Keep one of the two.',
  ),
  'mapping-column-unknown': error(
    'a column of the mapping that is not among its own headers',
    'Write it as it stands in the table, or make the mapping anew on this table.',
  ),
  'mapping-constant-unreadable': error(
    'a constant of the mapping that cannot be read',
    'Mend the constant: every row would have it.',
  ),
  'area-name-blank': error('no area in this row', 'Give every row the name of its area, or its code.'),
  'area-name-unknown': error(
    'an area name that the register does not know',
    'Write it as the Office for National Statistics does, or add a column with area codes.',
  ),
  'area-name-ambiguous': error(
    'an area name that several areas have',
    'Add a column with area codes, so that it is plain which of them is meant.',
  ),
  'area-by-name': warning(
    'an area told by its name alone',
    'It was taken as the only area of that name; check the first of them.',
  ),
} satisfies Rules;
