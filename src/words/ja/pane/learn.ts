import type { Templates } from '../../templates';

/** 様式を覚えさせる */
export const learn = {
  learnTitle: '様式を覚えさせる',
  learnLead: '『{sheet}』から読み取った見出しです。意味を確かめ、違うものは選び直してください。',
  learnPick: '覚えさせたい様式のシートを開いてから押してください。未記入の様式が向いています。',
  learnRead: '開いているシートを読む',
  learnName: '様式の名前',
  learnMeaningOf: '「{label}」（{cell}）の意味',
  learnNoMeaning: '使わない',
  learnRequired: '必須',
  learnRequiredOf: '「{label}」を必須にする',
  learnSure: '確か',
  learnLikely: 'おそらく',
  learnUnsure: '確かめてください',
  learnFound: '見出し {count} か所（確かめてほしいもの {unsure}）',
  learnOnlyUnsure: '確かめてほしいものだけ表示',
  learnFollow: 'シートでセルを選ぶと、その見出しへ移ります。',
  learnSave: 'この様式を覚える',
  learnSaved: '様式「{name}」を覚えました。',
  learnPreview: 'この様式で読むと、個票 {count} 枚が見つかります。',
  learnNothing: '見出しが見つかりませんでした。様式のシートを開いているか、お確かめください。',
  learnBack: '戻る',
} satisfies Templates;
