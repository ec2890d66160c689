/** The words by which offices of a municipality are told: data, to be extended where a city uses others. */

/** First level: 部, 局, 委員会, 消防本部. */
const UPPER = ['部', '局', '委員会'];

/** Second level and below. 事務局 stands here: 議会事務局 is listed among the 課. */
const LOWER = [
  '課',
  '室',
  '係',
  '担当',
  '班',
  'グループ',
  'チーム',
  '事務局',
  '所',
  'センター',
  '館',
  '園',
  '学校',
  '病院',
  '(?<!部)署',
  '会計管理者',
  '監査委員',
];

/** Words that end in 部 or 局 and name no department: 内部統制課, 東部支所, 市長部局. */
const NOT_UPPER = /(?:内部|外部|幹部|部局|薬局)$|^(?:東部|西部|南部|北部|中部|一部|全部|本部|部|局|委員会)$/;
/** Words that 部 or 局 begins: 部活動推進課, 部会; but 総務部会計課. */
const NOT_UPPER_BEFORE = /^(?:活|署|局|分|落|会(?!計)|門|長|員|品)/;

const NOTE = '(?:\\([^()]*\\))?';
const ENDS_UPPER = new RegExp(`(?:${UPPER.join('|')})$`);
const ENDS_LOWER = new RegExp(`(?:${LOWER.join('|')})${NOTE}$`);
const ENDS_ANY = new RegExp(`.(?:${[...LOWER, ...UPPER].join('|')})${NOTE}$`);

const CLASSES = [
  // ほか, など: there are more than the cell names.
  /^(?:他|ほか|外|など|等|その他)$/,
  // 庁内各課, 全庁的な取り組み, 都市建設部各課, 各支所市民窓口課, 各行政委員会.
  /^(?:各|全)[^\s、]*(?:課|部|局|室|署|所|係|館|会)(?:等)?(?:\([^()]*\))?$/,
  /(?:全庁|庁内|府内)/,
  /(?:各課|各部署?|各局|各室|各所属|各部局|各施設|各支所)(?:等)?$/,
  /^(?:関係|関連|担当|所管|該当|対象|主管|主務)(?:課|部|局|部署|部局|所属|室|各課)(?:等)?$/,
  // 窓口がある課, ドローンを使用する課, AI議事録を使用する課.
  /(?:する|した|ある|いる|持つ|行う|れる|なる)(?:課|部署|所属|部|室|施設|所管課|担当課)(?:等)?$/,
];

export function endsAsUpperOffice(text: string): boolean {
  return ENDS_UPPER.test(text) && !NOT_UPPER.test(text) && !ENDS_LOWER.test(text);
}

export function endsAsLowerOffice(text: string): boolean {
  return ENDS_LOWER.test(text);
}

/** A text that may be a whole name: `総務部`, `人事課`, `まちづくり推進課(12地区交流センター)`. */
export function endsAsOffice(text: string): boolean {
  return ENDS_ANY.test(text) && !NOT_UPPER.test(text);
}

/** A text that means several sections without naming them. */
export function isClassOfOffices(text: string): boolean {
  return CLASSES.some((pattern) => pattern.test(text));
}

/** Where the 部 ends and the 課 begins in `総務部人事課`; -1 when there is no such place. */
export function upperEnd(name: string): number {
  for (let end = name.length - 2; end >= 2; end -= 1) {
    const upper = name.slice(0, end);
    const rest = name.slice(end);
    if (!ENDS_UPPER.test(upper) || NOT_UPPER.test(upper) || NOT_UPPER_BEFORE.test(rest)) continue;
    // 農業委員会事務局 is one office, not a 事務局 of a 部.
    if (rest === '事務局' || !ENDS_LOWER.test(rest)) continue;
    return end;
  }
  return -1;
}
