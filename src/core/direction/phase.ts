import { type FieldValue, type Kohyo, textOf } from '../form/kohyo';
import { foldWidth } from '../notation/fold';

/** Where an item stands in a year: being prepared, running, both in one year, or not to be told. */
export type YearPhase = 'preparation' | 'operation' | 'mixed' | 'unknown';

export interface PhaseOfYear {
  readonly phase: YearPhase;
  /** The field that told it, and the words in it. */
  readonly field: FieldValue | null;
  readonly words: string;
}

const PREPARATION =
  /調査|研究|検討|準備|要件定義|予算(?:化|要求|計上|措置|確保|編成)|周知|移行|試行|試験|仮運用|実証|トライアル|モデル実施|協議|選定|仕様|見積|公募|入札|プロポーザル|策定|設計|契約|分析|検証|方針|調整|説明|ヒアリング|構築|作成|計画|情報収集|テスト|確認|研修|洗い出し|整理|募集|視察|聞き取り|聴取|条例改正|規則改正|マニュアル/g;
const OPERATION =
  /運用|本格導入|本格実施|本格稼働|本導入|本稼働|委託|稼働|供用|完全[^、。]{0,10}?化|全庁展開|全面実施|全面導入|全課導入|全課展開|利用拡大|対象拡大|拡大|展開|定着|導入|配備|設置|活用|利用|提供|運営|全件|切替|切り替え/g;
/** Verbs that take their sense from the word before them: 検討を継続, 調査の実施, 運用開始. */
const LIGHT = /継続|実施|開始|推進|随時|促進|見直し/;
const BLANK_MARK = /^[-‐‑–—―－ー─\s*＊]*$/;
/** A cell that only says "in this year": the row's own words tell what. */
const BAR = /^[○〇●◎◯→⇒⇨➡━─←↔~〜\s]+$|^(?:実施|継続|同左|〃|同上)$/;

function lastIndex(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = (match.index ?? 0) + match[0].length;
  return last;
}

/** Japanese puts the head last: 本格導入準備 is a preparation, 検討結果に基づく運用 an operation. */
function phaseOfSegment(segment: string): YearPhase {
  const preparation = lastIndex(segment, PREPARATION);
  const operation = lastIndex(segment, OPERATION);
  if (preparation < 0 && operation < 0) return LIGHT.test(segment) ? 'operation' : 'unknown';
  return operation > preparation ? 'operation' : 'preparation';
}

/** The phase that a text tells, segment by segment. */
export function phaseOfText(text: string): YearPhase {
  const folded = foldWidth(text);
  if (BLANK_MARK.test(folded)) return 'unknown';
  let preparation = false;
  let operation = false;
  let light = false;
  for (const segment of folded.split(/[、。,;;\n\r/／・()「」]|→|⇒|\s{2,}/)) {
    const words = segment.trim();
    if (words === '') continue;
    const phase = phaseOfSegment(words);
    const weak = phase === 'operation' && lastIndex(words, OPERATION) < 0;
    if (weak) light = true;
    else if (phase === 'preparation') preparation = true;
    else if (phase === 'operation') operation = true;
  }
  if (preparation && operation) return 'mixed';
  if (preparation) return 'preparation';
  return operation || light ? 'operation' : 'unknown';
}

function planTexts(kohyo: Kohyo, year: number): readonly { field: FieldValue; text: string }[] {
  const found: { field: FieldValue; text: string }[] = [];
  for (const field of kohyo.fields.values()) {
    const row = /^planRows\.(\d+)\.(\d{4})$/.exec(field.key);
    if (field.key !== `plan.${year}` && Number(row?.[2]) !== year) continue;
    if (field.text.trim() === '') continue;
    const task = row ? textOf(kohyo, `planRows.${row[1]}.task`) : '';
    found.push({ field, text: BAR.test(foldWidth(field.text).trim()) && task !== '' ? task : field.text });
  }
  return found;
}

function merge(phases: readonly YearPhase[]): YearPhase {
  const known = phases.filter((phase) => phase !== 'unknown');
  if (known.length === 0) return 'unknown';
  return known.every((phase) => phase === known[0]) ? (known[0] ?? 'unknown') : 'mixed';
}

/** What a year's target says of its phase, and where it says nothing, what the year's plan says. */
export function phaseOfYear(kohyo: Kohyo, year: number): PhaseOfYear {
  const target = kohyo.fields.get(`target.${year}`);
  const told = target ? phaseOfText(target.text) : 'unknown';
  if (target && told !== 'unknown') return { phase: told, field: target, words: target.text };
  const plans = planTexts(kohyo, year);
  const phase = merge(plans.map(({ text }) => phaseOfText(text)));
  const teller = plans.find(({ text }) => phaseOfText(text) === (phase === 'mixed' ? 'operation' : phase)) ?? plans[0];
  return { phase, field: phase === 'unknown' ? null : (teller?.field ?? null), words: teller?.text ?? '' };
}
