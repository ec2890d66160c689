import { definitionOf, formOf } from '../../form-field';
import type { Rule } from '../../rule';
import { THE_FORM } from '../../sources';

/** A field that the form wants is blank. The number (K108), plan rows and targets by year (K202–K204) have rules of their own. */
export const rule: Rule = {
  code: 'K201',
  group: 'required',
  severity: 'error',
  source: THE_FORM,
  *check(context) {
    for (const kohyo of context.kohyo) {
      const form = formOf(context, kohyo);
      for (const value of kohyo.fields.values()) {
        if (value.kind !== 'blank' || value.key === 'number') continue;
        const definition = definitionOf(form, value);
        if (definition?.place === 'rows' || definition?.place === 'years') continue;
        if (definition?.required !== 'always' && definition?.required !== 'planning') continue;
        yield { cell: value.cell, kohyo: kohyo.index, related: value.label ? [value.label] : [] };
      }
    }
  },
};
