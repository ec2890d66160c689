import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '同じ計画が続いています',
  why: '毎年同じ文章の計画では、進んだかどうかを確かめにくくなります。',
  remedy:
    '年度ごとの到達点や、前の年度から変えることを書き足してください。毎年同じことを続ける取組であれば、そのままで問題ありません。',
  messages: { '': '同じ文章が{fromYear}から{toYear}まで{count}年続いています：「{passage}」' },
  evidence: {
    '': '{fromYear}から{toYear}までの計画を、空白を除いて比べました。',
  },
  options: {
    length: {
      label: '比べる文章の長さの下限',
      reason: '短い言葉（「研修実施」など）は、毎年同じになるのが自然なためです。',
    },
    years: {
      label: '何年続けて同じだと注意として指摘するか',
      reason: '2年は引き続き行うことがあり、3年続くと進み具合がわからなくなるためです。',
    },
  },
};
