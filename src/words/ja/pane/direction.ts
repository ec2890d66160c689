import type { Templates } from '../../templates';

/** △の向き */
export const direction = {
  directionLead:
    '「△480」は、業務が 480 時間減るのか増えるのか。シートの記載から読み取った向きと、その根拠です。読み取れないものは、お決めください。',
  conventionIs: 'このブックの決まり: △は業務量の{means}',
  measureHours: '業務量（時間）',
  measureEffect: '財政効果（千円）',
  meansReduction: '減',
  meansIncrease: '増',
  decideReduction: '減の意味',
  decideIncrease: '増の意味',
  undecide: '決定を取り消す',
  stateOffice: '{means}の意味と決定済み',
  stateEvidence: '{means}の意味と読みました',
  stateUndetermined: '向きが読み取れません',
  stateContradicts: 'ブックの決まりと逆です',
  evidenceFor: '{means}と読む根拠',
  noEvidence: '根拠になる記載が見つかりませんでした。',
  directionShow: '表示',
  showUndecided: '未決のみ（{count}）',
  showAllDirections: 'すべて（{count}）',
  directionNone: '△のある個票はありません。',
  directionAllDecided: '未決の個票はありません。',
  decidedNow: '決定をブックに記録しました。',
  undecidedNow: '決定を取り消しました。',
  totalsHeading: '合計のうごき',
  totalsLead: '書かれたとおりに足した値と、△の向きをそろえた値です。未決が残るあいだは幅で示します。',
  fallen: '次の決定は、セルの内容が変わったため取り消されました。',
} satisfies Templates;
