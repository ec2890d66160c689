/** A fiscal year as it stands in a text. Places are in the text as written, nothing folded. */
export interface YearSpan {
  /** From its era or first digit to behind its last digit. */
  readonly from: number;
  readonly to: number;
  /** Western. */
  readonly year: number;
  /** The years that it is written together with (R6～R10, 令和6・7年度), itself among them, in order; alone: itself. */
  readonly together: readonly number[];
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly year: number;
  readonly rewrite: (year: number) => string;
  /** Where what may follow begins: behind 年度, brackets and the same year again. */
  readonly end: number;
}

const FIRST_OF_REIWA = 2019;
const FIRST_OF_HEISEI = 1989;
const LATEST = 2100;

const DIGIT = '[0-9０-９]';
const BLANK = '[ \\t\\u3000]{0,3}';
const KANJI = '〇一二三四五六七八九';
const COUNT = `(元|${DIGIT}{1,2}(?!${DIGIT})|[一二三四五六七八九十]{1,3})`;
const ERA = new RegExp(`(令${BLANK}和|平${BLANK}成|[RrHhＲｒＨｈ][.．]?)(${BLANK})${COUNT}`, 'y');
const WESTERN = new RegExp(`((?:[FfＦｆ][YyＹｙ]|西暦)${BLANK})?(${DIGIT}{4})(?!${DIGIT})`, 'y');
const SHORT = new RegExp(`(['’‘＇])(${DIGIT}{2})(?!${DIGIT})`, 'y');
const BARE = new RegExp(`${COUNT}(?=${BLANK}年${BLANK}度)`, 'y');
const YEAR_WORD = new RegExp(`${BLANK}年${BLANK}度?`, 'y');
/** 令和6年4月1日, R6.4.1, 3年間: no fiscal year. */
const NO_YEAR = new RegExp(
  `${BLANK}(?:年${BLANK}${DIGIT}{1,2}${BLANK}月|年${BLANK}間|[.．/／-]${DIGIT}{1,2}[.．/／-]${DIGIT})`,
  'y',
);
const OPEN = new RegExp(`${BLANK}[(（/／]${BLANK}`, 'y');
const CLOSE = new RegExp(`${BLANK}[)）]`, 'y');
const TOGETHER = new RegExp(`${BLANK}(?:[・、,，~〜～‐–—―−－-]|から|及び)${BLANK}`, 'y');
const FOLLOWING = new RegExp(
  `(${DIGIT}{4}|${DIGIT}{1,2}|元|[一二三四五六七八九十]{1,3})(?!${DIGIT}|[.．]${DIGIT}|${BLANK}月)`,
  'y',
);
/** What a heading may say behind a year written by its digits alone. */
const HEADING =
  /^\s{0,9}(?:計画|実績|目標|予定|予算|決算|見込み?|評価|基準)?(?:値|額)?\s{0,9}(?:[(（][^()（）]{0,12}[)）])?\s{0,9}$/u;
const WORD = /[A-Za-z0-9０-９Ａ-Ｚａ-ｚ.．]/u;

function eat(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function isWide(digits: string): boolean {
  return /[０-９]/u.test(digits);
}

function narrow(digits: string): string {
  return digits.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

function wide(digits: string): string {
  return digits.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function kanjiNumber(count: number): string {
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : KANJI.charAt(tens)}十`;
  return `${ten}${ones === 0 ? '' : KANJI.charAt(ones)}`;
}

function readCount(written: string): number {
  if (written === '元') return 1;
  if (/^[0-9０-９]+$/u.test(written)) return Number(narrow(written));
  const [tens = '', ones] = written.includes('十') ? written.split('十') : ['', written];
  const place = (digit: string, missing: number) => (digit === '' ? missing : KANJI.indexOf(digit));
  return (written.includes('十') ? place(tens, 1) * 10 : 0) + place(ones ?? '', 0);
}

/** A number as the one that it takes the place of: its width, its leading zero, kanji for kanji; 元 for the first year where that was said, or the era is. */
function countLike(written: string, count: number, saysFirst: boolean): string {
  if (count === 1 && saysFirst) return '元';
  if (written !== '元' && !/[0-9０-９]/u.test(written)) return kanjiNumber(count);
  const digits = /^[0０]/u.test(written) ? String(count).padStart(2, '0') : String(count);
  return isWide(written) ? wide(digits) : digits;
}

const isReiwa = (era: string) => /^[令RrＲｒ]/u.test(era);

function eraOf(era: string, year: number): { readonly name: string; readonly count: number } {
  const reiwa = year >= FIRST_OF_REIWA;
  const count = year - (reiwa ? FIRST_OF_REIWA : FIRST_OF_HEISEI) + 1;
  if (reiwa === isReiwa(era)) return { name: era, count };
  const pairs = reiwa ? '平令成和HRhrＨＲｈｒ' : '令平和成RHrhＲＨｒｈ';
  const name = [...era].map((letter) => {
    const at = pairs.indexOf(letter);
    return at >= 0 && at % 2 === 0 ? pairs.charAt(at + 1) : letter;
  });
  return { name: name.join(''), count };
}

function isYear(year: number): boolean {
  return year >= FIRST_OF_HEISEI && year <= LATEST;
}

/** A year with its era, its four digits, or an apostrophe: what says by itself that it is one. */
function headAt(text: string, at: number): Found | null {
  const era = eat(ERA, text, at);
  if (era) {
    const [whole, name = '', blank = '', written = ''] = era;
    const year = (isReiwa(name) ? FIRST_OF_REIWA : FIRST_OF_HEISEI) + readCount(written) - 1;
    const kanji = /^[令平]/u.test(name);
    const rewrite = (to: number) => {
      const next = eraOf(name, to);
      return `${next.name}${blank}${countLike(written, next.count, kanji)}`;
    };
    return { from: at, to: at + whole.length, year, rewrite, end: at + whole.length };
  }
  const western = eat(WESTERN, text, at);
  if (western) {
    const [whole, prefix = '', digits = ''] = western;
    const rewrite = (to: number) => `${prefix}${isWide(digits) ? wide(String(to)) : String(to)}`;
    return { from: at, to: at + whole.length, year: Number(narrow(digits)), rewrite, end: at + whole.length };
  }
  const short = eat(SHORT, text, at);
  if (!short) return null;
  const [whole, mark = '', digits = ''] = short;
  const rewrite = (to: number) => {
    const two = String(to % 100).padStart(2, '0');
    return `${mark}${isWide(digits) ? wide(two) : two}`;
  };
  return { from: at, to: at + whole.length, year: 2000 + Number(narrow(digits)), rewrite, end: at + whole.length };
}

/** True where digits alone say a year: 年 behind them, FY before them, brackets of their own, nothing but a heading's words around them. */
function saysYear(text: string, head: Found): boolean {
  const digitsAlone = /^[0-9０-９]/u.test(text.charAt(head.from));
  if (!digitsAlone || eat(YEAR_WORD, text, head.to)) return true;
  if (/[(（]/u.test(text.charAt(head.from - 1)) && eat(CLOSE, text, head.to)) return true;
  return text.slice(0, head.from).trim() === '' && HEADING.test(text.slice(head.to));
}

function behind(text: string, to: number): number {
  const word = eat(YEAR_WORD, text, to);
  return word ? to + word[0].length : to;
}

/** The same year once more, in brackets or behind a slash: 令和6（2024）年度. */
function twinOf(text: string, head: Found): { readonly twin: Found; readonly end: number } | null {
  const from = behind(text, head.to);
  const open = eat(OPEN, text, from);
  if (!open) return null;
  const twin = headAt(text, from + open[0].length);
  if (!twin || twin.year !== head.year) return null;
  const end = behind(text, twin.to);
  if (/[/／]/u.test(open[0])) return { twin, end };
  const close = eat(CLOSE, text, end);
  return close ? { twin, end: behind(text, end + close[0].length) } : null;
}

/** The next of several years that the first one's era or century holds for: the 8 of R6～8, the 26 of 2024-26. */
function nextOf(text: string, at: number, before: Found): Found | null {
  const own = headAt(text, at);
  if (own) return isYear(own.year) ? own : null;
  const found = eat(FOLLOWING, text, at);
  const written = found?.[1];
  if (written === undefined) return null;
  const western = /[0-9０-９]{4}/u.test(text.slice(before.from, before.to));
  const isShort = /^['’‘＇]/u.test(text.charAt(before.from));
  const to = at + written.length;
  if (western || isShort) {
    if (!/^[0-9０-９]{2}$/u.test(written)) return null;
    const rewrite = (year: number) => {
      const two = String(year % 100).padStart(2, '0');
      return isWide(written) ? wide(two) : two;
    };
    return { from: at, to, year: Math.floor(before.year / 100) * 100 + Number(narrow(written)), rewrite, end: to };
  }
  const first = before.year >= FIRST_OF_REIWA ? FIRST_OF_REIWA : FIRST_OF_HEISEI;
  const rewrite = (year: number) => countLike(written, year - first + 1, false);
  return { from: at, to, year: first + readCount(written) - 1, rewrite, end: to };
}

/** Years that stand together, from a place on; [] where none begins there. Of a twin both are given. */
function groupAt(text: string, at: number, era: boolean): Found[] {
  if (WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at))) return [];
  let head = headAt(text, at);
  if (head ? !isYear(head.year) : era) {
    const bare = head ? null : eat(BARE, text, at);
    const written = bare?.[1];
    if (written === undefined) return [];
    const year = FIRST_OF_REIWA + readCount(written) - 1;
    const rewrite = (to: number) => countLike(written, to - FIRST_OF_REIWA + 1, written === '元');
    head = { from: at, to: at + written.length, year, rewrite, end: at + written.length };
  }
  if (!head || eat(NO_YEAR, text, head.to)) return [];
  const group: Found[] = [];
  let sure = saysYear(text, head);
  for (let next: Found | null = head; next; ) {
    if (group.length > 0 && eat(NO_YEAR, text, next.to)) break;
    const twin = twinOf(text, next);
    group.push(next, ...(twin ? [twin.twin] : []));
    const end: number = twin?.end ?? behind(text, next.to);
    sure ||= twin !== null || (group.length > 1 && end > next.to);
    const parted = eat(TOGETHER, text, end);
    const following: Found | null = parted ? nextOf(text, end + parted[0].length, next) : null;
    next = following && following.year > next.year && isYear(following.year) ? following : null;
  }
  // 2024～2026 alone in a heading.
  const last = group.at(-1);
  if (!sure && last && group.length > 1)
    sure = text.slice(0, head.from).trim() === '' && HEADING.test(text.slice(last.to));
  return sure ? group : [];
}

interface Placed extends YearSpan {
  readonly rewrite: (year: number) => string;
}

function spansIn(text: string): Placed[] {
  const spans: Placed[] = [];
  let era = false;
  for (let at = 0; at < text.length; ) {
    const group = groupAt(text, at, era);
    const last = group.at(-1);
    if (!last) {
      at += 1;
      continue;
    }
    const together = [...new Set(group.map(({ year }) => year))];
    spans.push(...group.map(({ from, to, year, rewrite }) => ({ from, to, year, together, rewrite })));
    era ||= group.some(({ from }) => /^[令RrＲｒ]/u.test(text.charAt(from)));
    at = last.to;
  }
  return spans;
}

/**
 * Every place in a heading where a fiscal year is written, in whichever way: 令和6年度, 令和元年度, Ｒ６, R6～R10, 令和6・7年度, 令和六年度,
 * ２０２４年度, 2024-26年度, '24, 令和6（2024）年度. Calendar dates and spans of years (3年間, 3年後) are none.
 */
export function yearSpans(text: string): readonly YearSpan[] {
  return spansIn(text).map(({ rewrite: _, ...span }) => span);
}

/** A heading with its years moved on, each in the notation in which it stands. `moves` says which; all where left out. */
export function moveYears(text: string, by: number, moves: (span: YearSpan) => boolean = () => true): string {
  let moved = '';
  let at = 0;
  for (const span of spansIn(text)) {
    if (by === 0 || !isYear(span.year + by) || !moves(span)) continue;
    moved += text.slice(at, span.from) + span.rewrite(span.year + by);
    at = span.to;
  }
  return moved + text.slice(at);
}
