import { foldWidth } from '../../notation/fold';

/** What must not stand on a public page: a way to reach a person, a person's name, an address inside the office, a note to oneself. */
export type LeakKind = 'contact' | 'person' | 'address' | 'note';

export interface Leak {
  readonly kind: LeakKind;
  /** The words as the text has them, width folded. */
  readonly found: string;
  /** False where a reader must judge: 「業者さん」 is nobody's name. */
  readonly sure: boolean;
}

const MAIL = /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,6}/u;
const PHONE = /(?<![\d-])0\d{1,4}[-(]\d{1,4}[-)]\d{3,4}(?!\d)|内線\s?[:(]?\s?\d{2,6}/u;
/** 担当：山田 names a person, 担当：総務課 an office. */
const NAMED =
  /(?:担当者?|記入者|作成者|氏名|連絡先|問合せ先|問い合わせ先)\s{0,2}:\s{0,2}([\p{Script=Han}ぁ-んァ-ヶー々]{2,12})/gu;
const OFFICE =
  /(?:課|係|部|室|局|所|館|会|班|署|校|園|市|町|村|社|者|職員|事務局|センター|チーム|グループ|関係各課|等|ほか)$/u;
const TITLED =
  /(?<![\p{Script=Han}々])([\p{Script=Han}々]{2,3})(?:主事|主査|主任|氏(?![名族神])|さん|(?<![仕多同模一異有王神])様(?![式子態々相]))/gu;
/** Family and given name; longer words stand before titles of offices (財政課主査), too. */
const FULL_NAME =
  /(?<![\p{Script=Han}々])([\p{Script=Han}々]{4,5})(?:氏(?![名族神])|さん|(?<![仕多同模一異有王神])様(?![式子態々相]))/gu;
/** What stands before such a title and names nobody. */
const NOBODY =
  /^(?:担当|指導|上席|統括|専門|各|皆|客|利用者|事業者|市民|住民|町民|村民|業者|保護者|企業|団体|職員|来庁者|申請者|先方|相手方|市長|議員|委員|生徒|児童|お客|受託者|契約者|寄附者|寄付者|地権者|関係者|高齢者|患者)/u;
const INSIDE = [
  /\\\\[^\s\\/]{1,64}\\/u,
  /(?<![A-Za-z])[A-Za-z]:\\/u,
  /file:\/\//iu,
  /https?:\/\/(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)[^\s]{0,80}/iu,
  /https?:\/\/[A-Za-z0-9-]{1,63}(?=[/:\s]|$)[^\s]{0,80}/iu,
  /https?:\/\/[A-Za-z0-9.-]{1,120}\.(?:local|lan|internal|lgwan\.jp)(?![A-Za-z0-9])[^\s]{0,80}/iu,
] as const;
const NOTE =
  /(?:要|未)確認|確認中(?=[)】\]。]|$)|(?<![A-Za-z])(?:TODO|FIXME)(?![A-Za-z])|メモ:|(?:後で|あとで|後日)(?:記入|記載|追記|直す|修正|確認)|(?:課長|部長|係長|財政課|事務局)(?:に|へ)?(?:要)?(?:確認|相談)(?:中|する|要|予定)|\(仮\)|仮置き|削除予定|公開しない|公表しない|内部用|庁内限り|部外秘|取扱注意/iu;

/** Everything in a text that must not go out, each kind once. */
export function leaksIn(text: string): readonly Leak[] {
  const words = foldWidth(text);
  const leaks: Leak[] = [];
  const add = (kind: LeakKind, found: string | undefined, sure = true) => {
    if (found !== undefined && !leaks.some((leak) => leak.kind === kind)) leaks.push({ kind, found, sure });
  };
  add('contact', MAIL.exec(words)?.[0] ?? PHONE.exec(words)?.[0]);
  add('person', [...words.matchAll(NAMED)].find(([, name = '']) => !OFFICE.test(name))?.[0]);
  add('person', [...words.matchAll(TITLED)].find(([, name = '']) => !NOBODY.test(name))?.[0], false);
  const full = [...words.matchAll(FULL_NAME)].find(([, name = '']) => !NOBODY.test(name) && !OFFICE.test(name));
  add('person', full?.[0], false);
  add(
    'address',
    INSIDE.map((pattern) => pattern.exec(words)?.[0]).find((found) => found !== undefined),
  );
  add('note', NOTE.exec(words)?.[0]);
  return leaks;
}
