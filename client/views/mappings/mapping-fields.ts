import type { ColumnMappingAnswer } from '../../../server/contract/mappings.ts';

export type MappedField = keyof ColumnMappingAnswer['columns'] & string;

/** A part of a figure as the form asks for it. */
export interface MappingField {
  readonly field: MappedField;
  readonly label: string;
  readonly hint: string;
}

/** Fields that are asked for together. */
export interface FieldGroup {
  readonly heading: string;
  readonly fields: readonly MappingField[];
}

/** Every field once, in the order in which a figure is described. */
export const fieldGroups: readonly FieldGroup[] = [
  {
    heading: 'What each figure is about',
    fields: [
      { field: 'indicator', label: 'Indicator', hint: 'Its id, such as 90284 or child-poverty-hmrc' },
      { field: 'area_code', label: 'Area code', hint: 'Nine characters, such as E10000032' },
      { field: 'area_name', label: 'Area name', hint: 'Used to find the area only where there is no code' },
      { field: 'period', label: 'Period', hint: 'Such as 2024, 2023/24 or 2016 - 18' },
      { field: 'sex', label: 'Sex', hint: 'Persons, male or female' },
      { field: 'age', label: 'Age', hint: 'Such as 0-14, 16+ or All ages' },
    ],
  },
  {
    heading: 'The numbers',
    fields: [
      { field: 'value', label: 'Value', hint: 'The rate, percentage or other figure' },
      { field: 'lower95', label: 'Lower 95% limit', hint: 'Where the confidence interval begins' },
      { field: 'upper95', label: 'Upper 95% limit', hint: 'Where the confidence interval ends' },
      { field: 'count', label: 'Count', hint: 'How many children, admissions or households' },
      { field: 'denominator', label: 'Denominator', hint: 'Of how many, such as the population' },
    ],
  },
  {
    heading: 'Further parts',
    fields: [
      { field: 'category_type', label: 'Kind of category', hint: 'Such as deprivation decile' },
      { field: 'category', label: 'Category', hint: 'Such as 1 (most deprived)' },
      { field: 'note', label: 'Note', hint: 'Words that belong to a figure' },
    ],
  },
];

const labels: ReadonlyMap<MappedField, string> = new Map(
  fieldGroups.flatMap(({ fields }) => fields.map(({ field, label }) => [field, label] as const)),
);

/** What a field is called for people. */
export const fieldLabel = (field: MappedField): string => labels.get(field) ?? field;
