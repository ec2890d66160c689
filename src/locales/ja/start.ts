/** What the pane says where it cannot start. */
export const start = {
  hostMissing:
    'Excel から応答がありません。このままお待ちになるか、作業ウィンドウを閉じて開き直してください。続くときは Excel を起動し直してください。',
  hostOther:
    'この作業ウィンドウは Excel の中で使うものです。Excel でブックを開き、リボンの「個票」から開いてください。',
  failed:
    '作業ウィンドウを始められませんでした。「もう一度開く」を押してください。続くときは、次の内容を情報システムの担当者へお知らせください。',
  again: 'もう一度開く',
} as const;
