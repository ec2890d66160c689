import { foldWidth } from '../notation/fold';
import { clausesOf, readClause } from './clause';
import type { Measure } from './direction';

/** What a computation written in a text comes to. */
export interface Computation {
  readonly kind: 'difference' | 'change' | 'product';
  readonly points: 'reduction' | 'increase';
  /** The passage, as written after folding width. */
  readonly words: string;
  /** Every number in it and what they come to: to see whether it is about a given cell. */
  readonly numbers: readonly number[];
  /** True where only one side is labelled: to be believed only when its numbers are those of a cell. */
  readonly tentative?: boolean;
  /** False where only nouns (準備, 訪問 …) tell what the hours are spent on. */
  readonly plain: boolean;
}

const TIME = '時間|分|人日|人時|h|H';
const MONEY = '千円|万円|百万円|億円|円';
/** No number that anybody means is longer; bounds keep a hostile text from being read again from each of its digits. */
const BARE_NUMBER = '\\d[\\d,]{0,20}(?:\\.\\d{1,9})?';
const NUMBER = `(${BARE_NUMBER})`;
const GAP = '\\s{0,9}';
const DASH = '[-‐‑–—―−－ー]';
const BEFORE = /現行|現状|現在|導入前|従来|これまで|今まで|実施前|見直し前|移行前|改修前|旧|紙の場合|手作業|通常|普通/g;
const AFTER =
  /導入後|実施後|見直し後|移行後|運用後|稼働後|改修後|オンライン化後|システム化後|今後|将来|新(?=\d|[^規設潟])|目標/g;
/** Times that are not the office's own work. */
const NOT_WORK =
  /待ち時間|待時間|所要日数|開館|開庁|営業時間|運行|利用時間|貸出時間|受付時間|開設時間|勤務時間帯|通学|通院/;
const SPENT = /従事|要する|要した|かかる|掛かる|発生|必要|費やす|上乗せ|増/;
const FEWER = /(?:削減|短縮|省略|縮減|廃止|減ら|不要)(?!(?:は|が|も|に)?(?:でき|され|なら|難し|困難|至ら))/;
const TASKS = /準備|調査|協議|研修|説明会|移行|訪問|対応|立会|巡回|打合せ|会議|テスト|試験|検証|構築/;

const MINUTES: Readonly<Record<string, number>> = { 時間: 60, 人時: 60, h: 60, H: 60, 分: 1 };
const YEN: Readonly<Record<string, number>> = { 円: 1, 千円: 1e3, 万円: 1e4, 百万円: 1e6, 億円: 1e8 };

function unitsOf(measure: Measure): string {
  return measure === 'hours' ? TIME : MONEY;
}

function scaled(number: string | undefined, unit: string | undefined, other: string | undefined): number {
  const own = unit ?? other ?? '';
  return Number((number ?? '').replaceAll(',', '')) * (MINUTES[own] ?? YEN[own] ?? 1);
}

function numbersIn(text: string): readonly number[] {
  return [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map((match) => Number(match[0].replaceAll(',', '')));
}

function lastAt(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1;
}

/** Which of before and after is named last ahead of a number. */
function labelAhead(text: string): 'before' | 'after' | null {
  const before = lastAt(text, BEFORE);
  const after = lastAt(text, AFTER);
  return before === after ? null : before > after ? 'before' : 'after';
}

/** 36時間-8時間=28時間: what was, less what will be. */
function differences(text: string, measure: Measure): readonly Computation[] {
  const units = unitsOf(measure);
  const term = `${NUMBER}${GAP}(${units})?(?:${GAP}\\/${GAP}[^\\s\\d=]{1,3})?(?:${GAP}\\([^()]{0,40}\\))?`;
  const pattern = new RegExp(`${term}${GAP}${DASH}${GAP}([^\\d=]{0,12}?)${term}${GAP}(=)?`, 'g');
  return [...text.matchAll(pattern)].flatMap((match): Computation[] => {
    const [whole, first, firstUnit, between = '', second, secondUnit, equals] = match;
    if (!firstUnit && !secondUnit) return [];
    if (!equals && (!firstUnit || !secondUnit)) return [];
    const from = scaled(first, firstUnit, secondUnit);
    const to = scaled(second, secondUnit, firstUnit);
    const reversed = labelAhead(text.slice(0, match.index)) === 'after' && labelAhead(between) === 'before';
    if (from <= to && !reversed) return [];
    const points = reversed === from > to ? 'increase' : 'reduction';
    const tail = text.slice((match.index ?? 0) + whole.length);
    const words = `${whole}${/^[^。\n、()]{0,24}/.exec(tail)?.[0] ?? ''}`;
    return [{ kind: 'difference', points, words, numbers: numbersIn(words), plain: true }];
  });
}

/** 40時間→10時間, 現行40時間 … 導入後10時間, 40時間から10時間へ. */
function changes(text: string, measure: Measure): readonly Computation[] {
  const units = unitsOf(measure);
  const labelled = [...text.matchAll(new RegExp(`${NUMBER}${GAP}(${units})`, 'g'))];
  return labelled.slice(1).flatMap((second, at): Computation[] => {
    const first = labelled[at];
    if (!first) return [];
    const firstEnd = (first.index ?? 0) + first[0].length;
    const between = text.slice(firstEnd, second.index);
    if (/[×xX*=+]/.test(between) || between.length > 40) return [];
    const ahead = labelAhead(text.slice(Math.max(0, (first.index ?? 0) - 20), first.index));
    const within = labelAhead(between);
    const arrow = /→|⇒|➡|➔|から|より/.test(between);
    const told = ahead !== within;
    if (!arrow && !told) return [];
    const backwards = told && (ahead === 'after' || within === 'before');
    const from = scaled(first[1], first[2], second[2]);
    const to = scaled(second[1], second[2], first[2]);
    if (from === to) return [];
    const start = behindLast(text.slice(0, first.index), ['。', '\n', '、']);
    const words = text.slice(start, (second.index ?? 0) + second[0].length);
    const points = from > to !== backwards ? 'reduction' : 'increase';
    const apart = Math.abs(Number(numbersIn(first[0])[0]) - Number(numbersIn(second[0])[0]));
    return [
      {
        kind: 'change',
        points,
        words,
        numbers: [...numbersIn(words), apart],
        plain: true,
        tentative: !arrow && (ahead === null || within === null),
      },
    ];
  });
}

/** 8時間×10日×2人, with the words that say whether they are spent or spared. */
function products(text: string, measure: Measure): readonly Computation[] {
  const factor = `${BARE_NUMBER}${GAP}[^\\s\\d×xX*=。、()]{0,6}(?:\\/[^\\s\\d×=]{1,3})?`;
  const pattern = new RegExp(
    `${factor}(?:${GAP}[×xX*]${GAP}(?:[^\\d×=。、\\s]{0,6})${factor})+(?:${GAP}=${GAP}[△▲]?${GAP}\\d[\\d,]{0,20})?`,
    'g',
  );
  const unit = new RegExp(`\\d${GAP}(?:${unitsOf(measure)})`);
  return [...text.matchAll(pattern)].flatMap((match): Computation[] => {
    if (!unit.test(match[0])) return [];
    const start = behindLast(text.slice(0, match.index), ['。', '\n']);
    const tail = text.slice((match.index ?? 0) + match[0].length);
    const words = `${text.slice(start, match.index)}${match[0]}${/^[^。\n]*/.exec(tail)?.[0] ?? ''}`;
    const readings = new Set(clausesOf(words).map((clause) => readClause(clause, measure, true)));
    const [factors = ''] = match[0].split('=');
    const product = numbersIn(factors).reduce((all, number) => all * number, 1);
    const numbers = [...numbersIn(match[0]), product];
    if (readings.has('reduction') && readings.has('increase')) return [];
    if (readings.has('reduction')) return [{ kind: 'product', points: 'reduction', words, numbers, plain: true }];
    // Fewer meetings, fewer copies: what each takes, times how many less.
    if (measure === 'hours' && FEWER.test(words) && !readings.has('increase')) {
      return [{ kind: 'product', points: 'reduction', words, numbers, plain: false }];
    }
    if (readings.has('increase') || (measure === 'hours' && SPENT.test(words))) {
      return [{ kind: 'product', points: 'increase', words, numbers, plain: true }];
    }
    if (measure === 'hours' && TASKS.test(words)) {
      return [{ kind: 'product', points: 'increase', words, numbers, plain: false }];
    }
    return [];
  });
}

/** The computations in a text that tell a saving from a burden. Differences first: `(36-8)×80日` is one. */
export function computationsIn(written: string, measure: Measure): readonly Computation[] {
  const text = foldWidth(written);
  if (measure === 'hours' && NOT_WORK.test(text)) return [];
  const subtracted = differences(text, measure);
  // What is subtracted is one reason: 現行40時間-導入後10時間 is no change told a second time.
  const rest = subtracted.reduce(
    (left, { words }) => left.replace(words, (passage) => '。'.repeat(passage.length)),
    text,
  );
  const found = [...subtracted, ...changes(rest, measure)];
  return found.length > 0 ? found : products(text, measure);
}

/** The place behind the last of these marks in a text; 0 where it has none. */
function behindLast(text: string, marks: readonly string[]): number {
  return Math.max(...marks.map((mark) => text.lastIndexOf(mark))) + 1;
}
