import { foldWidth } from '../../notation/fold';

/** Words that every reform item may say: they tell nothing of what it is about. */
const EVERYDAY = new Set(
  (
    '検討 実施 推進 取組 取組み 計画 事業 業務 整備 活用 導入 見直 見直し 向上 改善 効率 効率化 促進 強化 充実 対応 調査 研究 確保 適正 適正化 管理 運用 ' +
    '必要 現状 課題 目標 年度 職員 市民 住民 行政 本市 各課 システム デジタル サービス データ センター 関係 部署 担当 内容 方法 状況 作成 策定 構築 支援 削減 縮減 軽減 時間 経費 費用 庁内 全庁 図る'
  ).split(' '),
);

/** Runs of one kind of letter that carry meaning: kanji, katakana, Latin letters and digits beginning with a letter. */
const RUN = /[\p{Script=Han}々〆]+|[\p{Script=Katakana}ー]{2,}|[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*/gu;
const KANJI = /^[\p{Script=Han}々〆]/u;
/** A word may be made of two runs without a particle between: オンライン申請, AI議事録. */
const WHOLE = /(?:[\p{Script=Han}々〆]+|[\p{Script=Katakana}ー]{2,}|[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*)+/gu;

const EVERYDAY_PAIRS = new Set([...EVERYDAY].flatMap(pairsOf));

/** What a text is compared by: katakana and Latin words whole, kanji in pairs of characters. Everyday words are left out. */
export function termsOf(text: string): ReadonlySet<string> {
  const terms = new Set<string>();
  for (const [run] of foldWidth(text).matchAll(RUN)) {
    if (!KANJI.test(run)) {
      if (!EVERYDAY.has(run)) terms.add(run.toUpperCase());
    } else for (const pair of pairsOf(run)) if (!EVERYDAY_PAIRS.has(pair)) terms.add(pair);
  }
  return terms;
}

function pairsOf(run: string): string[] {
  const letters = [...run];
  return letters.slice(1).map((letter, at) => (letters[at] ?? '') + letter);
}

/** The longest words that stand in both texts, in the order of the first; each holds a term. */
export function sharedWords(a: string, b: string): readonly string[] {
  const other = foldWidth(b).toUpperCase();
  const found: string[] = [];
  for (const [whole] of foldWidth(a).matchAll(WHOLE)) {
    const letters = [...whole];
    for (let from = 0; from < letters.length; ) {
      let to = letters.length;
      while (to - from >= 2 && !other.includes(letters.slice(from, to).join('').toUpperCase())) to -= 1;
      const word = letters.slice(from, to).join('');
      if (to - from >= 2 && termsOf(word).size > 0 && !found.includes(word)) found.push(word);
      from = Math.max(to - from >= 2 ? to : from + 1, from + 1);
    }
  }
  return found.filter((word) => !found.some((longer) => longer !== word && longer.includes(word)));
}
