import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { PartnerKind } from '../../catalogue/partner-kind.ts';
import { bodyNames } from '../../contract/commission-words.ts';
import type { Duty } from '../../observation/duty.ts';
import type { Organisation } from '../../observation/organisation.ts';

/** A body that a question may name: what the succession of bodies, the kinds of partner and the duties say of it. */
export interface KnownBody {
  readonly id: string;
  readonly name: string;
  /** Null for a body that is not one of the health service. */
  readonly organisation: Organisation | null;
  /** Null for a body that stands on the map of partners only through its parts. */
  readonly kind: PartnerKind | null;
  readonly duties: readonly Duty[];
  /** Ids of the bodies that carry out its duties, or whose duties it carries out. */
  readonly partOf: string | null;
  readonly parts: readonly string[];
}

type Ground = Pick<Catalogue, 'organisations' | 'partners' | 'duties'>;

/** Bodies of the health service, then those that have duties, then kinds of partner, each once under its own id. */
export function listKnownBodies({ organisations, partners, duties }: Ground): KnownBody[] {
  const bodies = duties.map(({ body }) => body).filter((body) => body !== 'none');
  const ids = new Set<string>([
    ...organisations.map(({ id }) => id),
    ...bodies,
    ...partners.map(({ id }) => id),
  ]);
  return [...ids].map((id) => {
    const organisation = organisations.find((each) => each.id === id) ?? null;
    const kind = partners.find((each) => each.id === id) ?? null;
    const isDutyHolder = bodies.some((body) => body === id);
    return {
      id,
      name: organisation?.name ?? kind?.name ?? nameOfDutyHolder(id, duties),
      organisation,
      kind,
      duties: duties.filter((duty) => duty.body === id || (kind !== null && isDutyOf(kind, duty))),
      partOf: isDutyHolder ? null : (kind?.duties[0]?.body ?? null),
      parts: isDutyHolder ? partners.filter((each) => carriesOut(each, id)).map((each) => each.id) : [],
    };
  });
}

function nameOfDutyHolder(id: string, duties: readonly Duty[]): string {
  const short = new Map<string, string>(Object.entries(bodyNames)).get(id);
  return short ?? duties.find(({ body }) => body === id)?.name ?? id;
}

function isDutyOf({ duties }: PartnerKind, { body, theme }: Duty): boolean {
  return duties.some((own) => own.body === body && own.themes.includes(theme));
}

const carriesOut = ({ id, duties }: PartnerKind, body: string): boolean =>
  id !== body && duties.some((own) => own.body === body);
