import { foldWidth } from '../notation/fold';

/** Work that people do, and that grows with every one more. */
const LABOUR =
  /訪問|相談|面談|面接|点検|研修|講座|講習|説明会|指導|巡回|検査|審査|ヒアリング|見守り|派遣|出張|受講|立会|支援件数|参加者/;
/** Where something else does it, it is no work of the office. */
const DONE_OTHERWISE =
  /委託|オンライン|電子|システム|自動|アプリ|AI|RPA|ロボット|動画|eラーニング|Web|指定管理|端末|タブレット/i;

/** True when a text names work done by people: 訪問, 相談, 説明会 …, not by a system or a contractor. */
export function isLabour(text: string): boolean {
  const folded = foldWidth(text);
  return LABOUR.test(folded) && !DONE_OTHERWISE.test(folded);
}
