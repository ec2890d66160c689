import { foldWidth } from '../notation/fold';

/**
 * Where an item stands in a year: being prepared, being put in place, running, prepared and running in one year, or not to be told.
 * Putting in place is work as much as it is the first saving, so it tells less than either.
 */
export type YearStage = 'preparation' | 'introduction' | 'operation' | 'mixed' | 'unknown';

/** Always before the thing itself. */
const BEFORE =
  /研究|検討|準備|要件定義|予算(?:化|要求|計上|措置|確保|編成)|試行|仮運用|実証|トライアル|モデル実施|協議|選定|仕様|見積|公募|プロポーザル|策定|検証|方針|決定|確定|積算|素案|ヒアリング|情報収集|洗い出し|視察|聞き取り|聴取|条例改正|規則改正/g;
/** Before the thing, unless the item itself is about them: 調査 in an item called ○○調査の電子化 is its subject. */
const BEFORE_UNLESS_SUBJECT =
  /調査|周知|移行|試験|入札|設計|契約|分析|調整|説明|構築|作成|計画|テスト|確認|研修|整理|募集|マニュアル/g;
const PLACING = /導入|配備|設置|切替|切り替え|整備/g;
const RUNNING =
  /運用|本格導入|本格実施|本格稼働|本導入|本稼働|委託|稼働|供用|完全[^、。]{0,10}?化|全庁(?:展開|導入)|全面(?:実施|導入)|全課(?:展開|導入)|拡大|展開|定着|活用|利用|提供|運営|全件|導入済|施行|適用|で(?:実施|開始)/g;
/** Verbs that take their sense from the word before them: 検討を継続, 調査の実施, 運用開始. */
/** Tried out, it does not run yet, whatever verb follows; what follows a trial (試行結果, 試行後) is no trial. */
const TRIAL =
  /(?:試験的|試行的|実験的|実証的)な?に?|(?:試験|試行)(?:運用|導入|実施|稼働|利用|的)|(?:試行|仮運用|実証実験|トライアル|モデル実施|スモールスタート)(?!の?結果|後|を経|を踏まえ|から|終了|の?検証|の?評価)/;
const IN_EARNEST = /本格|全面|全庁|全課|正式|拡大|展開|移行/;
const LIGHT = /継続|実施|開始/;
/** 利用の周知: of a thing already in use, or soon to be; it tells neither. */
const USE_MADE_KNOWN = /(?:利用|活用)(?:方法|促進)?の?周知$/;
const BLANK_MARK = /^[-‐‑–—―－ー─\s*＊]*$/;

function lastEnd(text: string, pattern: RegExp, subject = ''): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) {
    if (subject.includes(match[0])) continue;
    last = (match.index ?? 0) + match[0].length;
  }
  return last;
}

/** Japanese puts the head last: 本格導入準備 is a preparation, 検討結果に基づく運用 an operation. */
function stageOfSegment(segment: string, subject: string): YearStage | 'light' {
  if (USE_MADE_KNOWN.test(segment)) return 'unknown';
  if (TRIAL.test(segment) && !IN_EARNEST.test(segment)) return 'preparation';
  const before = Math.max(lastEnd(segment, BEFORE), lastEnd(segment, BEFORE_UNLESS_SUBJECT, subject));
  const placing = lastEnd(segment, PLACING);
  const running = lastEnd(segment, RUNNING);
  const head = Math.max(before, placing, running);
  if (head < 0) return LIGHT.test(segment) ? 'light' : 'unknown';
  if (head === before) return 'preparation';
  return head === running ? 'operation' : 'introduction';
}

/** One stage for several: what runs outweighs what is put in place, and with preparation beside it is mixed. */
export function together(stages: readonly YearStage[]): YearStage {
  const has = (stage: YearStage) => stages.includes(stage);
  if (has('mixed') || (has('operation') && has('preparation'))) return 'mixed';
  if (has('operation')) return 'operation';
  if (has('introduction')) return 'introduction';
  return has('preparation') ? 'preparation' : 'unknown';
}

/** The stage that a text tells, segment by segment. `subject` is what the item is called. */
export function stageOfText(text: string, subject = ''): YearStage {
  const folded = foldWidth(text);
  if (BLANK_MARK.test(folded)) return 'unknown';
  const segments = folded
    .split(/[、。,;\n\r/・()「」]|→|⇒|\s{2,}/)
    .map((segment) => segment.trim())
    .filter((segment) => segment !== '');
  const called = foldWidth(subject);
  const stages = segments.map((segment) => stageOfSegment(segment, called));
  const told = together(stages.filter((stage) => stage !== 'light'));
  // 実施 or 継続 alone: something is being done, be it the thing itself or the work for it.
  return told === 'unknown' && stages.includes('light') ? 'mixed' : told;
}
