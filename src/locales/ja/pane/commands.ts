import type { Templates } from '../../templates';

/** What ribbon buttons say while the pane is closed. */
export const commands = {
  noKohyo: 'このブックには個票が見つかりませんでした。リボンの「作業ウィンドウ」から、様式を登録することができます。',
  noHighlights: '色で示すところはありませんでした。',
  checkedSheet: '『{sheet}』を点検しました。誤り {errors} 件、注意 {warnings} 件、参考 {infos} 件です。',
  seePane: '「作業ウィンドウ」の「指摘」で、内容と直し方をご覧ください。',
} satisfies Templates;
