import { type RegisterArea, registerAreas } from './register-areas.ts';
import type { RegisterFile } from './register-file.ts';
import type { SeededRandom } from './seeded-random.ts';

const HEADER = [
  'area_code',
  'organisation',
  'organisation_code',
  'partner_type',
  'role',
  'relation',
  'theme',
  'form',
  'from',
  'to',
  'audiences',
  'strategies',
  'motivation',
  'contact_role',
];

/** An organisation that nobody could take for a real one, and the forms of working that it passed through. */
interface Example {
  readonly organisation: string;
  readonly partnerType: string;
  readonly role: string;
  readonly theme: 'injury' | 'roads' | 'poverty' | 'homelessness';
  /** From the first; each lasts some years, the last still. */
  readonly forms: readonly string[];
  /** The day on which the first begins. */
  readonly since: string;
  /** The day on which the last form ended; blank while it lasts. */
  readonly until?: string;
  /** Whether it is the district's, where there are two tiers. */
  readonly isOfDistrict?: boolean;
  readonly audiences: string;
  readonly strategies: string;
  readonly motivation: string;
  readonly contactRole: string;
}

const EXAMPLES: readonly Example[] = [
  {
    organisation: 'Example Fire and Rescue Service',
    partnerType: 'fire and rescue',
    role: 'visits to homes with young children',
    theme: 'injury',
    forms: ['networking', 'co-operating', 'collaborating'],
    since: '2014-04-01',
    audiences: 'families with children under 5;tenants',
    strategies: 'fire safety;housing',
    motivation: 'shared outcomes',
    contactRole: 'prevention manager',
  },
  {
    organisation: 'Example Health Visiting Service',
    partnerType: 'health visiting',
    role: 'advice on safety at reviews of young children',
    theme: 'injury',
    forms: ['co-operating', 'collaborating', 'integrating'],
    since: '2015-04-01',
    audiences: 'new parents',
    strategies: 'early years',
    motivation: 'shared outcomes',
    contactRole: 'service manager',
  },
  {
    organisation: 'Example Clinical Commissioning Group',
    partnerType: 'ccg',
    role: 'records of attendances',
    theme: 'injury',
    forms: ['collaborating', 'co-operating'],
    since: '2013-04-01',
    until: '2022-07-01',
    audiences: 'patients',
    strategies: 'urgent care',
    motivation: 'cost',
    contactRole: 'commissioning lead for children',
  },
  {
    organisation: 'Example Road Safety Partnership',
    partnerType: 'road safety partnership',
    role: 'training of young pedestrians and cyclists',
    theme: 'roads',
    forms: ['networking', 'collaborating'],
    since: '2012-04-01',
    audiences: 'schools;parents who drive',
    strategies: 'road safety',
    motivation: 'efficiency',
    contactRole: 'partnership co-ordinator',
  },
  {
    organisation: 'Example Family Hub',
    partnerType: 'family hub',
    role: 'advice and safety equipment for families on low incomes',
    theme: 'poverty',
    forms: ['networking', 'co-operating'],
    since: '2018-04-01',
    audiences: 'families on low incomes',
    strategies: 'early years;family support',
    motivation: 'shared outcomes',
    contactRole: 'hub manager',
  },
  {
    organisation: 'Example Housing Team',
    partnerType: 'housing',
    role: 'hazards in temporary accommodation',
    theme: 'homelessness',
    forms: ['networking', 'co-operating'],
    since: '2018-04-01',
    isOfDistrict: true,
    audiences: 'families in temporary accommodation',
    strategies: 'housing',
    motivation: 'efficiency',
    contactRole: 'housing options manager',
  },
];

/** The longest that a form of working lasts before the next, in whole years; the shortest is 2. */
const LONGEST_SPELL = 4;

/** Partners of a few areas, made up: forms of working move over time, and every name says that it is a demonstration. */
export function drawPartnerRegister(random: SeededRandom): RegisterFile {
  const rows = registerAreas.flatMap((area) =>
    EXAMPLES.slice(0, area.partners).flatMap((example) => rowsOf(example, area, random)),
  );
  return { header: HEADER, rows };
}

function rowsOf(example: Example, area: RegisterArea, random: SeededRandom): string[][] {
  const starts = drawStarts(example, random);
  return example.forms.map((form, place) => [
    example.isOfDistrict ? (area.district ?? area.code) : area.code,
    `${example.organisation} (demonstration)`,
    '',
    example.partnerType,
    example.role,
    'takes part',
    example.theme,
    form,
    starts[place] ?? '',
    starts[place + 1] ?? example.until ?? '',
    example.audiences,
    example.strategies,
    example.motivation,
    example.contactRole,
  ]);
}

/** The first day of each form: the first as given, the others some years after the one before, at a quarter's beginning. */
function drawStarts({ forms, since }: Example, random: SeededRandom): string[] {
  let year = Number(since.slice(0, 4));
  return forms.map((_, place) => {
    if (place === 0) return since;
    year += 2 + Math.floor(random.uniform() * (LONGEST_SPELL - 1));
    const month = 1 + 3 * Math.floor(random.uniform() * 4);
    return `${year}-${String(month).padStart(2, '0')}-01`;
  });
}
