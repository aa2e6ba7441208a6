import type { ComponentType } from 'react';
import type { ExploreChart } from '../../selection/choose-explore-charts.ts';
import type { ExploreAsked } from '../../selection/explore-questions.ts';
import { CausesSection } from './causes-section.tsx';
import { ComparisonSection, MapSection } from './comparison-section.tsx';
import type { ExplorePlace, SectionProps } from './explore-place.ts';
import { InequalitySection } from './inequality-section.tsx';
import { OverviewSection } from './overview-section.tsx';
import { RelationshipSection } from './relationship-section.tsx';
import { ResponsibilitySection } from './responsibility-section.tsx';
import { TrendSection } from './trend-section.tsx';

type OnMark = (code: string) => void;

const sections: Record<ExploreChart, ComponentType<SectionProps & { readonly onMark: OnMark }>> = {
  overview: OverviewSection,
  trend: TrendSection,
  comparison: ComparisonSection,
  map: MapSection,
  relationship: RelationshipSection,
  deprivation: InequalitySection,
  sexes: InequalitySection,
  responsibility: ResponsibilitySection,
  causes: CausesSection,
};

/** The charts one below the other; the script of each comes only when it is shown. */
export function ExploreSections({
  places,
  asked,
  tables,
  ...tell
}: {
  readonly places: readonly ExplorePlace[];
  readonly asked: ExploreAsked;
  readonly tables: readonly string[];
  readonly onMark: OnMark;
} & Pick<SectionProps, 'onTable' | 'onReport'>) {
  return places.map((place) => {
    const Section = sections[place.chart];
    return (
      <Section key={place.key} place={place} asked={asked} isTable={tables.includes(place.key)} {...tell} />
    );
  });
}
