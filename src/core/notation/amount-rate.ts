import { COUNTERS, YEARLY } from './amount-words';
import { anyOf, type Cursor } from './cursor';
import { unitAt } from './units';

const EACH = '(?:当たり|当り|あたり|につき|毎に|ごとに|毎|ごと)';
/** 一人当たり, 職員1人1日当たり, 人口10万人当たり, 1か所あたり: ends before the amount. */
const PER_WORDS = new RegExp(
  `(?!${EACH})[^\\s\\d()×=※:]{0,8}(?:\\d[\\d,]*[千万]?)?[^\\s\\d()×=※:]{0,6}(?:1[^\\s\\d()×=※:]{1,4})?${EACH}`,
  'y',
);
const PER_NOTE = new RegExp(`${EACH}|^/`);
const COUNTER = anyOf(COUNTERS);
const YEAR = new RegExp(
  `\\s*(?:(?:令和|平成)\\s*(?:元|\\d{1,2})|[RH]\\d{1,2}|\\d{4}年|${YEARLY.join('|')}(?!\\s*\\d))[^\\s()×=/]{0,8}`,
  'y',
);

/** Words that make what follows a rate. */
export function takePer(cursor: Cursor): boolean {
  return cursor.take(PER_WORDS) !== null;
}

/** Whether a note says that the amount before it is a rate: （一人当たり）, (/日). */
export function saysRate(note: string): boolean {
  return PER_NOTE.test(note) && note.length <= 30;
}

/** What stands behind the slash of `28時間/日` (a rate) or `480時間/年`, `76人/令和4年度` (not one). */
export function takeSlash(cursor: Cursor): 'rate' | 'year' | null {
  const mark = cursor.at;
  cursor.blanks();
  if (!cursor.takeText('/')) {
    cursor.at = mark;
    return null;
  }
  if (cursor.take(YEAR)) return 'year';
  cursor.take(/\s*[1一]?/y);
  const unit = unitAt(cursor.text, cursor.at);
  if (unit !== null) cursor.at += unit.length;
  else if (!cursor.take(COUNTER)) {
    cursor.at = mark;
    return null;
  }
  cursor.take(/当たり|当り|あたり/y);
  return 'rate';
}
