import type { Stretch } from './amount-notes';
import { NONE_WORDS, PENDING_LEADS, PENDING_TAILS, PENDING_WORDS } from './amount-words';
import { anyOf, Cursor } from './cursor';
import { DASHES_ONLY, takeSign } from './quantity';
import { unitAt } from './units';

/** A cell that says there is no amount, or none yet. */
export interface Absence {
  readonly kind: 'none' | 'pending';
  readonly notes: readonly Stretch[];
}

const NONE = anyOf(NONE_WORDS);
const PENDING = anyOf(PENDING_WORDS);
const PENDING_LEAD = anyOf(PENDING_LEADS);
const PENDING_TAIL = anyOf(PENDING_TAILS);
const AND = /\s*[・、/]\s*/y;
const APPROXIMATELY = /(?:約|概ね|延べ)\s*/y;
/** 〇人, ○,○○○千円, XX件, (  )時間: a place for a figure, not a figure. A single mark needs a unit behind it. */
const PLACEHOLDER = /[\d,]*(?:[〇○◯●][\d,]*)+|[xX]{2,}|[×*_]{2,}|×|\(\s*\)|[□■]+/y;
const LONE_MARK = /^[〇○◯●×□■]$/;
const TRAILING = /\s*(?:以上|程度|以下|予定|削減)/y;

function takeNotes(cursor: Cursor): readonly Stretch[] {
  const notes: Stretch[] = [];
  for (;;) {
    cursor.blanks();
    const start = cursor.at;
    if (cursor.takeBracketed() || cursor.take(/※.*|\*.+|注\d*[:)].*/sy)) notes.push({ start, end: cursor.at });
    else return notes;
  }
}

function finish(cursor: Cursor, kind: Absence['kind'], before: readonly Stretch[]): Absence | null {
  const notes = [...before, ...takeNotes(cursor)];
  return cursor.done ? { kind, notes } : null;
}

function takeUnit(cursor: Cursor): boolean {
  cursor.blanks();
  const unit = unitAt(cursor.text, cursor.at);
  if (unit === null) return false;
  cursor.at += unit.length;
  return true;
}

function readNone(text: string): Absence | null {
  const cursor = new Cursor(text);
  if (cursor.take(DASHES_ONLY)) takeUnit(cursor);
  else if (!cursor.take(NONE)) return null;
  return finish(cursor, 'none', []);
}

function readPending(text: string): Absence | null {
  const cursor = new Cursor(text);
  const lead = cursor.takeBracketed();
  const before = lead ? [lead] : [];
  cursor.blanks();
  while (cursor.take(PENDING_LEAD)) cursor.take(/[\s、]*/y);
  if (!cursor.take(PENDING)) return null;
  for (;;) {
    const mark = cursor.at;
    cursor.take(AND);
    if (cursor.take(PENDING)) continue;
    cursor.at = mark;
    if (!cursor.take(PENDING_TAIL)) break;
  }
  return finish(cursor, 'pending', before);
}

function readPlaceholder(text: string): Absence | null {
  const cursor = new Cursor(text);
  cursor.take(APPROXIMATELY);
  const start = cursor.at;
  const sign = takeSign(cursor) === null ? [] : [{ start, end: cursor.at }];
  const place = cursor.take(PLACEHOLDER);
  if (!place) return null;
  const unit = takeUnit(cursor);
  if (!unit && (LONE_MARK.test(place[0]) || place[0].startsWith('('))) return null;
  cursor.take(TRAILING);
  return finish(cursor, 'pending', sign);
}

function shift(absence: Absence, by: number): Absence {
  return { ...absence, notes: absence.notes.map(({ start, end }) => ({ start: start + by, end: end + by })) };
}

/** 未　定, な し: blanks that only lay a word out. */
function readLaidOut(text: string): Absence | null {
  const closed = text.replace(/\s/g, '');
  const found = closed === text ? null : (readNone(closed) ?? readPending(closed));
  return found?.notes.length === 0 ? found : null;
}

/** Reads a folded, trimmed text that says "none" or "not known yet", a note around it allowed; else `null`. */
export function readAbsence(text: string): Absence | null {
  const wrapped = /^\(([^()]+)\)$/.exec(text)?.[1];
  if (wrapped !== undefined) {
    const inner = wrapped.trim();
    const found = readNone(inner) ?? readPending(inner) ?? readPlaceholder(inner);
    return found && shift(found, text.indexOf(inner));
  }
  const none = readNone(text);
  const only = none?.notes.length === 1 ? none.notes[0] : undefined;
  if (only) {
    // －（未定）: the bracket says why there is nothing.
    const inner = readAbsence(text.slice(only.start, only.end));
    if (inner?.kind === 'pending') return shift(inner, only.start);
  }
  return none ?? readPending(text) ?? readPlaceholder(text) ?? readLaidOut(text);
}
