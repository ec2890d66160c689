import { mergedOpinions, type Opinion, opinionsOnSheets } from '../../../../src/core/cycle/compare/opinions';
import type { Grid } from '../../../../src/core/grid/grid';

const HEADINGS = {
  number: '番号',
  name: '取組項目名',
  year: '年度',
  source: '意見の種類',
  text: '意見',
  answer: '対応',
  followUp: 'その後',
};

function grid(...texts: string[][]): Grid {
  const values = texts.map((row) => row.map((text) => (text === '' ? null : text)));
  return { sheet: '一覧', position: 0, hidden: false, top: 0, left: 0, values, texts };
}

const opinion = (more: Partial<Opinion> = {}): Opinion => ({
  number: '3',
  name: '窓口の予約',
  year: 2024,
  source: '委員会意見',
  text: '高齢者にも使えるように',
  answer: '',
  followUp: '',
  ...more,
});

test('columns that people added to a list: each opinion with the answer and follow-up that stand beside it', () => {
  const list = grid(
    ['とりまとめ一覧', '', '', '', '', '', ''],
    ['具体的な取組', '担当課', '委員会意見', '回答', 'その後', '審議会意見', '管理票P'],
    ['窓口の予約', '市民課', '高齢者にも使えるように', '電話でも受ける', '令和7年度に開始', '', '3'],
    ['会議の縮減', '総務課', '', '', '', '数値目標を', '4'],
  );
  expect(opinionsOnSheets([list], HEADINGS)).toEqual([
    opinion({ year: null, answer: '電話でも受ける', followUp: '令和7年度に開始' }),
    opinion({ year: null, number: '4', name: '会議の縮減', source: '審議会意見', text: '数値目標を' }),
  ]);
});

test('the record of the year before is read back with what people wrote into it', () => {
  const record = grid(
    ['意見と対応の記録', '', '', '', '', '', ''],
    ['', '', '', '', '', '', '［Kohyo］'],
    Object.values(HEADINGS),
    ['3', '窓口の予約', '令和6年度', '委員会意見', '高齢者にも使えるように', '電話でも受ける', '済み'],
  );
  expect(opinionsOnSheets([record], HEADINGS)).toEqual([opinion({ answer: '電話でも受ける', followUp: '済み' })]);
});

test('a list without opinions has none', () => {
  expect(opinionsOnSheets([grid(['取組項目名', '担当課'], ['窓口の予約', '市民課'])], HEADINGS)).toEqual([]);
});

test('each opinion once, with the answer that somebody gave', () => {
  expect(
    mergedOpinions([[opinion({ answer: '電話でも受ける' })], [opinion({ year: null }), opinion({ text: '別の意見' })]]),
  ).toEqual([opinion({ answer: '電話でも受ける' }), opinion({ text: '別の意見' })]);
});
