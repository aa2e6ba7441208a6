import { describe, expect, it } from 'vitest';
import { printGroupsAsCsv, printGroupsAsJson, readGroupFile } from '../../../client/exports/group-file.ts';

const groups = [
  { name: 'Coast, "ours"', areas: ['E10000032', 'E06000043'] },
  { name: '=Hills', areas: ['E10000011'] },
];

describe('a file of groups', () => {
  it('in either form is read back as it was written', () => {
    expect(readGroupFile(printGroupsAsJson(groups))).toEqual({ groups, problems: [] });
    expect(readGroupFile(printGroupsAsCsv(groups, () => null))).toEqual({ groups, problems: [] });
  });

  it('as CSV names the areas, and is run as no formula', () => {
    expect(printGroupsAsCsv(groups, (code) => (code === 'E10000032' ? 'West Sussex' : null))).toBe(
      'group,area_code,area_name\r\n"Coast, ""ours""",E10000032,West Sussex\r\n"Coast, ""ours""",E06000043,\r\n\'=Hills,E10000011,\r\n',
    );
  });

  it('is read as spreadsheets write it: a mark before it, semicolons, columns in another order', () => {
    const text = '\uFEFFArea code;Group;Remark\r\ne10000032;Coast;x\r\nE06000043;coast;y\r\n\r\n';
    expect(readGroupFile(text)).toEqual({
      groups: [{ name: 'Coast', areas: ['E10000032', 'E06000043'] }],
      problems: [],
    });
  });

  it.each([
    ['', 'The file is empty.'],
    ['{"groups":{}}', 'The file is not readable as groups'],
    ['{', 'The file is not readable as groups'],
    ['[]', 'There are no groups in the file.'],
    ['{"groups":[{"name":"Coast","areas":[]}]}', 'Group 1: Choose at least one area.'],
    ['{"groups":[{"name":"Coast","areas":[5]}]}', 'Group 1: Give the group a name.'],
    [
      '{"groups":[{"name":"Coast","areas":["E10000032"]},{"name":"coast","areas":["E10000032"]}]}',
      'Group 2: There is a group of this name already: coast.',
    ],
    ['name,code\nCoast,E10000032', 'The first row must name the columns'],
    ['group,area_code\n', 'There are no rows below the column names.'],
    ['group,area_code\nCoast,E10000032\nCoast,Hove\n', 'Line 3: Not an area code: HOVE.'],
    ['group,area_code\n,E10000032\n', 'Line 2: Give the group a name.'],
    ['group,area_code\nCoast,\n', 'Line 2: Choose at least one area.'],
  ])('with a fault brings nothing and says what it is: %s', (text, problem) => {
    const reading = readGroupFile(text);
    expect(reading.groups).toEqual([]);
    expect(reading.problems[0]).toContain(problem);
  });
});
