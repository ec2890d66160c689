import { type Kohyo, textOf } from '../../form/kohyo';
import { foldLabel } from '../../notation/fold';
import { assign, type Weighted } from '../../organisation/assign';
import { likeness } from '../../organisation/match-index';
import { fileName } from '../../workbooks/sheet-names';
import type { ItemMark } from '../item-mark';
import type { SentSheet } from './sent-sheet';

/** What a pair must be worth to be one sheet: the same number in the same section is. */
const ENOUGH = 12;
const SAME = 150;
const MARKED = 60;
const SAME_NAME = 40;
const SAME_NUMBER = 20;
const OTHER_NUMBER = -15;
/** Names of one item have this much in common; without its number to say so, more. */
const ALIKE = 0.6;
const VERY_ALIKE = 0.8;
/** Sheets of one name in files of one section, where the sheets themselves do not say what they are. */
const SAME_TAB = 30;
const NAMELESS = 15;
/** Decides between pairs that are worth the same. */
const TAB = 3;
const FILE = 1;

/** A sheet that is there already, and the file that it came from. */
export interface KnownSheet {
  readonly sheet: SentSheet;
  readonly file: string;
}

/** Which of the sheets so far each sheet of a file is another version of: its place among them, `null` for a new one. */
export function sameSheets(known: readonly KnownSheet[], sent: readonly SentSheet[]): readonly (number | null)[] {
  const pairs = sent.flatMap((right, at) =>
    known.flatMap((left, place): Weighted[] => {
      const worth = worthOf(left, right);
      return worth < ENOUGH ? [] : [{ left: place, right: at, worth }];
    }),
  );
  const found = new Map(assign(pairs).map(({ left, right }) => [right, left]));
  return sent.map((_, at) => found.get(at) ?? null);
}

function worthOf({ sheet: one, file }: KnownSheet, other: SentSheet): number {
  const marked = isSameMark(one.mark, other.mark) ? MARKED : 0;
  if (marked === 0 && !shareSection(one, other)) return 0;
  // What says the very same is the same, though it has neither number nor name.
  if (one.content === other.content && one.kind === other.kind) return SAME;
  const sameTab = isTabOf(one.grid.sheet, other.grid.sheet);
  const sameFile = fileName(file) === fileName(other.source.path);
  const base = marked + itemsWorth(one, other);
  const worth = base === 0 && sameTab ? tabWorth(one, other, sameFile) : base;
  return worth <= 0 ? 0 : worth + (sameTab ? TAB : 0) + (sameFile ? FILE : 0);
}

/** Where a name was taken already, the section was put before it. */
function isTabOf(standing: string, sent: string): boolean {
  const [one, other] = [foldLabel(standing), foldLabel(sent)];
  return one === other || (other !== '' && one.endsWith(other) && / /.test(standing));
}

/** Of sheets without 個票 that can be read only their tab tells what they are; of a 個票 without number and name their file, too. */
function tabWorth(one: SentSheet, other: SentSheet, sameFile: boolean): number {
  if (one.kind !== 'kohyo' || other.kind !== 'kohyo') return SAME_TAB;
  return sameFile && isNameless(one) && isNameless(other) ? NAMELESS : 0;
}

function isNameless({ kind, items }: SentSheet): boolean {
  return kind === 'kohyo' && items.every((one) => textOf(one, 'number') === '' && textOf(one, 'name') === '');
}

/** A mark of a blank sheet tells the section and nothing of the item. */
function isSameMark(one: ItemMark | null, other: ItemMark | null): boolean {
  if (one === null || other === null || (one.number === '' && one.name === '')) return false;
  return (['plan', 'section', 'number', 'name'] as const).every((part) => one[part] === other[part]);
}

const knownSections = ({ sections }: SentSheet) => sections.filter((section) => section !== '');

function shareSection(one: SentSheet, other: SentSheet): boolean {
  if (knownSections(one).length === 0 || knownSections(other).length === 0) return true;
  return knownSections(one).some((section) => knownSections(other).includes(section));
}

/** What the 個票 on two sheets have in common, as a mean over the sheet with more of them. */
function itemsWorth(one: SentSheet, other: SentSheet): number {
  if (one.items.length === 0 || other.items.length === 0) return 0;
  const sure = knownSections(one).length > 0 && knownSections(other).length > 0;
  const pairs = one.items.flatMap((left, at) =>
    other.items.flatMap((right, place): Weighted[] => {
      const worth = itemWorth(left, right, sure);
      return worth > 0 ? [{ left: at, right: place, worth }] : [];
    }),
  );
  const sum = assign(pairs).reduce((total, { worth }) => total + worth, 0);
  return sum / Math.max(one.items.length, other.items.length);
}

/** `sure`: both say of which section they are, and it is the same: then a number alone tells an item. */
function itemWorth(one: Kohyo, other: Kohyo, sure: boolean): number {
  const said = (kohyo: Kohyo, id: 'number' | 'name') => foldLabel(textOf(kohyo, id));
  const numbers = [said(one, 'number'), said(other, 'number')];
  const names = [said(one, 'name'), said(other, 'name')] as const;
  const numbered = numbers.every((number) => number !== '');
  const sameNumber = numbered && numbers[0] === numbers[1];
  if (names[0] !== '' && names[0] === names[1])
    return SAME_NAME + (sameNumber ? SAME_NUMBER : numbered ? OTHER_NUMBER : 0);
  const alike = likeness(...names);
  if (sameNumber) return alike >= ALIKE ? SAME_NUMBER + SAME_NAME * alike * alike : sure ? ENOUGH : 0;
  return !numbered && alike >= VERY_ALIKE ? SAME_NUMBER * alike : 0;
}
