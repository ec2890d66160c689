import type { Form, FormField } from '../form/form';
import { FormError, parseForm } from '../form/parse-form';
import type { Grid } from '../grid/grid';
import { foldLabel } from '../notation/fold';
import { type Learned, type LearnOptions, learnForm, SURE } from './learn-form';
import { refineForm } from './refine-form';

/** Sheets whose labels are the same to this share are the same form twice (記入例 beside it), not two parts of one. */
const SAME = 0.5;

/**
 * Learns a form from the sheets of a blank workbook: from the one that teaches most, and from those that carry other fields of the
 * same item (計画編 and 実績編, both with its number). null when no sheet teaches a form.
 */
export function learnSheets(grids: readonly Grid[], options: LearnOptions): Learned | null {
  const learned = grids.flatMap((grid) => learnOrNothing(grid, { ...options, filled: [] }));
  const [best, ...others] = learned.sort((a, b) => known(b) - known(a));
  if (best === undefined) return null;
  const parts = others.filter((other) => isOtherPart(best.form, other.form));
  const proposals = [best, ...parts].flatMap((one) => one.proposals);
  const form =
    parts.length === 0
      ? best.form
      : together(
          best.form,
          parts.map((one) => one.form),
        );
  return {
    form: refineForm(form, options.filled ?? []),
    proposals,
    unsure: proposals.filter(({ confidence }) => confidence < SURE),
  };
}

function learnOrNothing(grid: Grid, options: LearnOptions): Learned[] {
  try {
    return [learnForm(grid, options)];
  } catch (error) {
    if (error instanceof FormError) return [];
    throw error;
  }
}

const known = ({ proposals }: Learned): number => proposals.filter(({ key }) => key !== null).length;

/** Both name the item alike, and most of what the other asks for is asked for there alone. */
function isOtherPart(form: Form, other: Form): boolean {
  if (form.shape !== 'block' || other.shape !== 'block') return false;
  const shared = other.fields.filter((field) => form.fields.some((one) => isSame(one, field)));
  const names = shared.some(({ key }) => key === 'number' || key === 'name');
  return names && shared.length < other.fields.length * SAME;
}

function isSame(one: FormField, other: FormField): boolean {
  return one.key === other.key && one.labels.some((a) => other.labels.some((b) => foldLabel(a) === foldLabel(b)));
}

/** One form for all parts: a sheet that lacks what another part has is whole. */
function together(form: Form, parts: readonly Form[]): Form {
  const all = [form, ...parts];
  const fields = new Map<string, FormField>();
  for (const field of all.flatMap((one) => one.fields)) {
    const there = fields.get(field.key);
    if (!there) {
      const everywhere = all.every((one) => one.fields.some((other) => isSame(other, field)));
      fields.set(field.key, everywhere ? field : { ...field, optional: true });
    } else {
      const { at, ...both } = { ...there, labels: [...new Set([...there.labels, ...field.labels])] };
      // Beside the label on one sheet, below it on the other: then each sheet tells by what is written on it.
      const isOne = at?.down === field.at?.down && at?.right === field.at?.right;
      fields.set(field.key, at !== undefined && isOne ? { ...both, at } : both);
    }
  }
  const every = (list: (one: Form) => readonly string[]) => [...new Set(all.flatMap(list))];
  const rated = all.find(({ ratings }) => ratings.length > 0);
  const convention = all.find((one) => one.convention !== undefined)?.convention;
  const relations = all.flatMap((one) => one.relations ?? []);
  return parseForm({
    ...form,
    ...(convention ? { convention } : {}),
    ratings: rated?.ratings ?? [],
    ...(relations.length === 0 ? {} : { relations }),
    titles: every(({ titles }) => titles),
    groups: every(({ groups }) => groups),
    remarks: every(({ remarks }) => remarks),
    fields: [...fields.values()],
  });
}
