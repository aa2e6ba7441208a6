import type { RelationshipAnswer } from '../../../server/contract/relationship.ts';
import { centreOf, type Plot, type Reading, type Scale, withClass } from '../read-plots.ts';
import type { XmlElement } from '../read-xml.ts';
import { benchmark, blue, orange } from './colours.ts';
import { type DrawnKind, held, type ToldRow } from './drawn-kind.ts';
import { matched } from './match-points.ts';
import { alongOf, edgesOf, heights, upOf } from './read-marks.ts';

const relationshipOf = 'x=child-poverty-relative&y=injury-admissions&area=E10000032';

export const relationship: DrawnKind<RelationshipAnswer> = {
  name: 'a relationship',
  page: `/relationships?${relationshipOf}`,
  tablePage: `/relationships?${relationshipOf}&view=table`,
  answer: `/relationships?${relationshipOf}`,
  figure: `/charts/relationship.svg?${relationshipOf}`,
  told: ({ points, line }) => ({
    along: points.flatMap(({ x }) => held([x?.value])),
    up: points.flatMap(({ y }) => held([y?.value])),
    line: (line?.band ?? []).map(({ value }) => value),
    band: (line?.band ?? []).flatMap(({ lower95, upper95 }) => held([lower95, upper95])),
  }),
  onPaper: relationshipOnPaper,
  onScreen: relationshipOnScreen,
  tables: ({ points }) => [points.map(({ area, x, y }): ToldRow => [area.name, held([y?.value, x?.value])])],
};

function relationshipOnPaper(plots: readonly Plot[], answer: RelationshipAnswer): Reading {
  const { plot, scale } = alongOf(plots);
  return readRelationship(
    { plot, along: scale, answer },
    withClass(plot, 'mark'),
    withClass(plot, 'line'),
    withClass(plot, 'band'),
  );
}

function relationshipOnScreen(plots: readonly Plot[], answer: RelationshipAnswer): Reading {
  const { plot, scale } = alongOf(plots);
  const marks = plot.elements.filter(
    ({ name, attributes }) => name === 'path' && [blue, orange].includes(attributes.fill ?? ''),
  );
  const lines = plot.elements.filter(
    ({ name, attributes }) => name === 'path' && attributes.stroke === benchmark,
  );
  const bands = plot.elements.filter(({ attributes }) => attributes.fill === benchmark);
  return readRelationship({ plot, along: scale, answer }, marks, lines, bands);
}

function readRelationship(
  { plot, along, answer }: { plot: Plot; along: Scale; answer: RelationshipAnswer },
  marks: readonly XmlElement[],
  lines: readonly XmlElement[],
  bands: readonly XmlElement[],
): Reading {
  const up = upOf(plot);
  const told = answer.points.flatMap(({ x, y }) =>
    x.value === null || y.value === null ? [] : [[x.value, y.value] as const],
  );
  const { people, values } = matched(told, marks.map(centreOf), along, up);
  return {
    along: people ?? [],
    up: values ?? [],
    line: lines.flatMap(heights).map(up),
    band: edgesOf(bands).map(up),
  };
}
