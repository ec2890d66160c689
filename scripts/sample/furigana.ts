import { escapeXml } from './xml';

/** Readings that Excel keeps beside what was typed. They are no part of the text: a reader that adds them reads wrong. */
const READINGS: readonly (readonly [string, string])[] = [
  ['取組項目', 'トリクミコウモク'],
  ['個票', 'コヒョウ'],
  ['進捗管理表', 'シンチョクカンリヒョウ'],
  ['大分類', 'ダイブンルイ'],
  ['小分類', 'ショウブンルイ'],
  ['所管部署', 'ショカンブショ'],
  ['関係部署', 'カンケイブショ'],
  ['総務部', 'ソウムブ'],
  ['企画部', 'キカクブ'],
  ['市民部', 'シミンブ'],
  ['福祉部', 'フクシブ'],
  ['建設部', 'ケンセツブ'],
  ['経済部', 'ケイザイブ'],
  ['教育部', 'キョウイクブ'],
  ['人事課', 'ジンジカ'],
  ['税務課', 'ゼイムカ'],
  ['窓口', 'マドグチ'],
  ['電子', 'デンシ'],
  ['導入', 'ドウニュウ'],
  ['見直', 'ミナオ'],
  ['研修', 'ケンシュウ'],
  ['令和', 'レイワ'],
  ['計画', 'ケイカク'],
  ['実績', 'ジッセキ'],
  ['業務量削減', 'ギョウムリョウサクゲン'],
  ['財政効果', 'ザイセイコウカ'],
  ['備考', 'ビコウ'],
  ['評価', 'ヒョウカ'],
  ['課題', 'カダイ'],
];

/** The phonetic runs of a text, as Japanese Excel writes them behind it; '' when no word of it has a reading here. */
export function furigana(text: string): string {
  const runs: string[] = [];
  let at = 0;
  while (at < text.length) {
    const found = READINGS.find(([word]) => text.startsWith(word, at));
    if (found) {
      const [word, reading] = found;
      runs.push(`<rPh sb="${at}" eb="${at + word.length}"><t>${escapeXml(reading)}</t></rPh>`);
    }
    at += found ? found[0].length : 1;
  }
  return runs.length === 0 ? '' : `${runs.join('')}<phoneticPr fontId="0"/>`;
}
