import { isExemption } from '../../../notation/exemption';
import { foldLabel } from '../../../notation/fold';
import { parseRating } from '../../../notation/rating';
import { formOf } from '../../form-field';
import type { Rule } from '../../rule';
import { machineReadability } from '../../sources';

/** Grades by letter or number (A, S, 3): a form that says nothing of its marks may well use them. */
const GRADE = /^(?:[SA-E]|[1-5])$/u;

/** A 評価 that is none of the form's marks: it is counted nowhere. */
export const rule: Rule = {
  code: 'K507',
  group: 'vocabulary',
  severity: 'error',
  source: machineReadability('L2-04'),
  *check(context) {
    for (const kohyo of context.kohyo) {
      const marks = (formOf(context, kohyo)?.ratings ?? []).map((rating) => rating.mark);
      for (const value of kohyo.fields.values()) {
        if (value.type !== 'rating' || value.year === null || value.kind === 'blank' || value.kind === 'none') continue;
        if (isExemption(value.text)) continue;
        const rating = marks.length > 0 ? parseRating(value.text, marks) : parseRating(value.text);
        if (rating || (marks.length === 0 && GRADE.test(foldLabel(value.text)))) continue;
        yield {
          cell: value.cell,
          kohyo: kohyo.index,
          ...(marks.length > 0 ? { variant: 'legend', params: { marks: marks.join(' ') } } : {}),
        };
      }
    }
  },
};
