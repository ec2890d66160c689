import type { KnownFieldId } from '../../fields/dictionary';
import type { FieldValue } from '../../form/field-value';
import type { Kohyo } from '../../form/kohyo';
import type { Recognised } from '../../rules/recognised';
import { freeRanges, type ItemSheet, ownValues, type Place, placeKey } from '../copies/item-sheet';
import { sheetNameFor } from '../copies/names';
import type { CopyEdit, SheetCopy } from '../copies/sheet-copy';
import { moveHeadings } from '../next-year/move-item';
import { shifts } from '../next-year/moved-sheet';
import { carryOver } from './carry-over';
import { sectionAs, type WordList } from './choices';
import { choicesOn } from './choices-sheet';
import { calledBy, type HandedSheet, type HandoutOptions, type SectionHandout } from './handout';
import type { ListedItem, PlacedSection } from './sections';
import { stillToWrite } from './still-to-write';
import type { Template } from './template';

/** The blank form, once for each item and each section, with what is known of the item written in. */
export function blankItems(
  templates: readonly Template[],
  last: Recognised | null,
  sections: readonly PlacedSection[],
  lists: readonly WordList[],
  before: readonly Kohyo[],
  options: HandoutOptions,
): { readonly sections: readonly SectionHandout[]; readonly by: number } {
  const forms = new Map(templates.map(({ item }) => [item.form.id, item.form]));
  const by = shifts(
    templates.map(({ item }) => item.kohyo),
    forms,
    options,
  );
  const made = sections.map((section): SectionHandout => {
    const { department, order } = section;
    const items: (ListedItem | null)[] = [...oncePerItem(section.items)];
    const spare = items.length === 0 ? Math.max(1, options.spare) : options.spare;
    for (let count = 0; count < spare; count += 1) items.push(null);
    const taken = new Set<string>();
    const sheets = items.flatMap((item) =>
      fitting(templates, item).map((template): HandedSheet => {
        const parts = item?.kohyo ? partsOf(item.kohyo, section.items, last) : [];
        const carried = parts.map((part) => carryOver(part, template, by(template.item.form.id)));
        const known = knownOf(item, section, before, template);
        const headings = moveHeadings(template.item.grid, [template.item], by(template.item.form.id));
        const edits = lastOfEach([...known, ...carried.flatMap((one) => one.edits), ...headings.edits]);
        const called = item?.kohyo ? calledBy(item.kohyo) : calledInIndex(item);
        const copy: SheetCopy = {
          source: template.item.grid.sheet,
          name: sheetNameFor(sheetName(called.number, template, templates, options), taken),
          edits,
          repeats: carried.flatMap((one) => one.repeats),
          ...(options.lock ? { free: freeRanges(template.item) } : {}),
          choices: choicesOn(lists, options.choicesSheet, template.item.form.id, placedValues(template)),
          mark: { plan: template.item.form.name, year: options.year, department, section: section.section, ...called },
        };
        const dropped = carried.flatMap((one) => one.dropped);
        const asked = stillToWrite(template.item, edits, { by: by(template.item.form.id), year: options.year });
        return { copy, items: [{ kohyo: item?.kohyo ?? null, ...called, asked, dropped }] };
      }),
    );
    return { department, section: section.section, order, sheets };
  });
  return { sections: made, by: by(templates[0]?.item.form.id ?? '') };
}

/** An item with several sheets (計画編, 実績編) is one. */
function oncePerItem(items: readonly ListedItem[]): ListedItem[] {
  const seen = new Set<string>();
  return items.filter(({ kohyo }) => {
    if (kohyo === null) return true;
    const name = nameOf(kohyo);
    if (name !== null && seen.has(name)) return false;
    if (name !== null) seen.add(name);
    return true;
  });
}

/** What tells one item from another; null where neither number nor name is written. */
function nameOf(kohyo: Kohyo): string | null {
  const { number, name } = calledBy(kohyo);
  return number === '' || name === '' ? null : JSON.stringify([number, name]);
}

function partsOf(kohyo: Kohyo, items: readonly ListedItem[], last: Recognised | null): ItemSheet[] {
  const name = nameOf(kohyo);
  const own = items.flatMap((item) =>
    item.kohyo && (item.kohyo === kohyo || (name !== null && nameOf(item.kohyo) === name)) ? [item.kohyo] : [],
  );
  return own.flatMap((one): ItemSheet[] => {
    const grid = last?.grids.find(({ sheet }) => sheet === one.sheet);
    const form = last?.forms.get(one.form);
    return grid && form ? [{ kohyo: one, grid, form }] : [];
  });
}

/** The templates for an item: those of its own form, where there are some. */
function fitting(templates: readonly Template[], item: ListedItem | null): readonly Template[] {
  const own = templates.filter(({ item: { form } }) => form.id === item?.kohyo?.form);
  return own.length > 0 ? own : templates;
}

/** Number, name, section and 分類 as far as they are known; last year's own words come over these. */
function knownOf(
  item: ListedItem | null,
  section: PlacedSection,
  before: readonly Kohyo[],
  { places }: Template,
): CopyEdit[] {
  const entry = item?.entry ?? null;
  const known: Partial<Record<KnownFieldId, string>> = {
    lead: sectionAs(before, section),
    ...(entry === null
      ? {}
      : {
          number: entry.page?.text ?? '',
          name: entry.name.text,
          pillar: entry.pillar?.text ?? '',
          category: entry.category?.text ?? '',
        }),
  };
  return Object.entries(known).flatMap(([key, text]): CopyEdit[] => {
    const place = places.get(key);
    if (!place || text.trim() === '') return [];
    const value = key === 'number' && /^\d{1,9}$/.test(text) && !/^0\d/.test(text) ? Number(text) : text;
    return [{ row: place.row, column: place.column, value }];
  });
}

function calledInIndex(item: ListedItem | null): { readonly number: string; readonly name: string } {
  return { number: item?.entry?.page?.text.trim() ?? '', name: item?.entry?.name.text.trim() ?? '' };
}

function sheetName(
  number: string,
  template: Template,
  templates: readonly Template[],
  options: HandoutOptions,
): string {
  const own = options.sheetName + (/^\d$/.test(number) ? `0${number}` : number);
  return templates.length > 1 ? `${own} ${template.item.grid.sheet}` : own;
}

function lastOfEach(edits: readonly CopyEdit[]): CopyEdit[] {
  return [...new Map(edits.map((edit) => [`${placeKey(edit)} ${edit.repetition ?? 0}`, edit])).values()];
}

/** The values of a template at the places where they will stand. */
function placedValues({
  item,
  places,
}: Template): readonly { readonly field: FieldValue['field']; readonly cell: Place }[] {
  return ownValues(item).flatMap((value) => {
    const cell = places.get(value.key);
    return cell ? [{ field: value.field, cell }] : [];
  });
}
