import type { FieldId } from '../../fields/dictionary';
import type { Form } from '../../form/form';
import type { Kohyo } from '../../form/kohyo';
import { parseDepartments } from '../../notation/department';
import { foldLabel } from '../../notation/fold';
import type { Lead } from '../../organisation/leads';
import type { Organisation } from '../../organisation/organisation';

/** A list of words to choose from, for the cells of some fields of a form. */
export interface WordList {
  readonly form: string;
  readonly field: FieldId;
  readonly words: readonly string[];
}

/** What was filled in before says which words a field takes, when few words come again and again. */
const MOST_WORDS = 20;
const LONGEST_WORD = 60;
const AGAIN = 2;

/** The lists for the fields of a form: its vocabulary and marks, the city's sections, and what was chosen before. */
export function wordLists(form: Form, before: readonly Kohyo[], organisation: Organisation | null): WordList[] {
  const own = before.filter((kohyo) => kohyo.form === form.id);
  const lists: WordList[] = [];
  const add = (field: FieldId, words: readonly string[]) => {
    const distinct = [...new Set(words.map((word) => word.trim()).filter((word) => word !== ''))];
    if (distinct.length > 1) lists.push({ form: form.id, field, words: distinct });
  };
  const { pillar, category } = form.vocabulary;
  add('pillar', pillar.length > 0 ? pillar : chosenBefore(own, 'pillar'));
  add('category', category.length > 0 ? category : chosenBefore(own, 'category'));
  add('item', chosenBefore(own, 'item'));
  for (const field of ['rating', 'secondRating'] as const)
    add(
      field,
      form.ratings.map(({ mark }) => mark),
    );
  add(
    'lead',
    (organisation?.sections ?? []).map((section) => sectionAs(own, section)),
  );
  return lists;
}

function chosenBefore(kohyoList: readonly Kohyo[], field: FieldId): readonly string[] {
  const words = kohyoList.flatMap(({ fields }) => fields.of(field)?.text.trim() || []);
  const distinct = new Map(words.map((word) => [foldLabel(word), word]));
  const come = distinct.size * AGAIN <= words.length && distinct.size <= MOST_WORDS;
  return come && words.every((word) => word.length <= LONGEST_WORD) ? [...distinct.values()] : [];
}

/** Whether these 個票 write 総務部人事課 rather than 人事課 alone; where nothing is written yet, they do. */
function saysDepartment(before: readonly Kohyo[]): boolean {
  const written = before.flatMap(({ fields }) => parseDepartments(fields.of('lead')?.text ?? '').slice(0, 1));
  return written.filter(({ department }) => department !== null).length * 2 >= written.length;
}

/** A section as these 個票 would write it. */
export function sectionAs(before: readonly Kohyo[], { department, section }: Lead): string {
  return (saysDepartment(before) ? department : '') + section;
}
