import { foldWidth } from './fold';

/** What a form or a remark says that △ stands for. */
export interface MinusLegend {
  readonly points: 'reduction' | 'increase';
  /** The words that say it, as written. */
  readonly words: string;
}

const FORWARD = /[△▲](?:印|表示|表記|の数値|の値|マイナス)?[」』)]?\s{0,9}(?:は|が|=|:|…|・・・|→)/g;
/** Of what stands behind the mark, so many characters are read. */
const LONGEST = 30;
const SAID = /^[^。\n、]+/;
/** 削減を△、増加を正の数で: the mark stands behind what it is for. */
const BACKWARD = /([^。\n、（）()「」：:※]{1,16})(?:の場合|のとき|した場合)?(?:は|を|には?)[「『(（]?[△▲]/g;
const REDUCTION = /削減|減少|短縮|軽減|節減|減(?:を|$|の|時間|り|る|ら|\))|効果/;
const INCREASE = /増加|増(?:を|$|の|時間|え|や|\))|かかる|負担|準備に|要する|追加|経費|費用|コスト|支出/;

/** The writer's own key to the mark, 「△は削減を示す」, to its direction; null where the words say neither or both. */
export function readMinusLegend(text: string): MinusLegend | null {
  const whole = foldWidth(text);
  for (const { said, words } of [...forwards(whole), ...backwards(whole)]) {
    const points = reading(said);
    if (points !== null) return { points, words };
  }
  return null;
}

interface Passage {
  /** What the mark is said to stand for. */
  readonly said: string;
  /** The whole passage. */
  readonly words: string;
}

function forwards(text: string): readonly Passage[] {
  return [...text.matchAll(FORWARD)].flatMap(({ index, 0: head }): Passage[] => {
    const behind = index + head.length;
    const said = SAID.exec(text.slice(behind, behind + LONGEST))?.[0];
    return said === undefined ? [] : [{ said, words: `${head}${said}` }];
  });
}

function backwards(text: string): readonly Passage[] {
  return [...text.matchAll(BACKWARD)].map(([words, said = '']) => ({ said, words }));
}

function reading(words: string): MinusLegend['points'] | null {
  if (/ない|ません|評価|遅れ|一部|やや|未達/.test(words)) return null;
  const reduction = REDUCTION.test(words);
  return reduction === INCREASE.test(words) ? null : reduction ? 'reduction' : 'increase';
}
