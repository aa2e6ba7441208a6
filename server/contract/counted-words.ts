/** What an indicator counts, as many: for sentences about numbers of them. */
const ofIndicator: Readonly<Record<string, string>> = {
  'child-poverty-relative': 'children in relative low income',
  'child-poverty-absolute': 'children in absolute low income',
  'child-poverty-hmrc': 'children in low-income families',
  'homelessness-duty-owed': 'households owed a homelessness duty',
  'homelessness-duty-owed-children': 'families owed a homelessness duty',
  'homelessness-accepted': 'households accepted as homeless',
};

const ofTheme: Readonly<Record<string, string>> = {
  injury: 'admissions',
  roads: 'casualties',
  poverty: 'children in poverty',
  homelessness: 'homeless households',
};

/** What is counted: "children in absolute low income", "admissions"; "events" where nobody has said. */
export const countedWords = ({ id, theme }: { readonly id: string; readonly theme: string }): string =>
  ofIndicator[id] ?? ofTheme[theme] ?? 'events';
