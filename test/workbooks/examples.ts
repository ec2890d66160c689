import type { Example, Sheet } from './sheet';

/**
 * One good sheet of each form, of an imaginary city (彩原市). The expectations beside them were written by reading the sheet.
 */
class Writer {
  readonly rows: (string | number | null)[][] = [];
  readonly labels: { row: number; column: number; single: boolean }[] = [];

  row(...cells: (string | number | null)[]): this {
    this.rows.push(cells);
    return this;
  }

  /** Marks columns of the last row as labels with one value beside them. */
  single(...columns: number[]): this {
    for (const column of columns) this.labels.push({ row: this.rows.length - 1, column, single: true });
    return this;
  }

  label(...columns: number[]): this {
    for (const column of columns) this.labels.push({ row: this.rows.length - 1, column, single: false });
    return this;
  }

  sheet(name: string): Sheet {
    return { name, rows: this.rows, labels: this.labels };
  }
}

export function kohyoExample(years: readonly string[] = ['令和6年度', '令和7年度', '令和8年度']): Example {
  const w = new Writer();
  const across = <T>(values: readonly T[]): T[] => years.map((_, index) => values[index % values.length] as T);
  w.row('取組項目個票（兼進捗管理表）').label(0);
  w.row(null, null, null, null, '<項目番号>', 12).single(4);
  w.row('概要', '取組項目名', '公用車予約の電子化').single(1);
  w.row(null, '大分類', '情報・デジタル化の改革').single(1);
  w.row(null, '小分類', '業務の効率化').single(1);
  w.row(null, '主たる所管部署', '総務部管財課').single(1);
  w.row(null, '関係部署', '企画部情報推進課、各部主管課').single(1);
  w.row(
    null,
    'プラン策定時の現状及び課題認識',
    '公用車の予約は紙の台帳で受けており、空き状況が席にいるときしか分からない。',
  ).single(1);
  w.row(null, '取組の方向性、内容', '庁内のグループウェアに予約の機能を設ける。').single(1);
  w.row(null, '参考事例等', '隣の市では令和4年度から運用している。').single(1);
  w.row(null, '3年後の目指す姿（最終目標）', '全ての公用車を席から予約できる。').single(1);
  w.row('計画', '年度計画', ...years.map((year) => `${year}計画`), '備考').label(1);
  w.row(null, '台帳の整理', ...across(['台帳を整理する', '－', '－']), '車両は42台');
  w.row(null, '予約機能の導入', ...across(['方式を決める', '試しに使う', '全庁で使う']), null);
  w.row(null, '各年度目標', ...across(['方式の決定', '試行', '本格運用']), null).label(1);
  w.row(
    null,
    '業務量削減目標値（時間）',
    ...across<string | number>(['△60', 120, 300]),
    '管財課の受付に要する時間',
  ).label(1);
  w.row(null, '財政効果目標額（千円）', ...across<string | number>(['－', 0, 150]), null).label(1);
  w.row('実績', '実績報告', ...years.map((year) => `${year}実績`), '備考').label(1);
  w.row(null, '年度目標実績値', ...across<string | null>(['方式を決めた', null, null]), null).label(1);
  w.row(null, '業務量削減実績値（時間）', ...across<string | number | null>([-55, null, null]), null).label(1);
  w.row(null, '財政効果実績額（千円）', ...across<string | null>(['－', null, null]), null).label(1);
  w.row('評価', '評価', ...across<string | null>(['○', null, null]), null).label(1);
  w.row(null, '課題', ...across<string | null>(['台帳の書き方が課ごとに違った。', null, null]), null).label(1);
  w.row(null, '次年度に向けた改善点', ...across<string | null>(['書き方をそろえる。', null, null]), null).label(1);
  const expected: Record<string, string> = {
    number: '12',
    name: '公用車予約の電子化',
    pillar: '情報・デジタル化の改革',
    category: '業務の効率化',
    lead: '総務部管財課',
    related: '企画部情報推進課、各部主管課',
    background: '公用車の予約は紙の台帳で受けており、空き状況が席にいるときしか分からない。',
    approach: '庁内のグループウェアに予約の機能を設ける。',
    references: '隣の市では令和4年度から運用している。',
    goal: '全ての公用車を席から予約できる。',
    'planRows.0.task': '台帳の整理',
    'planRows.0.note': '車両は42台',
    'planRows.1.task': '予約機能の導入',
    'hours.target.note': '管財課の受付に要する時間',
  };
  const byYear: Record<string, readonly string[]> = {
    'planRows.0': ['台帳を整理する', '－', '－'],
    'planRows.1': ['方式を決める', '試しに使う', '全庁で使う'],
    target: ['方式の決定', '試行', '本格運用'],
    'hours.target': ['△60', '120', '300'],
    'effect.target': ['－', '0', '150'],
    actual: ['方式を決めた', '', ''],
    'hours.actual': ['△ 55', '', ''],
    'effect.actual': ['－', '', ''],
    rating: ['○', '', ''],
    problems: ['台帳の書き方が課ごとに違った。', '', ''],
    improvement: ['書き方をそろえる。', '', ''],
  };
  for (const [stem, texts] of Object.entries(byYear)) {
    years.forEach((_, index) => {
      expected[`${stem}.${2024 + index}`] = texts[index % texts.length] ?? '';
    });
  }
  return { form: 'iizuka-kohyo', sheet: w.sheet('個票12'), expected };
}

export function shinkokanriExample(): Example {
  const w = new Writer();
  w.row('彩原市行財政改革プラン　進行管理票', null, null, null, '管理票No.', 7).label(0).single(4);
  w.row();
  w.row('行財政改革の体系', '2 しごとの見直し').single(0);
  w.row('取組の区分', '(1) 事務の効率化').single(0);
  w.row('行動計画の取組項目', '③会議のあり方の見直し').single(0);
  w.row('具体的な取組', '会議の時間と資料の枚数に上限を設ける。').single(0);
  w.row('担当課', '総務課 ほか').single(0);
  w.row('令和5年度計画', '上限の案をつくり、三つの課で試す。').single(0);
  w.row('令和5年度実績(見込み)', '三つの課で試し、会議の時間が一割減った。').single(0);
  w.row('担当課の評価', '○').single(0);
  w.row('令和6年度計画', '全ての課に広げる。').single(0);
  return {
    form: 'izunokuni-shinkokanri',
    sheet: w.sheet('管理票07'),
    expected: {
      number: '7',
      pillar: '2 しごとの見直し',
      category: '(1) 事務の効率化',
      item: '③会議のあり方の見直し',
      name: '会議の時間と資料の枚数に上限を設ける。',
      lead: '総務課 ほか',
      'plan.2023': '上限の案をつくり、三つの課で試す。',
      'actual.2023': '三つの課で試し、会議の時間が一割減った。',
      'rating.2023': '○',
      'plan.2024': '全ての課に広げる。',
    },
  };
}

export function actionPlanExample(): Example {
  const w = new Writer();
  w.row('管理番号', 2305, '取組項目', '収納の方法の拡大', '前期計画', '継続').single(0, 2, 4);
  w.row('担当部署', '税務課、会計課 ほか').single(0);
  w.row('アウトカム\n(達成後の状態)', '➤ 納める人が場所と時間を選べる。').single(0);
  w.row('現状・課題', '➤ 窓口での納付が四割を占める。').single(0);
  w.row(
    '具体的な取組',
    '➤ 納付書にQRコードを付ける。(税務課)\n➤ 【DX】手数料をキャッシュレスで受ける。（会計課ほか）',
  ).single(0);
  return {
    form: 'izunokuni-actionplan',
    sheet: w.sheet('2305'),
    expected: {
      number: '2,305',
      name: '収納の方法の拡大',
      continuity: '継続',
      lead: '税務課、会計課 ほか',
      goal: '➤ 納める人が場所と時間を選べる。',
      background: '➤ 窓口での納付が四割を占める。',
      'actions.0.text': '納付書にQRコードを付ける。',
      'actions.0.lead': '税務課',
      'actions.1.text': '【DX】手数料をキャッシュレスで受ける。',
      'actions.1.lead': '会計課ほか',
    },
  };
}

export function dxExample(): Example {
  const w = new Writer();
  w.row('重点取組事項名', null, '1 窓口を便利に', null, null, null, '管理番号', 3).single(0, 6);
  w.row('事業名', null, '申請書の事前作成', null, null, null, '担当課', '市民課\n情報推進課').single(0, 6);
  w.row('概要', null, '来庁の前に申請書を作れるようにする。').single(0);
  w.row('現状・課題等', null, '記載台が混み合い、待ち時間が長い。').single(0);
  w.row('目的', null, '窓口で待つ時間を短くするため。').single(0);
  w.row('今後の取組内容', null, '対象の手続を毎年度広げる。').single(0);
  w.row('評価指標', '基準値', '事前作成の利用件数 0件／令和4年度 対象の手続数 2件／令和4年度末').label(0).single(1);
  w.row(null, '目標値', '事前作成の利用件数 900件／令和7年度 対象の手続数 20件／令和7年度末').single(1);
  w.row('スケジュール', null, '令和5年度(前期)', '令和5年度(後期)', '令和6年度', '令和7年度', '令和8年度').label(0);
  w.row(null, null, '方式の検討', null, '導入');
  w.row(null, null, null, '手続の洗い出し', null, '対象の拡大');
  return {
    form: 'izunokuni-dx',
    sheet: w.sheet('事業03'),
    expected: {
      pillar: '1 窓口を便利に',
      number: '3',
      name: '申請書の事前作成',
      lead: '市民課\n情報推進課',
      overview: '来庁の前に申請書を作れるようにする。',
      background: '記載台が混み合い、待ち時間が長い。',
      purpose: '窓口で待つ時間を短くするため。',
      approach: '対象の手続を毎年度広げる。',
      'indicators.0.name': '事前作成の利用件数',
      'indicators.0.baseline': '0件',
      'indicators.0.baselineYear': '令和4年度',
      'indicators.0.target': '900件',
      'indicators.0.targetYear': '令和7年度',
      'indicators.1.name': '対象の手続数',
      'indicators.1.baseline': '2件',
      'indicators.1.baselineYear': '令和4年度末',
      'indicators.1.target': '20件',
      'indicators.1.targetYear': '令和7年度末',
      'schedule.0.text': '方式の検討',
      'schedule.0.from': '令和5年度(前期)',
      'schedule.0.to': '令和5年度(後期)',
      'schedule.1.text': '導入',
      'schedule.1.from': '令和6年度',
      'schedule.1.to': '令和8年度',
      'schedule.2.text': '手続の洗い出し',
      'schedule.3.text': '対象の拡大',
      'schedule.3.to': '令和8年度',
    },
  };
}

/** A table: the expectations are those of its second row. */
export function planTableExample(): Example {
  const w = new Writer();
  w.row('彩原市行革・DX推進計画　実施計画').label(0);
  w.row();
  w.row(
    'No',
    '基本方針',
    '取組項目',
    '取組概要・取組内容',
    '指標',
    '基準値（2024）',
    '目標値（2030）',
    '担当課名',
  ).label(0, 1, 2, 3, 4, 5, 6, 7);
  w.row(
    1,
    '方針1 人を育てる',
    '研修の充実',
    '〈取組概要〉 学び続ける職員を育てる。 〈取組内容〉\n▶階層別の研修',
    null,
    null,
    null,
    '★人事課',
  );
  w.row(
    2,
    '方針2 しくみを変える',
    '電子申請の拡大',
    '〈取組概要〉 来なくてもよい市役所にする。 〈取組内容〉\n▶様式の見直し\n▶手数料の納付',
    '電子申請の件数',
    '1,200件',
    '6,000件',
    '★情報推進課\n関係各課',
  );
  w.row(
    3,
    '方針2 しくみを変える',
    '借地の見直し',
    '〈取組概要〉 借地を減らす。 〈取組内容〉 ▪契約の更新▪返還',
    '借地料',
    '2,500万円',
    '2,000万円',
    '管財課',
  );
  return {
    form: 'omitama-plan',
    sheet: w.sheet('実施計画'),
    expected: {
      number: '2',
      pillar: '方針2 しくみを変える',
      name: '電子申請の拡大',
      overview: '来なくてもよい市役所にする。',
      'actions.0.text': '様式の見直し',
      'actions.1.text': '手数料の納付',
      'indicators.0.name': '電子申請の件数',
      'indicators.0.baseline': '1,200件',
      'indicators.0.baselineYear': '基準値（2024）',
      'indicators.0.target': '6,000件',
      lead: '★情報推進課\n関係各課',
    },
  };
}
