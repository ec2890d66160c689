import { parseTemplate } from '../fields/key';
import { sideOf } from '../fields/sides';
import { type Grid, textAt } from '../grid/grid';
import { readBoxes } from '../notation/boxes';
import { foldLabel } from '../notation/fold';
import { listedWords } from '../notation/printed-choices';
import { parseYear } from '../notation/year';
import { isUnit } from './constants';
import type { FoundLabel, LabelMap } from './found-label';
import { meaningsOfPlainLabel } from './plain-label';
import { isUnitHeading } from './printed';
import type { Answers, Correction, LabelProposal } from './proposal';
import { LEARNABLE, type Meaning, proposeKeys } from './propose-key';
import { isYearly } from './table-fields';
import { meaningsOfYearlyRow } from './yearly-row';

/** Whatever a label's words, place and heading say of it, and what people said. */
export function proposalsOf(grid: Grid, map: LabelMap, { corrections = [] }: Answers): LabelProposal[] {
  return withCorrections(assign(grid, map), corrections);
}

/** So much less sure than the first meaning is no second one. */
const FAR_FETCHED = 0.2;

/** Where □直営　□委託 is printed in the place of the value, nobody tells anything in words. */
function meaningsIn(grid: Grid, label: FoundLabel): Meaning[] {
  const meanings = meaningsOf(label);
  const { down, right } = label.at ?? { down: 0, right: 1 };
  const printed = textAt(grid, label.row + down, label.column + right);
  // 達成度 ｜ ％: a number.
  const beside = textBeside(grid, label);
  if (isUnit(beside) && !isUnitHeading(beside))
    return meanings.filter(({ field }) => field.kind !== 'rating' && field.kind !== 'text');
  if (label.place !== 'beside' || (readBoxes(printed) === null && listedWords(printed).length === 0)) return meanings;
  return meanings.filter(
    ({ field }) => !HIERARCHY.has(field.id) && (field.kind !== 'text' || field.phase !== null || field.id === 'period'),
  );
}

function textBeside(grid: Grid, { row, column }: FoundLabel): string {
  const right = (grid.merges ?? []).find(({ top, left }) => top === row && left === column)?.right ?? column;
  return textAt(grid, row, right + 1);
}

interface Open {
  readonly label: FoundLabel;
  meanings: readonly Meaning[];
}

/** Of 担当部局 and 担当課室 the section is in charge. */
function preferSections(open: Open[]): void {
  const leads = open.filter(({ meanings }) => meanings[0]?.field.id === 'lead');
  const isSection = ({ label }: Open) => /(?:課|室|係)/u.test(plain(label.text));
  if (!leads.some(isSection)) return;
  for (const one of leads)
    if (/部(?:局)?(?:名|等)?$/u.test(plain(one.label.text)) && !isSection(one))
      one.meanings = one.meanings.filter(({ field }) => field.id !== 'lead');
}

/** 実施方法 beside 手段: what is done is told where no 方法 is asked. */
function preferDeeds(open: Open[]): void {
  const deeds = open.filter(
    ({ meanings: [best] }) => best?.field.id === 'approach' && best.confidence >= SURE_OF_DEEDS,
  );
  const isManner = ({ label }: Open) => /(?:方法|手法)$/u.test(plain(label.text));
  if (deeds.every(isManner)) return;
  for (const one of deeds)
    if (isManner(one)) one.meanings = one.meanings.filter(({ field }) => field.id !== 'approach');
}

const SURE_OF_DEEDS = 0.7;

/** One meaning per label and one label per meaning; the surest choose first. */
function assign(grid: Grid, map: LabelMap): LabelProposal[] {
  const open: Open[] = map.labels.map((label) => ({ label, meanings: meaningsIn(grid, label) }));
  const best = (label: FoundLabel) =>
    Math.max(...(open.find((one) => one.label === label)?.meanings ?? []).map((one) => one.confidence));
  preferSections(open);
  preferDeeds(open);
  const chosen = new Map<FoundLabel, Meaning | null>();
  const taken = new Set<string>();
  const pairs = open
    .flatMap(({ label, meanings }) => meanings.map((meaning) => ({ label, meaning })))
    .sort(
      (a, b) =>
        b.meaning.confidence - a.meaning.confidence ||
        // Of 令和5年度予算額 and 令和5年度決算額 the second tells what it came to.
        Number(isResult(b.label)) - Number(isResult(a.label)) ||
        a.label.row - b.label.row,
    );
  for (const { label, meaning } of pairs) {
    // Dated labels share a key: each year has one of its own.
    const name = label.isDated && isPerYear(meaning.key) ? `${meaning.key} ${yearIn(label)}` : meaning.key;
    if (chosen.has(label) || taken.has(name)) continue;
    // What another label says better leaves a meaning of its own, not a far-fetched one.
    if (meaning.confidence < best(label) - FAR_FETCHED) continue;
    chosen.set(label, meaning);
    taken.add(name);
  }
  nameSomething(open, chosen, taken, map.titles);
  leadSomebody(open, chosen, taken);
  numberSomething(open, chosen, taken);
  return open.map(({ label, meanings }) => {
    const meaning = chosen.get(label) ?? null;
    return {
      cell: { sheet: grid.sheet, row: label.row, column: label.column },
      text: label.text,
      place: label.place,
      key: meaning?.key ?? null,
      confidence: meaning?.confidence ?? 0,
      alternatives: meanings.slice(0, 5).map(({ key, confidence }) => ({ key, confidence })),
      required: meaning?.field.required ?? 'never',
    };
  });
}

const isResult = ({ isDated, text }: FoundLabel): boolean => isDated && sideOf(foldLabel(text)) === 'result';

/** The year of a label, with its half. */
function yearIn({ text }: FoundLabel): string {
  const year = parseYear(foldLabel(text));
  return year === null ? text : `${year.year} ${year.half ?? ''}`;
}

/** Every 個票 is about something: where no label says so outright, the one that tells what is done names it. */
function nameSomething(
  open: readonly { readonly label: FoundLabel }[],
  chosen: Map<FoundLabel, Meaning | null>,
  taken: ReadonlySet<string>,
  titles: readonly string[],
): void {
  const name = LEARNABLE.find(({ field }) => field.id === 'name');
  if (!name || taken.has(name.key)) return;
  const isInTitle = ({ text }: FoundLabel) => titles.some((title) => foldLabel(title).includes(plain(text)));
  const stand =
    open.find(({ label }) => label.place === 'beside' && !chosen.has(label) && isNameOfThing(label.text)) ??
    // The 施策 of a 施策評価シート.
    [...open].reverse().find(({ label }) => HIERARCHY.has(chosen.get(label)?.field.id ?? '') && isInTitle(label)) ??
    open.find(({ label }) => label.place === 'beside' && !chosen.has(label) && isThing(label.text)) ??
    // A 施策評価 is about the 施策 itself.
    [...open]
      .reverse()
      .find(({ label }) => HIERARCHY.has(chosen.get(label)?.field.id ?? '') && isNameOfThing(label.text)) ??
    open.find(({ label }) => chosen.get(label)?.field.id === 'approach' && /(?:取組|事業)$/u.test(label.text));
  if (stand) chosen.set(stand.label, { ...name, confidence: 0.5 });
}

/** 施設名, 補助金の名称: the name of what the form is about, not of a person, a section or an office. */
function isNameOfThing(text: string): boolean {
  return /[^氏人者課部局係長員]名(?:称)?$/u.test(plain(text));
}

/** 評価対象事業, 対象施設: the thing itself. */
function isThing(text: string): boolean {
  return /(?:事業|業務|施設|補助金|取組|事務|項目)$/u.test(plain(text));
}

/** 作成課, 記入課: where no label says who is in charge, it is whoever filled in the form. */
function leadSomebody(
  open: readonly { readonly label: FoundLabel }[],
  chosen: Map<FoundLabel, Meaning | null>,
  taken: ReadonlySet<string>,
): void {
  const lead = LEARNABLE.find(({ field }) => field.id === 'lead');
  if (!lead || taken.has(lead.key)) return;
  const stand = open.find(
    ({ label }) =>
      label.place === 'beside' &&
      !chosen.has(label) &&
      /(?:課|室|局|部署|所属)(?:名|等|係|・係)?$/u.test(plain(label.text)),
  );
  if (stand) chosen.set(stand.label, { ...lead, confidence: 0.7 });
}

/** 施設コード, 計画コード: where nothing else numbers the item, the first label of a code does. */
function numberSomething(
  open: readonly { readonly label: FoundLabel }[],
  chosen: Map<FoundLabel, Meaning | null>,
  taken: ReadonlySet<string>,
): void {
  const number = LEARNABLE.find(({ field }) => field.id === 'number');
  if (!number || taken.has(number.key)) return;
  const isCode = ({ text }: FoundLabel) =>
    /(?:コード|番号|No\.?|ID)$/iu.test(plain(text)) && !number.field.not.some((word) => plain(text).includes(word));
  const stand = open.find(({ label }) => label.place === 'beside' && !chosen.has(label) && isCode(label));
  if (stand) chosen.set(stand.label, { ...number, confidence: 0.7 });
}

const plain = (text: string): string => foldLabel(text).replace(/\([^()]*\)$/u, '');

/** In a small table only a yearly field can have a column for each year; a list's columns are understood one by one. */
function meaningsOf(label: FoundLabel): Meaning[] {
  if (label.place === 'list' || (label.table && !isYearly(label.table))) return [];
  const likely = meaningsOfWords(label).filter(({ confidence }) => confidence >= LIKELY);
  if (!label.table && label.place !== 'years') return [...likely, ...meaningsOfPlainLabel(label)];
  const byYear = [...likely.filter(({ key }) => isPerYear(key)), ...meaningsOfYearlyRow(label)];
  const others = label.table || label.inYears ? [] : likely.filter(({ key }) => !isPerYear(key));
  return [...byYear, ...others].sort((a, b) => b.confidence - a.confidence);
}

/** Below this a label is a field of its own rather than one that it hardly resembles. */
const LIKELY = 0.5;

function meaningsOfWords(label: FoundLabel): Meaning[] {
  return proposeKeys(label.text, {
    heading: label.heading,
    hasYears: label.place === 'years' || label.place === 'columns',
    hasRows: label.place === 'rows' || label.place === 'periods',
    isDated: label.isDated,
  });
}

function withCorrections(proposals: readonly LabelProposal[], corrections: readonly Correction[]): LabelProposal[] {
  return proposals.map((proposal) => {
    const own = corrections.find(({ cell }) => cell.row === proposal.cell.row && cell.column === proposal.cell.column);
    if (own) return { ...proposal, key: own.key, confidence: 1, required: own.required ?? proposal.required };
    const claimed = corrections.some(({ key }) => key !== null && key === proposal.key && !isPerYear(key));
    return claimed ? { ...proposal, key: null, confidence: 0 } : proposal;
  });
}

const isPerYear = (key: string): boolean => parseTemplate(key).isPerYear;

export const HIERARCHY: ReadonlySet<string> = new Set(['pillar', 'category', 'item']);
