import type { AddedSheet } from '../rule-case';

/** 行動計画 of one city, with its 参考指標一覧 and the DX plan beside it: the same city as that of the baseline. */
export const ACTION_PLAN: AddedSheet = {
  add: '9101',
  rows: [
    ['管理番号', 9101, '取組項目', '相談しやすい窓口づくり', '前期計画', '継続'],
    ['担当部署', '市民課'],
    ['アウトカム（達成後の状態）', '来庁しなくても相談できる方が増えている。'],
    ['現状・課題', '相談は窓口と電話に限られ、働く世代の相談が少ない。'],
    ['具体的な取組', '➤ 【DX】オンライン相談の導入（市民課）\n➤ 広報紙の特集の充実（広報課）'],
  ],
};
export const indicators = (baseline: string, target: string): AddedSheet => ({
  add: '参考指標一覧',
  rows: [
    ['各取組項目の参考指標一覧'],
    [],
    ['管理番号', '取組項目', '参考指標', '2022年度（基準）', '2025年度（目標）'],
    [9101, '相談しやすい窓口づくり', '公式アプリ登録者数', baseline, target],
  ],
});

export const DX_PLAN: AddedSheet = {
  add: '事業01',
  rows: [
    ['重点取組事項名', null, '1 便利な行政サービス', null, null, null, '管理番号', 1],
    ['事業名', null, 'オンライン相談の導入', null, null, null, '担当課', '市民課'],
    ['概要', null, '画面を通じて相談を受ける。'],
    ['現状・課題等', null, '相談は窓口と電話に限られている。'],
    ['目的', null, '来庁せずに相談できるようにする。'],
    ['今後の取組内容', null, '機器をそろえ、試行する課を決める。'],
    ['評価指標', '基準値', '市公式アプリ登録者数 120件／令和4年度'],
    [null, '目標値', '市公式アプリ登録者数 400件／令和7年度'],
    ['スケジュール', null, '令和5年度', '令和6年度', '令和7年度', '令和8年度'],
    [null, null, '準備', '試行', '運用'],
  ],
};
