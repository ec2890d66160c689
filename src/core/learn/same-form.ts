import type { Form, FormField } from '../form/form';
import { foldLabel } from '../notation/fold';
import { parseYear } from '../notation/year';

/** What a form of this year has and last year's had not, and the other way round: by labels. */
export interface FormDifference {
  readonly known: Form;
  readonly added: readonly string[];
  readonly gone: readonly string[];
}

/** Forms that share this much of their labels, by either's count, are one form at two times. */
const SAME = 0.7;

/** The known form that a newly learned one is another year's of; null when it is a new form. */
export function earlierForm(form: Form, known: readonly Form[]): FormDifference | null {
  const own = labelsOf(form);
  const candidates = known
    .filter(({ shape }) => shape === form.shape)
    .map((one) => ({ one, labels: labelsOf(one) }))
    .map(({ one, labels }) => {
      const shared = [...own.keys()].filter((label) => labels.has(label)).length;
      return { one, labels, share: shared / Math.max(own.size, labels.size) };
    })
    .sort((a, b) => b.share - a.share);
  const best = candidates[0];
  if (!best || best.share < SAME) return null;
  return {
    known: best.one,
    added: [...own].filter(([label]) => !best.labels.has(label)).map(([, written]) => written),
    gone: [...best.labels].filter(([label]) => !own.has(label)).map(([, written]) => written),
  };
}

/** The new form with all that the office knew of the earlier one: what a label means, and what is asked of it. */
export function carriedOver(form: Form, { known }: FormDifference): Form {
  const taken = new Set<string>();
  const fields = form.fields.map((field): FormField => {
    const before = known.fields.find((one) => one.labels.some((label) => nameOf(field).has(plain(label))));
    const kept: FormField = before && before.place === field.place ? { ...before, labels: field.labels } : field;
    const free = taken.has(kept.key) ? field : kept;
    taken.add(free.key);
    return free;
  });
  const { convention = known.convention } = form;
  return {
    ...form,
    id: known.id,
    fields,
    vocabulary:
      form.vocabulary.pillar.length + form.vocabulary.category.length > 0 ? form.vocabulary : known.vocabulary,
    ratings: form.ratings.length > 0 ? form.ratings : known.ratings,
    ...(convention ? { convention } : {}),
  };
}

const nameOf = ({ labels }: FormField): ReadonlySet<string> => new Set(labels.map(plain));

/** The label without its year: 令和7年度目標 is last year's 令和6年度目標. */
function plain(label: string): string {
  const folded = foldLabel(label).replace(/^\{年\}/u, '');
  return foldLabel(parseYear(folded)?.rest ?? folded);
}

/** Folded label → as written. */
function labelsOf({ fields }: Form): ReadonlyMap<string, string> {
  return new Map(fields.flatMap(({ labels }) => labels.slice(0, 1).map((label) => [plain(label), label] as const)));
}
