import { foldWidth } from '../notation/fold';
import type { Measure } from './direction';

/** What a clause says becomes of the work (or of the money, when effect is asked for). */
export type ClauseReading = 'reduction' | 'increase' | null;

/**
 * Compounds in which 削減, 減, 増 name a row, a thing or nothing at all. They are taken out before reading:
 * the label says 削減 on every 個票, so the word proves nothing there.
 */
const SILENT =
  /削減(目標|実績|見込|対象)(値|額|量|時間)?|業務量削減(?=[(（]|$)|増減|加減|減価|減免|増設|増強|増刊|増員せず|増額せず|減量化?|軽減税率|軽減措置|軽減制度|軽減判定|半減期|増築|増便|増資|急増|激増/g;

/** A negated verb says the contrary or nothing; it never says what its stem says. */
const NOT_REDUCED =
  /(削減|軽減|短縮|縮減|節減|減少|低減|圧縮|省略)(が|は|も|に|を|と)?(でき|され|し|なら|至ら|つながら|見込め|見込ま|期待でき|図れ|困難|難し|望め)?(ない|ず|ません|なかった|困難|難しい|不可)|減ら(ない|ず)|(削減|軽減|短縮)効果(は|が)?(ない|なし|無|見込め)/;
const NOT_INCREASED =
  /(増加|増大|増|負担増|追加)(は|が|を|も|に|とは)?(し|なら|見込ま|見込め|生じ|伴わ|発生し)?(ない|ず|ません|なし)|増え(ない|ず)|増やさ(ない|ず)/;
const HELD_BACK = /(増加|増大|負担増|増)(を|の)?(抑制|抑え|防止|防ぐ|防ぎ|回避|避け)/;
const NOT_NEEDED =
  /(必要|要し|要さ|かから|発生し|生じ|従事し|訪問し)(は|が|と)?(ない|なく|ず|ません|なし|なくなる)|必要(が|は)?(ない|なくなる|無)|不要|不用|なくなる|廃止|省ける|省略/;

const REDUCED =
  /削減|軽減|短縮|縮減|減少|低減|節減|省力|圧縮|減ら(す|し)|減る|減ります|減り|(?:の|時間|分|量|負担|件|程度|約?\d)減(?![額免点])|減となる|減$|浮く|節約/;
const INCREASED =
  /増加|増大|負担増|増え|増やす|上乗せ|(?:の|時間|分|量|件|程度|作業|事務|\d)増(?![員額設強])|増となる|増$|純増|追加(?:の)?(?:作業|事務|業務|対応|時間)/;
const SPENT =
  /従事|要する|要した|要します|必要となる|必要になる|が必要|かかる|掛かる|発生する|発生し|生じる|費やす|訪問|対応に|作業に|業務が増|手間が|立会|巡回|事務が発生|作業が発生/;

const WORK =
  /業務量?|事務量?|作業|時間|負担|手間|工数|労力|人員|残業|時間外|人役|人日|人時|移動|稼働|業務|入力|打合せ|手作業|マンパワー/;
const MONEY =
  /経費|費用|費|コスト|予算|歳出|支出|委託料|使用料|利用料|手数料|保守料|賃金|単価|金額|財政|効果額|千円|万円|円|補助金|交付金|報償|報酬|料金|負担金/;
/** The burden of those who come to the office is not the office's own. */
const OF_OTHERS =
  /(?:市民|住民|利用者|申請者|保護者|来庁者|来客|事業者|受診者|患者|児童|生徒|家族|委員|高齢者|業者)(?:等|側|の方)?の?[^、]{0,6}(?:負担|手間|時間|移動|待)/;
/** What is done now may be what will be saved. */
const AS_IT_IS = /現在|現状|現行|従来|これまで|今まで|導入前/;
/** Things that may grow or shrink without the work doing so. */
const OTHER =
  /利用者|申請者|参加者|登録者|市民|人口|件数|売上|収入|歳入|寄附|寄付|枚数|紙|用紙|ごみ|ゴミ|CO2|二酸化炭素|温室|排出|台数|面積|在庫|事故|待ち時間|来庁|来客|待機|空き家|需要|ニーズ|人数|種類|回数|端末|アクセス|満足|割合|率/;

/** Clauses as the writer cut them: full stops, commas, line breaks, bullets, brackets. */
export function clausesOf(text: string): readonly string[] {
  return foldWidth(text)
    .split(/[。、,;\n\r・※●○■◆▪➤▶()「」『』]|(?<=が)、|に対し(?:て)?/)
    .map((clause) => clause.replace(/\s+/g, ''))
    .filter((clause) => clause !== '');
}

/** Which measure a clause speaks of; `null` when it names neither. */
export function topicOf(clause: string): Measure | null {
  const work = /時間|業務量|事務量|作業|工数|手間|労力|残業|人役/.test(clause);
  const money = MONEY.test(clause);
  if (work === money) return work && /人件費/.test(clause) ? 'hours' : null;
  return work ? 'hours' : 'effect';
}

function objectsFor(measure: Measure): RegExp {
  return measure === 'hours' ? WORK : MONEY;
}

/** What is done for a purpose is not the purpose: of 「削減のための準備」 only 準備 is left. */
function withoutPurpose(clause: string): string {
  const rest = clause.replace(
    /^.*(?:ための|ために|のため|るため|に向けた|に向けて|に向け|を目的に|を目的と(?:した|して|する)|に係る)/,
    '',
  );
  return rest === '' ? clause : rest;
}

/** True when what grows or shrinks is named and it is something else than the measure asked for. */
function speaksOfOther(clause: string, measure: Measure): boolean {
  if (measure === 'hours' && OF_OTHERS.test(clause)) return true;
  if (objectsFor(measure).test(clause)) {
    const foreign =
      measure === 'hours' ? /^(?:[^時]*)(?:経費|費用|コスト|委託料|使用料|待ち時間)/ : /業務量|作業時間|事務量/;
    return foreign.test(clause) && !(measure === 'hours' && /業務|作業|事務|労力|工数/.test(clause));
  }
  return OTHER.test(clause) || (measure === 'hours' && MONEY.test(clause));
}

/**
 * Reads what one clause says of the measure. `spent` also takes words by which work is merely there (従事, 訪問, 要する).
 * Clauses that deny, that hold back or that speak of another thing say nothing.
 */
export function readClause(clause: string, measure: Measure, spent: boolean): ClauseReading {
  const words = withoutPurpose(clause).replace(SILENT, '');
  if (NOT_REDUCED.test(words) || NOT_INCREASED.test(words)) return null;
  if (speaksOfOther(words, measure)) return null;
  if (HELD_BACK.test(words)) return null;
  const reduced = REDUCED.test(words);
  const increased = INCREASED.test(words);
  if (reduced !== increased) return reduced ? 'reduction' : 'increase';
  if (reduced) return null;
  if (!spent) return null;
  if (NOT_NEEDED.test(words)) return WORK.test(words) ? 'reduction' : null;
  return SPENT.test(words) && !AS_IT_IS.test(words) ? 'increase' : null;
}

/** True when the clause names the work itself (業務量, 作業, 時間 …), not only something that happens. */
export function namesWork(clause: string): boolean {
  return /従事/.test(clause) || WORK.test(clause.replace(SILENT, ''));
}
