import type { Templates } from '../../templates';

/** 使い方の案内 */
export const tour = {
  tourName: '使い方の案内',
  tourStep: '{step}／{steps}　{title}',
  tourCheckTitle: '点検する',
  tourCheck: '「すべて点検」を押すと、個票の誤りや抜けを探し、そのセルに色を付けます。書かれている内容は変わりません。',
  tourFixTitle: '直す',
  tourFix:
    '見つかった指摘はここに並びます。選ぶとそのセルへ移り、「直す」で直せます。直した後でも「取り消す」で元に戻せます。',
  tourListTitle: 'まとめる',
  tourList: '個票から、とりまとめ一覧や集計のシートを作ります。書き足した列やセルは、作り直しても残ります。',
  tourNext: '次へ',
  tourBack: '前へ',
  tourSkip: '案内を閉じる',
  tourEnd: '始める',
  tourAgain: '使い方の案内をもう一度見る',
} satisfies Templates;
