import { themes } from '../../catalogue/catalogue.ts';
import type { ProfileQuestion } from '../../contract/profile.ts';
import type { AgeBand } from '../../observation/age-band.ts';
import type { Area } from '../../observation/area.ts';
import { requireArea } from '../known-areas.ts';
import type { KnownIndicator } from '../known-indicators.ts';
import { chooseProfileAges } from './choose-profile-ages.ts';
import { type ChosenPartner, choosePartner, hasPart, type PartnerSetting } from './profile-partner.ts';

/** Compared with unless asked otherwise; it has no peers. */
export const ENGLAND = 'E92000001';

/** An indicator and the ages that it has rows for. */
export interface ProfileSubject {
  readonly indicator: KnownIndicator;
  readonly ages: readonly AgeBand[];
}

/** A profile question with its names resolved and its defaults filled in. */
export interface ProfileSelection {
  readonly area: Area;
  /** Null where nothing is compared: asked so, or the area is itself the benchmark. */
  readonly benchmark: Area | null;
  /** By theme, in the order of the catalogue. */
  readonly subjects: readonly ProfileSubject[];
  /** Indicators of which no extract has brought a figure. */
  readonly notHeld: readonly KnownIndicator[];
  /** The body whose indicators alone are shown; null for all. */
  readonly partner: ChosenPartner | null;
}

/** What a profile of an area is made of. Fails with 404 for an area or benchmark that is not known. */
export function selectProfile(
  code: string,
  question: Pick<ProfileQuestion, 'benchmark' | 'partner'>,
  known: PartnerSetting & { readonly indicators: readonly KnownIndicator[] },
): ProfileSelection {
  const area = requireArea(code, known.areas);
  const benchmark =
    question.benchmark === 'none' ? null : requireArea(question.benchmark ?? ENGLAND, known.areas);
  const partner = choosePartner(question.partner, area, known);
  const isAskedFor = ({ theme }: KnownIndicator, age: AgeBand) =>
    partner === null || hasPart(partner, theme, age);
  const inOrder = themes.flatMap((theme) => known.indicators.filter((each) => each.theme === theme));
  return {
    area,
    benchmark: benchmark?.code === area.code ? null : benchmark,
    subjects: inOrder
      .filter(({ holdings }) => holdings !== null)
      .map((indicator) => ({
        indicator,
        ages: chooseProfileAges(indicator, known.duties).filter((age) => isAskedFor(indicator, age)),
      }))
      .filter(({ ages }) => partner === null || ages.length > 0),
    notHeld: inOrder
      .filter(({ holdings }) => holdings === null)
      .filter(({ theme }) => partner === null || partner.here.some((duty) => duty.theme === theme)),
    partner,
  };
}
