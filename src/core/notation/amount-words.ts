/** The words of amounts, as data: folded in width, parted by blanks. Longer ones are tried first. */
function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

/** Stand before an amount and leave it an amount of the year: kept as note. */
export const LEADING_WORDS = words(`
  約 概ね おおむね 凡そ およそ おおよそ ほぼ 延べ 延 のべ 最大 最大で
  最小 最低 最高 合計 計 総計 総数 総額 総 平均 年平均 年間 年間約
  年額 年 毎年 毎年度 各年度 見込み 見込 目標 実績 概算 試算 想定 推計
  効果額 削減 削減額 削減時間 軽減 縮減 金 少なくとも 年に 全 残り 残
  新規 追加 単年度 通年 単年
`);

/** Stand before an amount and make it a rate. */
export const LEADING_RATES = words(`
  毎月 毎週 毎日 毎回 月額 日額 時給 日給 単価 月平均 1日平均 週平均 月に
  週に 日に 1日に 1か月に 1ヶ月に 1カ月に 1回に 1件に 1人に
`);

/** `月20時間`: only before an amount in another unit, for 月20日 is a date. */
export const LEADING_PERIODS = words('月 週 日');

/** Stand behind an amount: kept as note. 増 and 減 are not here: they say a sign in words, see docs/notation.md. */
export const TRAILING_WORDS = words(`
  以上 以下 未満 以内 超 超え 程度 強 弱 前後 余 余り ほど くらい ぐらい
  見込み 見込 予定 目標 想定 相当 相当額 達成 維持 確保 程 内外 未達
  のみ 削減 の削減 縮減 の縮減 短縮 の短縮 節減 の節減 軽減 の軽減
  圧縮 の圧縮 を削減 削減可能 削減見込み 削減見込 削減予定 削減目標
  実施 導入 程度削減 程度の削減 以上削減 以上の削減 を見込む
`);

/** 「/年」 in the column of a year is that year's total, no rate. */
export const YEARLY = words('年間 年度 年');

/** Not known yet. */
export const PENDING_WORDS = words(`
  未定 不明 未確定 未詳 未集計 未算定 未算出 未計算 未調査 未計上 未把握
  未検討 未設定 未測定 調査中 検討中 精査中 算定中 算出中 集計中 確認中
  調整中 試算中 積算中 協議中 計算中 測定中 見積中 見積もり中 作業中
  作成中 入力中 照会中 交渉中 要検討 要調査 要確認 要精査 要調整
  今後検討 今後調査 今後算定 今後算出 今後精査 別途検討 後日 後日記入
  後日算定 後日報告 追って記入 追って報告 算定困難 算出困難 算定不可
  算出不可 算定不能 算出不能 試算不可 試算困難 積算困難 測定困難
  測定不可 測定不能 把握困難 把握不可 数値化困難 数値化できない
  算定できない 算出できない 見込めず 見込み不明 TBD tbd Tbd T.B.D. ? ?? ??? …
  …… ‥ ... ・・・ ペンディング 保留
`);

/** Stand before a pending word without changing it. */
export const PENDING_LEADS = words(`
  現在 現時点 現時点で 現時点では 現状 現状では 現段階では 現在のところ
  今のところ 今後 詳細 詳細は 詳細については 金額 金額は 額は 効果額
  効果額は 時間 時間は 削減時間 削減時間は 件数 件数は 効果 効果は 数値
  数値は 目標値 目標値は 経費 経費は 費用 費用は 具体的な数値は まだ
  全て すべて
`);

export const PENDING_TAILS = words(`
  のため である です とする の予定 となっている 。
`);

/** There is no amount, on purpose. */
export const NONE_WORDS = words(`
  なし 無し 無 ナシ 該当なし 該当無し 該当せず 非該当 特になし 特に無し
  とくになし 対象なし 対象外 算定対象外 設定なし 設定無し 目標なし
  目標設定なし 効果なし 影響なし 実績なし 増減なし 変更なし 変化なし
  削減なし 予算なし 経費なし 費用なし 財政効果なし 記載なし 記載不要
  記入不要 該当しない N/A n/a NA N.A. なし。 特になし。 該当なし。
  ありません 無しとする 空白 /
`);

/** Counted things that one of may stand behind a slash or before 当たり beside the units themselves. */
export const COUNTERS = words(`
  申請 会議 職員 月 日 週 時間 件 人 台 回 世帯 所属 施設 箇所
`);
