import { foldWidth } from './fold';
import { remembering } from './remember';

/** Eras that fiscal years of this century's plans are written in; `first` is the western year of 元年. */
const ERAS = [
  { name: '令和', letter: 'R', first: 2019 },
  { name: '平成', letter: 'H', first: 1989 },
] as const;

export type EraName = (typeof ERAS)[number]['name'];

const EARLIEST = 1989;
const LATEST = 2100;

export interface WrittenYear {
  /** Western year in which the fiscal year begins. */
  readonly year: number;
  /** What follows the year (計画, 実績(見込み), 末 …), width folded; '' when nothing does. */
  readonly rest: string;
  /** 前期・上半期 → first, 後期・下半期 → second, `null` when the whole year is meant. */
  readonly half: 'first' | 'second' | null;
}

export interface YearOptions {
  /** The era of a year written without one (`6年度` in a document that says 令和 elsewhere). */
  readonly era?: EraName;
}

interface ReadYear {
  readonly year: number;
  readonly end: number;
  /** Said to be a fiscal year: 年度 stands there, or a form that is used for nothing else (R6, FY2024). */
  readonly fiscal: boolean;
}

const KANJI_DIGITS = '〇一二三四五六七八九';
const NUMBER = '(元|\\d{1,2}|[一二三四五六七八九十]{1,3})';
const ERA_YEAR = new RegExp(`(令\\s*和|平\\s*成|[RrHh](?![A-Za-z])\\.?)\\s*${NUMBER}(?![\\d])`, 'y');
const WESTERN = /(FY\s*|fy\s*|西暦\s*)?(\d{4})(?!\d)/y;
const SHORT_WESTERN = /['’‘](\d{2})(?!\d)/y;
const BARE = /(元|\d{1,2})(?=\s*年\s*度)/y;
const SUFFIX = /\s*年\s*度|\s*年(?!\s*\d{1,2}\s*月|間)/y;
/** What may follow a year written by its digits alone (2024計画, 2024(前期)) in a heading. */
const BARE_REST =
  /^(?:計画|実績|目標|予定|予算|決算|見込み?|評価)?(?:値|額)?\s*(?:\((?:計画|実績|目標|予定|見込み?|基準|[前後上下]半?期)\))?$/;
const OPEN = /\s*[(/]\s*/y;
const CLOSE = /\s*\)/y;
const DATE = /\s*(?:年\s*\d{1,2}\s*月|[./-]\s*\d)/y;
/** A date, a second year, a decimal: what stands before is not one fiscal year. */
const NOT_A_YEAR =
  /\s*(?:年\s*\d{1,2}\s*月|[./-]\s*\d|[~〜\-‐–—―−]\s*(?:令|平|[RrHh'’]?\d)|[・、,]\s*(?:令|平|[RrHh]?\d))/y;
const FIRST_HALF = '前期|上期|上半期|前半期?';
const SECOND_HALF = '後期|下期|下半期|後半期?';
const HALF = new RegExp(
  `\\s*(?:\\(\\s*(?:(${FIRST_HALF})|(${SECOND_HALF}))\\s*\\)|(?:(${FIRST_HALF})|(${SECOND_HALF}))(?=$|\\s|計画|実績|目標|予定|\\())`,
  'y',
);

function eat(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function readKanji(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const digit = (part: string | undefined, missing: number) => {
    if (!part) return missing;
    const found = part.length === 1 ? KANJI_DIGITS.indexOf(part) : -1;
    return found < 0 ? Number.NaN : found;
  };
  return text.includes('十') ? digit(tens, 1) * 10 + digit(ones, 0) : digit(ones, 0);
}

function readNumber(text: string): number {
  if (text === '元') return 1;
  return /^\d+$/.test(text) ? Number(text) : readKanji(text);
}

function eraOf(written: string): (typeof ERAS)[number] | undefined {
  const first = written.charAt(0).toUpperCase();
  return ERAS.find(({ name, letter }) => name.startsWith(first) || letter === first);
}

function eraYear(era: string, number: string): number {
  const found = eraOf(era);
  const count = readNumber(number);
  return found && count >= 1 ? found.first + count - 1 : Number.NaN;
}

/** One notation of a year without what follows it. `end` is behind the digits. */
function readDigits(text: string, at: number): (ReadYear & { readonly bare: boolean }) | null {
  const era = eat(ERA_YEAR, text, at);
  if (era) {
    const [whole, name = '', number = ''] = era;
    return { year: eraYear(name, number), end: at + whole.length, fiscal: /^[a-z]/i.test(name), bare: false };
  }
  const western = eat(WESTERN, text, at);
  if (western) {
    const [whole, prefix = '', number = ''] = western;
    return { year: Number(number), end: at + whole.length, fiscal: /^fy/i.test(prefix), bare: prefix === '' };
  }
  const short = eat(SHORT_WESTERN, text, at);
  if (short) return { year: 2000 + Number(short[1]), end: at + short[0].length, fiscal: false, bare: false };
  return null;
}

function readSuffix(text: string, at: number): { readonly end: number; readonly fiscal: boolean } | null {
  const suffix = eat(SUFFIX, text, at);
  return suffix && { end: at + suffix[0].length, fiscal: suffix[0].includes('度') };
}

/** The same year again in brackets, 令和6（2024）: its end, `null` when there is none, NaN when the two disagree. */
function readTwin(text: string, at: number, year: number): number | null {
  const open = eat(OPEN, text, at);
  if (!open) return null;
  const twin = readDigits(text, at + open[0].length);
  if (!twin || twin.year < EARLIEST || twin.year > LATEST) return null;
  const end = readSuffix(text, twin.end)?.end ?? twin.end;
  if (open[0].includes('/')) return twin.year === year ? end : null;
  const close = eat(CLOSE, text, end);
  if (!close) return null;
  return twin.year === year ? end + close[0].length : Number.NaN;
}

function readYearAt(text: string, at: number, options: YearOptions, refused = NOT_A_YEAR): ReadYear | null {
  let head = readDigits(text, at);
  if (!head && options.era) {
    const bare = eat(BARE, text, at);
    if (bare)
      head = { year: eraYear(options.era, bare[1] ?? ''), end: at + bare[0].length, fiscal: false, bare: false };
  }
  if (!head || !(head.year >= EARLIEST && head.year <= LATEST)) return null;

  let { end, fiscal } = head;
  let named = false;
  for (let round = 0; round < 2; round += 1) {
    const suffix = readSuffix(text, end);
    if (suffix) {
      end = suffix.end;
      fiscal ||= suffix.fiscal;
      named = true;
    }
    const twin = readTwin(text, end, head.year);
    if (twin === null) continue;
    if (Number.isNaN(twin)) return null;
    end = twin;
    named = true;
  }
  // A four-digit number is a year only where it stands alone or something says so: 2024件 is an amount.
  if (head.bare && !named && !BARE_REST.test(text.slice(end).trim())) return null;
  if (eat(refused, text, end)) return null;
  return { year: head.year, end, fiscal };
}

/**
 * Reads the fiscal year that a text begins with: 令和6年度, R6, 2024年度, 令和6（2024）年度, 令和元年度, 平成31年度, '24年度.
 * `null` for anything else: dates (令和6年4月1日), periods (R6～R8), plain numbers outside 1989–2100, two years that disagree.
 */
export function parseYear(text: string, options?: YearOptions): WrittenYear | null {
  return options?.era === undefined ? readPlainYear(text) : readWrittenYear(text, options);
}

const readPlainYear = remembering((text) => readWrittenYear(text, {}));

function readWrittenYear(text: string, options: YearOptions): WrittenYear | null {
  const folded = foldWidth(text).trim();
  const found = readYearAt(folded, 0, options);
  if (!found) return null;
  const half = eat(HALF, folded, found.end);
  const end = half ? found.end + half[0].length : found.end;
  return {
    year: found.year,
    rest: folded.slice(end).trim(),
    half: half ? ((half[1] ?? half[3]) ? 'first' : 'second') : null,
  };
}

/** The second of 令和6・7年度, 令和6～8年度: written without an era, it takes the first one's. */
const FOLLOWING = /\s*[・、,~〜\-‐–—―−]\s*(\d{1,2})(?=\s*年\s*度|\s*[・、,]\s*\d)/y;
const LIST_HEAD = new RegExp(`(令\\s*和|平\\s*成|[RrHh])\\s*${NUMBER}(?=\\s*[・、,~〜\\-‐–—―−])`, 'y');

function readList(text: string, at: number): { readonly years: readonly number[]; readonly end: number } | null {
  const head = eat(LIST_HEAD, text, at);
  if (!head) return null;
  const [whole, era = '', number = ''] = head;
  const years = [eraYear(era, number)];
  let end = at + whole.length;
  for (let next = eat(FOLLOWING, text, end); next; next = eat(FOLLOWING, text, end)) {
    years.push(eraYear(era, next[1] ?? ''));
    end += next[0].length;
  }
  return years.length > 1 ? { years, end } : null;
}

/** How far back, in characters, an era still governs a year written without one. */
const ERA_REACH = 100;

/** The era that a text has named last before a place: 5年度 after 令和6年度 is 令和5年度. */
function eraBefore(text: string): EraName | null {
  const last = [...text.matchAll(/(令\s{0,9}和|平\s{0,9}成|(?<![A-Za-z])[RrHh])(?=\s{0,9}(?:元|\d))/g)].at(-1)?.[1];
  return last === undefined ? null : (eraOf(last)?.name ?? null);
}

/** Every fiscal year that a text names, in order, each once. Calendar dates are not fiscal years. */
export function yearsIn(text: string, options?: YearOptions): readonly number[] {
  return options?.era === undefined ? plainYearsIn(text) : findYears(text, options);
}

const plainYearsIn = remembering((text) => findYears(text, {}));

function findYears(text: string, options: YearOptions): readonly number[] {
  const folded = foldWidth(text);
  const found = new Set<number>();
  let at = 0;
  while (at < folded.length) {
    const inWord = /[A-Za-z\d.]/.test(folded.charAt(at - 1)) && /[A-Za-z\d]/.test(folded.charAt(at));
    const list = inWord ? null : readList(folded, at);
    const era =
      options.era ?? (/\d/.test(folded.charAt(at)) ? eraBefore(folded.slice(Math.max(0, at - ERA_REACH), at)) : null);
    const single = inWord || list ? null : readYearAt(folded, at, era ? { era } : {}, DATE);
    if (list) for (const year of list.years) found.add(year);
    if (single?.fiscal) found.add(single.year);
    at = list?.end ?? single?.end ?? at + 1;
  }
  return [...found];
}

/** 令和6年度 or FY2024. */
export function formatYear(year: number, language: 'ja' | 'en'): string {
  if (language === 'en') return `FY${year}`;
  const era = ERAS.find(({ first }) => year >= first);
  if (!era) return `${year}年度`;
  const number = year - era.first + 1;
  return `${era.name}${number === 1 ? '元' : number}年度`;
}
