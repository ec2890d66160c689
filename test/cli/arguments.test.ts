import { BUILT_IN_FORMS } from '../../src/forms';
import { call, ownFolder } from './call';
import { workbook } from './workbooks';

const { path, put } = ownFolder();

describe('bad use is told in words, with status 2', () => {
  test.each([
    [['chek', 'a.xlsx'], '「chek」というコマンドはありません。'],
    [['check'], '読むファイルまたはフォルダーを指定してください。'],
    [['check', 'a.xlsx', '--fomat', 'json'], '「--fomat」という指定はありません。'],
    [['check', 'a.xlsx', '--format'], '「--format」には値が必要です。'],
    [['check', 'a.xlsx', '--format', '--year', 'R6'], '「--format」には値が必要です。'],
    [['handout', 'a.xlsx', '-o', 'out', '--no-lock=3'], '「--no-lock」に値は付けられません。'],
    [['handout', 'a.xlsx', '-o', 'out', '--spare', '-1'], '--spare の「-1」は使えません。0 から 99 までの整数'],
    [['gather', 'a.xlsx', '-o', 'out.txt'], 'out.txt には書き出せません。'],
    [['summary', 'a.xlsx', '-o', 'out.csv'], 'out.csv には書き出せません。'],
    [['compare', 'a.xlsx', '-o', 'out'], 'out には書き出せません。'],
    [
      ['check', 'a.xlsx', '--format', 'xml'],
      '--format に「xml」は指定できません。次の中からお選びください: text, json, csv',
    ],
    [['check', 'a.xlsx', '--fail-on', 'info'], '--fail-on に「info」は指定できません。'],
    [['check', 'a.xlsx', '--year', '来年'], '「来年」を年度として読めません。'],
    [['check', 'a.xlsx', '--form', 'no-such'], '様式「no-such」を知りません。'],
    [['summary', 'a.xlsx'], '書き出す先を -o OUT.xlsx のように指定してください。'],
    [['summary', 'a.xlsx', '-o', 'b.xlsx', '--sheets', 'summary,all'], '--sheets に「all」は指定できません。'],
    [['rollup', 'a.xlsx', '--by', 'month'], '--by に「month」は指定できません。'],
    [['forms', 'extra'], '「extra」は不要です。'],
  ])('%j', async (given, words) => {
    const { status, out, err } = await call(given);
    expect(err).toContain(words);
    expect(err).toContain('kohyo --help');
    expect(out).toBe('');
    expect(status).toBe(2);
  });
});

test.each([[[]], [['--help']], [['-h']], [['help']]])(
  '%j shows help with an example of every command',
  async (given) => {
    const { status, out } = await call(given);
    for (const example of [
      'kohyo check 個票.xlsx',
      'kohyo summary 個票フォルダー -o',
      'kohyo rollup 個票.xlsx --by',
      'kohyo learn 空の様式.xlsx -o',
      'kohyo forms',
    ]) {
      expect(out).toContain(example);
    }
    expect(status).toBe(0);
  },
);

test.each(['check', 'summary', 'rollup', 'learn', 'forms'])(
  '%s --help and help %s are the same, with an example',
  async (command) => {
    const { out } = await call([command, '--help']);
    expect(out).toMatch(new RegExp(`\n例\n  kohyo ${command}`));
    expect((await call(['help', command])).out).toBe(out);
  },
);

test('forms lists all that are built in, in columns', async () => {
  const { out } = await call(['forms']);
  // A line of headings, and the end of the last line.
  expect(out.split('\n')).toHaveLength(BUILT_IN_FORMS.length + 2);
  for (const id of ['iizuka-kohyo', 'izunokuni-shinkokanri', 'izunokuni-actionplan', 'izunokuni-dx', 'omitama-plan']) {
    expect(out).toContain(`\n${id} `);
  }
});

test('the language of the environment: Japanese by default and under C, English where it is asked for', async () => {
  expect((await call(['--help'], { environment: {} })).out).toContain('使い方');
  expect((await call(['--help'], { environment: { LANG: 'C.UTF-8' } })).out).toContain('使い方');
  expect((await call(['--help'], { environment: { LANG: 'en_GB.UTF-8' } })).out).toContain('Usage');
  expect((await call(['--help'], { environment: { LC_ALL: 'ja_JP.UTF-8', LANG: 'en_GB' } })).out).toContain('使い方');
});

test('--form takes a form definition from a file, and says what is wrong with a bad one', async () => {
  const given = put('a.xlsx', workbook([6]));
  const form = {
    version: 1,
    id: 'own-form',
    name: '自前の様式',
    source: { publisher: '彩原市', document: '試験' },
    shape: 'block',
    titles: ['取組項目個票（兼進捗管理表）'],
    groups: [],
    fields: [
      { key: 'name', labels: ['取組項目名'], kind: 'text', place: 'beside', required: 'always' },
      { key: 'pillar', labels: ['大分類'], kind: 'text', place: 'beside' },
      { key: 'lead', labels: ['主たる所管部署'], kind: 'department', place: 'beside' },
    ],
    years: [],
    vocabulary: { pillar: [], category: [], pairs: [] },
    ratings: [],
  };
  const good = put('form.json', JSON.stringify(form));
  const { out } = await call(['check', given, '--form', good, '--format', 'json', '--fail-on', 'never']);
  expect(JSON.parse(out).files[0].kohyo[0]).toMatchObject({ form: 'own-form' });
  const bad = put('bad.json', JSON.stringify({ ...form, shape: 'round' }));
  const refused = await call(['check', given, '--form', bad]);
  expect(refused.status).toBe(2);
  expect(refused.err).toContain(`${path('bad.json')} を様式定義として読めません`);
  expect(refused.err).toContain('shape');
});
