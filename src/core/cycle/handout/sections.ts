import type { Kohyo } from '../../form/kohyo';
import { parseDepartments } from '../../notation/department';
import { type Lead, listedLead, sectionKey } from '../../organisation/leads';
import { matchIndex } from '../../organisation/match-index';
import type { Organisation } from '../../organisation/organisation';
import type { IndexEntry } from '../../organisation/tables';

/** An item to be handed out: last year's 個票, or a line of the index that has none yet. */
export type ListedItem =
  | { readonly kohyo: Kohyo; readonly entry: null; readonly lead: Lead }
  | { readonly kohyo: null; readonly entry: IndexEntry; readonly lead: Lead };

/** A section with what it is asked about. */
export interface PlacedSection extends Lead {
  /** From 1. */
  readonly order: number;
  readonly items: readonly ListedItem[];
}

/** Lines of the index that none of these 個票 is meant by. */
export function newItems(
  index: readonly IndexEntry[],
  before: readonly Kohyo[],
  organisation: Organisation | null,
): ListedItem[] {
  return matchIndex(index, before).entriesAlone.map((entry) => ({
    kohyo: null,
    entry,
    lead: leadOf(entry, organisation),
  }));
}

/** Who an index line says is in charge, as the city's list has it. */
function leadOf({ lead, department }: IndexEntry, organisation: Organisation | null): Lead {
  const [named] = parseDepartments(lead?.text ?? '');
  const written = {
    department: named?.department ?? department?.text.replace(/^\d+/u, '').trim() ?? '',
    section: named?.section ?? '',
  };
  return (organisation && listedLead(written, organisation)) ?? written;
}

/** Every section in the city's order, those that only items name behind; items of nobody are under none unless `nobodys`. */
export function placedSections(
  items: readonly ListedItem[],
  organisation: Organisation | null,
  nobodys: boolean,
): PlacedSection[] {
  const leads = [...(organisation?.sections ?? []), ...items.map(({ lead }) => lead)].filter(
    ({ department, section }) => nobodys || department !== '' || section !== '',
  );
  const byKey = new Map<string, Lead>();
  for (const lead of leads) if (!byKey.has(sectionKey(lead))) byKey.set(sectionKey(lead), lead);
  return [...byKey].map(([key, { department, section }], at) => ({
    department,
    section,
    order: at + 1,
    items: items.filter(({ lead }) => sectionKey(lead) === key),
  }));
}
