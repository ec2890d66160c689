import { textOf } from '../../form/kohyo';
import { departmentKey } from '../../notation/department';
import { namedSections } from '../../organisation/named-sections';
import type { Organisation } from '../../organisation/organisation';
import { type ExamineOptions, recogniseAll } from '../../recognise-all';
import { compareNaturally } from '../../report/content/natural-order';
import { freeSheetName } from '../../report/remake/free-name';
import { asBefore } from '../../report/remake/half-taken';
import type { Recognised } from '../../rules/recognised';
import type { Received, State } from '../../state/state';
import { cellChanges } from './cell-changes';
import { type Choice, chooseVersion, type Standing } from './choose-version';
import type { Double, Gathered, GatherInput, Take, TakenSheet } from './gather.types';
import { gatheredState } from './gathered-state';
import { type KnownSheet, sameSheets } from './same-sheet';
import { itemsIn, type SentSheet, type Source, sentSheets, untouchedMarks } from './sent-sheet';
import { takenTables } from './taken-tables';

interface Place {
  readonly standing: Standing | null;
  readonly versions: SentSheet[];
}

/** 回収: which sheet of which file counts, what it replaces, and what must be asked. Pure; nothing is written. */
export function gather(given: GatherInput, options: ExamineOptions): Gathered {
  const input = { ...given, book: given.book && wholeBook(given.book, options) };
  const { book, sent, at } = input;
  const organisation = organisationOf(input);
  const halves = (given.book?.recognised.grids ?? []).filter(({ halfTaken }) => halfTaken).map(({ sheet }) => sheet);
  const places = placesOf(book, organisation, new Set(halves));
  for (const source of oldestFirst(sent)) putInto(places, sentSheets(source, organisation));
  const untouched = sent.flatMap(untouchedMarks);
  const tables = takenTables(input);
  const taken: TakenSheet[] = [];
  const doubles: Double[] = [];
  const received: Received[] = [];
  const names = new Set((book?.recognised.grids ?? []).map(({ sheet }) => sheet.toLowerCase()));
  for (const { as } of tables) names.add(as.toLowerCase());
  const targets = new Map<SentSheet, string>();
  let unchanged = 0;
  for (const { standing, versions } of inCityOrder(places, organisation)) {
    const choice = versions.length === 0 ? null : chooseVersion(standing, versions, input.wanted);
    if (choice === null) {
      // Nobody sent it again: it stays as it stands.
      if (standing?.received) received.push(standing.received);
      continue;
    }
    const stands = choice.chosen === standing?.sheet;
    const as = standing?.sheet.grid.sheet ?? freeNameOf(choice.chosen, names);
    names.add(as.toLowerCase());
    for (const version of versions) if (version.content === choice.chosen.content) targets.set(version, as);
    if (stands) unchanged += 1;
    else taken.push(takenSheet(choice, standing, as));
    doubles.push(...doublesOf(choice, standing, as));
    received.push(receivedNow(choice, { standing, versions }, as, at));
  }
  const state = gatheredState(input, targets, received, untouched);
  const result = resultOf(input, [...tables, ...taken], state, options);
  return { taken, tables, doubles, unchanged, untouched: untouched.length, state, result };
}

/** The city's sections, by which renamed ones are known: of the office's own file, else of the workbook, else of what was sent. */
function organisationOf({ book, sent, organisation }: GatherInput): Organisation | null {
  for (const source of [organisation, book, ...sent]) {
    const found = source?.recognised.organisation;
    if (found) return found;
  }
  return null;
}

/** With what stood on each sheet before its taking was cut off: only that tells whose it is. */
function wholeBook(book: Source, options: ExamineOptions): Source {
  const { grids, state } = book.recognised;
  if (!grids.some(({ halfTaken }) => halfTaken)) return book;
  return { ...book, recognised: recogniseAll({ grids: asBefore(grids), state }, options) };
}

function placesOf(book: Source | null, organisation: Organisation | null, halves: ReadonlySet<string>): Place[] {
  if (book === null) return [];
  const { state, grids } = book.recognised;
  const sheets = sentSheets(book, organisation);
  const gone = state.received.filter((one) => !grids.some(({ sheet }) => sheet === one.sheet));
  return sheets.map((sheet): Place => {
    const named = state.received.find((one) => one.sheet === sheet.grid.sheet);
    // Somebody renamed the tab.
    const received = named ?? gone.find(({ content }) => content === sheet.content) ?? null;
    return { standing: { sheet, received, isHalf: halves.has(sheet.grid.sheet) }, versions: [] };
  });
}

function oldestFirst(sent: readonly Source[]): readonly Source[] {
  const at = ({ saved }: Source) => saved?.at ?? '';
  return [...sent].sort((a, b) => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : a.path < b.path ? -1 : 1));
}

/** What stands keeps its place; new sheets come behind, by section as the city lists them, then by number. */
function inCityOrder(places: readonly Place[], organisation: Organisation | null): readonly Place[] {
  const listed = new Map((organisation?.sections ?? []).map(({ section }, at) => [departmentKey(section), at]));
  const rank = ({ standing, versions: [first] }: Place) =>
    standing ? -1 : Math.min(Infinity, ...(first?.sections ?? []).map((section) => listed.get(section) ?? Infinity));
  const numberOf = ({ versions: [first] }: Place) => (first && itemsIn(first)[0]?.number) ?? '';
  // Of two that no list knows the difference is no number.
  const apart = (a: number, b: number) => (a === b ? 0 : a - b);
  return [...places].sort((a, b) => {
    const order = apart(rank(a), rank(b));
    return order !== 0 || a.standing !== null ? order : compareNaturally(numberOf(a), numberOf(b));
  });
}

/** Each sheet of a file to the place of which it is a version; a new place for what nobody sent before. */
function putInto(places: Place[], sheets: readonly SentSheet[]): void {
  const known = places.flatMap(({ standing, versions }): KnownSheet[] => {
    const latest = versions.at(-1);
    if (latest) return [{ sheet: latest, file: latest.source.path }];
    return standing ? [{ sheet: standing.sheet, file: standing.received?.file ?? standing.sheet.source.path }] : [];
  });
  const found = sameSheets(known, sheets);
  for (const [at, sheet] of sheets.entries()) {
    const place = found[at];
    if (place === null || place === undefined) places.push({ standing: null, versions: [sheet] });
    else places[place]?.versions.push(sheet);
  }
}

/** Its own name, else with the section before it: every section's file may call its sheets 個票1, 個票2. */
function freeNameOf({ grid, items, source, mark }: SentSheet, names: ReadonlySet<string>): string {
  const isTaken = (name: string) => names.has(name.toLowerCase());
  if (!isTaken(grid.sheet)) return grid.sheet;
  const [first] = items;
  const section = (first && source.recognised.leads.get(first.index)?.section) || mark?.section || '';
  const plain = section.replace(/[\\/?*[\]:']/gu, '');
  return freeSheetName(plain === '' ? grid.sheet : `${plain} ${grid.sheet}`.slice(0, LONGEST_NAME), isTaken);
}

/** Characters that Excel allows in the name of a sheet. */
const LONGEST_NAME = 31;

function takenSheet({ chosen, replaced }: Choice, standing: Standing | null, as: string): TakenSheet {
  const path =
    replaced === standing?.sheet ? (standing?.received?.file ?? replaced?.source.path) : replaced?.source.path;
  return {
    sheet: chosen,
    from: chosen.source,
    grid: chosen.grid,
    as,
    over: standing !== null,
    replaced: replaced === null ? null : { path: path ?? '', changes: cellChanges(replaced, chosen) },
  };
}

function doublesOf({ chosen, asked }: Choice, standing: Standing | null, as: string): Double[] {
  const keptPath = chosen === standing?.sheet ? (standing.received?.file ?? chosen.source.path) : chosen.source.path;
  return asked.map(({ sheet, why }) => ({
    sheet: as,
    why,
    kept: chosen,
    keptPath,
    other: sheet,
    changes: cellChanges(chosen, sheet),
  }));
}

/** What is remembered of a sheet after this gathering. */
function receivedNow(
  { chosen, asked, declined }: Choice,
  { standing, versions }: Place,
  as: string,
  at: string,
): Received {
  const before = standing?.received ?? null;
  const open = asked.map(({ sheet, why }) => ({ content: sheet.content, why }));
  const same = versions.filter(({ content }) => content === chosen.content);
  const latest =
    same
      .map(({ source }) => source.saved?.at ?? '')
      .sort()
      .at(-1) ?? '';
  if (before !== null && chosen === standing?.sheet) {
    // Sent again and unchanged: it was held to be right until then.
    const saved = latest > (before.saved ?? '') ? latest : before.saved;
    return { ...before, sheet: as, saved, open, declined: [...declined] };
  }
  const [first] = chosen.items;
  const { mark } = chosen;
  const lead = first ? chosen.source.recognised.leads.get(first.index)?.section : undefined;
  // Of several that the 個票 names, the one that was asked sent it.
  const offices = first ? namedSections(textOf(first, 'lead')) : [];
  const named = offices.some(({ section }) => mark !== null && departmentKey(section) === departmentKey(mark.section));
  return {
    sheet: as,
    section: (named ? mark?.section : null) || lead || mark?.section || '',
    file: (same[0] ?? chosen).source.path,
    saved: latest === '' ? null : latest,
    at,
    first: before?.first ?? at,
    content: chosen.content,
    open,
    declined: [...declined],
  };
}

/** The workbook with what is taken, read as it will be. */
function resultOf({ book }: GatherInput, takes: readonly Take[], state: State, options: ExamineOptions): Recognised {
  const grids = new Map((book?.recognised.grids ?? []).map((grid) => [grid.sheet, grid]));
  for (const { as, grid } of takes) grids.set(as, { ...grid, sheet: as });
  return recogniseAll({ grids: [...grids.values()].map((grid, position) => ({ ...grid, position })), state }, options);
}
