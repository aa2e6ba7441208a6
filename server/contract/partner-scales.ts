/** What partners are to outcomes and how closely they work together, in order; both screen and answers use these. */

/** What a partner is to an outcome. */
export const partnerRelations = ['leads', 'commissions', 'influences'] as const;
export type PartnerRelationKind = (typeof partnerRelations)[number];

/** The sliding scale of working together, from the loosest. */
export const workingForms = ['networking', 'co-operating', 'collaborating', 'integrating'] as const;
export type WorkingForm = (typeof workingForms)[number];
