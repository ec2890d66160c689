import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '読み取れなかった記入があります',
  why: '様式のどの欄のものかわからない記入は、一覧にも集計にも入りません。',
  remedy: '欄の外に書いたのであれば、あてはまる欄へ移してください。様式の欄であれば、様式を登録し直してください。',
  messages: {
    one: 'どの欄のものかわからず、読み取っていません（「{text}」）。',
    some: 'どの欄のものかわからない記入が{count}か所あります（{cells}）。読み取っていません。',
    more: 'どの欄のものかわからない記入が{count}か所あります（{cells}ほか）。読み取っていません。',
  },
  evidence: { '': '様式の欄でも見出しでもなく、ほかの個票の同じ所にもない記入です（{cell}「{text}」）。' },
};
