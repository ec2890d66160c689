import type { Form } from '../../form/form';
import type { Kohyo } from '../../form/kohyo';
import type { Grid } from '../../grid/grid';
import type { Lead } from '../../organisation/leads';
import { isOurSheet } from '../../report/remake/our-sheets';
import type { Recognised } from '../../rules/recognised';
import type { SheetCopy } from '../copies/sheet-copy';
import { finishedBy } from '../next-year/finished';
import { filledSheets } from '../next-year/moved-sheet';
import { blankItems } from './blank-items';
import { wordLists } from './choices';
import { filledItems } from './filled-items';
import type { Handout, HandoutInput, HandoutOptions, HandoutRefusal } from './handout';
import { type ListedItem, newItems, placedSections } from './sections';
import { supersededIn } from './standing';
import { isUnnamed, type Template, templatesOn } from './template';

/** Everything that is handed out, section by section. Pure: nothing is written. */
export function handOut(input: HandoutInput, options: HandoutOptions): Handout | HandoutRefusal {
  const { last, organisation } = input;
  const over = supersededIn(input.book.kohyoList);
  const book = over.size === 0 ? input.book : latestOf(input.book, over);
  const forms = [...book.forms.values()];
  const named = book.kohyoList.some((kohyo) => !isUnnamed(kohyo));
  const filled = named ? filledSheets(book) : [];
  const templates = filled.length > 0 ? [] : templatesOn(ownGrids(book), forms);
  if (filled.length === 0 && templates.length === 0) return 'no-form';
  const source = filled.length > 0 ? book : last;
  const before = source?.kohyoList ?? [];
  const isFinished = new Map(
    before.flatMap((kohyo) => {
      const by = options.year === null ? null : finishedBy(kohyo, options.year);
      return by ? [[kohyo, by] as const] : [];
    }),
  );
  const goesOn = before.filter((kohyo) => options.finished || !isFinished.has(kohyo));
  const items: ListedItem[] = [
    ...goesOn.map((kohyo) => ({ kohyo, entry: null, lead: source?.leads.get(kohyo.index) ?? NOBODY })),
    ...(filled.length > 0 ? [] : newItems(input.index, before, organisation)),
  ];
  const sections = placedSections(items, organisation, options.nobodys);
  if (sections.length === 0) return 'no-sections';
  const lists = formsUsed(filled, templates).flatMap((form) => wordLists(form, before, organisation));
  const made =
    filled.length > 0
      ? filledItems(book, filled, sections, lists, options)
      : blankItems(templates, last, sections, lists, before, options);
  // Somebody's 個票 that cannot be read is nobody else's business.
  const unread = book.unread.flatMap(({ sheet, reason }) => (reason === 'looks-like-a-form' ? [sheet] : []));
  const used = new Set([
    ...unread,
    ...[...over.keys()].map(({ sheet }) => sheet),
    ...filled.map(({ grid }) => grid.sheet),
    ...templates.map(({ item }) => item.grid.sheet),
  ]);
  return {
    sections: made.sections.filter(({ sheets }) => sheets.length > 0),
    shared: sharedSheets(book, used),
    lists,
    finished: [...isFinished].map(([kohyo, by]) => ({ kohyo, by })),
    nobodys: items.filter(({ lead }) => lead.section === '' && lead.department === ''),
    unread,
    forms: formsUsed(filled, templates),
    by: made.by,
  };
}

/** The book without the 個票 that are over. The index may have known an item by the old one: whose it was, it still is. */
function latestOf(book: Recognised, over: ReadonlyMap<Kohyo, Kohyo>): Recognised {
  const leads = new Map(book.leads);
  for (const [before, { index }] of over) {
    const { department, section } = leads.get(index) ?? NOBODY;
    const lead = leads.get(before.index);
    if (lead && department === '' && section === '') leads.set(index, lead);
  }
  return { ...book, leads, kohyoList: book.kohyoList.filter((kohyo) => !over.has(kohyo)) };
}

const NOBODY: Lead = { department: '', section: '' };

function formsUsed(filled: ReturnType<typeof filledSheets>, templates: readonly Template[]): Form[] {
  const forms = [
    ...filled.flatMap(({ items }) => items.map(({ form }) => form)),
    ...templates.map(({ item }) => item.form),
  ];
  return [...new Map(forms.map((form) => [form.id, form])).values()];
}

/** Sheets that may be a form: not the city's tables, not what we made. */
function ownGrids({ grids, tables }: Recognised): readonly Grid[] {
  const known = new Set(tables.sheets);
  return grids.filter((grid) => !known.has(grid.sheet) && !isOurSheet(grid));
}

function sharedSheets(book: Recognised, used: ReadonlySet<string>): SheetCopy[] {
  return ownGrids(book)
    .filter(({ sheet, values }) => !used.has(sheet) && values.length > 0)
    .map(({ sheet, hidden }) => ({ source: sheet, name: sheet, ...(hidden ? { hidden } : {}) }));
}
