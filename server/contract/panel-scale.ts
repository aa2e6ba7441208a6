/** Whether all panels share one scale, or each has its own; apart from their words, which the first page does without. */
export const panelScales = ['common', 'own'] as const;
