import { definitionOf, formOf } from '../../form-field';
import type { Rule } from '../../rule';

/** A field that the form wants at planning time is blank. Plan rows have rules of their own (K202, K203). */
export const rule: Rule = {
  code: 'K201',
  group: 'required',
  severity: 'error',
  source: { document: '行政改革の実務（様式の記入要領）', clause: '必須欄' },
  *check(context) {
    for (const kohyo of context.kohyo) {
      const form = formOf(context, kohyo);
      for (const value of kohyo.fields.values()) {
        if (value.kind !== 'blank') continue;
        const definition = definitionOf(form, value.key);
        if (definition?.place === 'rows') continue;
        if (definition?.required !== 'always' && definition?.required !== 'planning') continue;
        yield { cell: value.cell, kohyo: kohyo.index, related: value.label ? [value.label] : [] };
      }
    }
  },
};
