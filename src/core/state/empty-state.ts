/** A workbook that nothing was decided in: what the schema (state.ts) makes of a state that says nothing, without loading the schema. */
export function nothingDecided() {
  return {
    version: 1 as const,
    form: null,
    forms: [],
    planYears: [],
    currentYear: null,
    convention: null,
    decisions: [],
    ignored: [],
    rules: {},
    options: {},
    departments: [],
    received: [],
    asked: [],
    answered: [],
    layouts: [],
    layout: null,
  };
}
