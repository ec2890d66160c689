import { parseTemplate } from '../fields/key';
import type { Form, FormField } from '../form/form';
import type { FieldValue, Kohyo } from '../form/kohyo';
import { recognise } from '../form/recognise';
import type { Grid } from '../grid/grid';
import { parseAmount } from '../notation/amount';
import { parseRating, RATING_MARKS } from '../notation/rating';

/** A value met in at least this many sheets, or a list no longer than this, is a choice and not a text of its own. */
const REPEATS = 2;
const LONGEST_LIST = 12;

/**
 * What filled sheets say of a form that its blank one cannot: which fields hold amounts, the marks of 評価, the words of
 * 大分類 and 小分類. Sheets that are not of this form change nothing; nothing that a person answered is undone.
 */
export function refineForm(form: Form, filled: readonly Grid[]): Form {
  const { kohyoList } = recognise(filled, [form]);
  if (kohyoList.length === 0) return form;
  const fields = form.fields.map((field) => refineField(field, kohyoList));
  return {
    ...form,
    fields,
    vocabulary: {
      pillar: choicesOf('pillar', kohyoList, form.vocabulary.pillar),
      category: choicesOf('category', kohyoList, form.vocabulary.category),
      pairs: form.vocabulary.pairs,
    },
    ratings: form.ratings.length > 0 ? form.ratings : ratingsOf(kohyoList),
  };
}

function refineField(field: FormField, kohyoList: readonly Kohyo[]): FormField {
  const values = valuesOf(field, kohyoList);
  return withRequirement(withKind(field, values), values, kohyoList);
}

function withKind(field: FormField, all: readonly FieldValue[]): FormField {
  if (field.kind !== 'text' || (field.place !== 'years' && field.place !== 'column')) return field;
  const values = all.filter(({ kind }) => kind !== 'blank' && kind !== 'none' && kind !== 'pending');
  const amounts = values.filter(({ text, value }) => parseAmount(text, value).kind === 'number');
  // One clerk in five may have written words where a number belongs.
  const least = values.length < FEW ? values.length : values.length * NEARLY_ALL;
  return values.length >= REPEATS && amounts.length >= least ? { ...field, kind: 'amount' } : field;
}

/** What every clerk has filled in is asked of the next one too. */
function withRequirement(field: FormField, values: readonly FieldValue[], kohyoList: readonly Kohyo[]): FormField {
  if (field.required !== 'never' || field.place !== 'beside' || kohyoList.length < FEW) return field;
  const isFilled = values.length >= kohyoList.length && values.every(({ kind }) => kind !== 'blank');
  if (!isFilled) return field;
  const { phase } = parseTemplate(field.key).entry;
  return { ...field, required: phase === 'actual' || phase === 'review' || phase === 'verdict' ? 'due' : 'always' };
}

/** Fewer sheets than these say nothing of what nearly all do. */
const FEW = 5;
const NEARLY_ALL = 0.8;

function valuesOf(field: FormField, kohyoList: readonly Kohyo[]): FieldValue[] {
  const { id, row } = parseTemplate(field.key);
  return kohyoList.flatMap(({ fields }) => fields.all(id).filter((value) => value.field.row === row));
}

/** The words used, in order of appearance; [] when nearly every sheet has its own. */
function choicesOf(key: 'pillar' | 'category', kohyoList: readonly Kohyo[], known: readonly string[]): string[] {
  if (known.length > 0) return [...known];
  const counts = new Map<string, number>();
  for (const { fields } of kohyoList) {
    const value = fields.of(key);
    if (value?.kind === 'text') counts.set(value.text, (counts.get(value.text) ?? 0) + 1);
  }
  const repeated = [...counts.values()].some((count) => count >= REPEATS);
  return repeated && counts.size <= LONGEST_LIST ? [...counts.keys()] : [];
}

/** Marks that occur, from best to worst; what they mean only the office knows. */
function ratingsOf(kohyoList: readonly Kohyo[]): Form['ratings'] {
  const met = new Set<string>();
  for (const { fields } of kohyoList) {
    for (const { type, text, kind } of fields.values()) {
      if (type !== 'rating' || kind === 'blank' || kind === 'none' || kind === 'pending') continue;
      const rating = parseRating(text);
      // Grades of the office's own making: what it counts as a mark is not for us to say.
      if (!rating) return [];
      met.add(rating.mark);
    }
  }
  const marks = RATING_MARKS.filter((mark) => met.has(mark));
  return marks.map((mark, index) => ({ mark, meaning: '', grade: marks.length - index }));
}
