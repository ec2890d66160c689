import type { FieldValue } from '../../form/field-value';
import type { Form } from '../../form/form';
import { type Kohyo, textOf } from '../../form/kohyo';
import type { Lead } from '../../organisation/leads';
import type { Organisation } from '../../organisation/organisation';
import type { IndexEntry } from '../../organisation/tables';
import type { Recognised } from '../../rules/recognised';
import type { SheetCopy } from '../copies/sheet-copy';
import type { WordList } from './choices';
import type { ListedItem } from './sections';

/** What is handed out, and to whom. */
export interface HandoutInput {
  /** The workbook of the blank form, or last year's. */
  readonly book: Recognised;
  /** Last year's 個票 where the book is a blank form; `null` for none. */
  readonly last: Recognised | null;
  /** The city's sections; `null`: those that the 個票 and the index name. */
  readonly organisation: Organisation | null;
  /** Lines of the index, for items that nobody has a 個票 of yet. */
  readonly index: readonly IndexEntry[];
}

export interface HandoutOptions {
  /** The western fiscal year that is asked about. */
  readonly year: number | null;
  /** By how many years headings go on; `null` leaves that to the form's own years. */
  readonly by: number | null;
  /** Whether items that are finished are handed out, too. */
  readonly finished: boolean;
  /** Blank sheets for each section beside its items; one that has no item gets one. */
  readonly spare: number;
  /** Whether what the form itself says is locked. */
  readonly lock: boolean;
  /** What a sheet of an item is called, before its number. */
  readonly sheetName: string;
  /** The name of the sheet of lists: free in the book. */
  readonly choicesSheet: string;
  /** Whether items of nobody are handed out, too, as those of a section without a name. */
  readonly nobodys: boolean;
}

/** A sheet that a section gets, and whose it is. */
export interface HandedSheet {
  readonly copy: SheetCopy;
  /** Items on it, in their order; a blank sheet has one without number and name. */
  readonly items: readonly HandedItem[];
}

export interface HandedItem {
  /** Last year's; `null` for a new one. */
  readonly kohyo: Kohyo | null;
  readonly number: string;
  readonly name: string;
  /** Labels of what is to be written, in the order of the form. */
  readonly asked: readonly string[];
  /** Last year's values for which there is no place. */
  readonly dropped: readonly FieldValue[];
}

export interface SectionHandout extends Lead {
  /** Place in the order of the organisation, from 1. */
  readonly order: number;
  readonly sheets: readonly HandedSheet[];
}

export interface Handout {
  readonly sections: readonly SectionHandout[];
  /** Sheets of the book that everybody gets: 記入要領, 記入例. */
  readonly shared: readonly SheetCopy[];
  readonly lists: readonly WordList[];
  /** Items that are finished, by the value that says so. Not handed out unless asked. */
  readonly finished: readonly { readonly kohyo: Kohyo; readonly by: FieldValue }[];
  /** Items of which nobody knows whose they are: handed to nobody. */
  readonly nobodys: readonly ListedItem[];
  /** Sheets that look like a 個票 and cannot be read: handed to nobody. */
  readonly unread: readonly string[];
  /** The forms that are handed out. */
  readonly forms: readonly Form[];
  /** By how many years the headings go on. */
  readonly by: number;
}

/** Why nothing can be handed out: no form was found, or nobody to hand it to. */
export type HandoutRefusal = 'no-form' | 'no-sections';

/** What a 個票 is called where it is told of. */
export function calledBy(kohyo: Kohyo): { readonly number: string; readonly name: string } {
  return { number: textOf(kohyo, 'number').trim(), name: textOf(kohyo, 'name').trim() };
}
