import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '部と課の組み合わせが組織一覧と違います',
  why: '同じ課が資料によって別の部に入ると、部ごとの件数や集計が合わなくなります。',
  remedy:
    '組織改正の前後どちらの組織で書くのかを決め、個票・一覧・組織一覧をそろえてください。部の欄がずれているときは、部の名前を正しい行に書き直してください。',
  messages: {
    '': '組織一覧では「{listed}」の課です。ここでは「{department}」の「{section}」とあります。',
    index: '組織一覧では「{listed}」の課です。ここでは「{section}」が「{department}」に入っています。',
    'table-up': '「所属部」の欄（{departmentCells}）が、正しい行より上にずれているようです。',
    'table-down': '「所属部」の欄（{departmentCells}）が、正しい行より下にずれているようです。',
  },
  evidence: {
    '': '組織一覧では「{section}」は「{listed}」の欄にあります。',
    'table-up':
      '個票や一覧では、{sections}です。部の境目にある{count}課が、そろって一つ上の部の課として書かれています。結合したセルがPDFなどで失われると、このようにずれます。集計では、個票や一覧の部に数えます。',
    'table-down':
      '個票や一覧では、{sections}です。部の境目にある{count}課が、そろって一つ下の部の課として書かれています。結合したセルがPDFなどで失われると、このようにずれます。集計では、個票や一覧の部に数えます。',
  },
};
