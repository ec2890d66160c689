/** Costs by name. 人件費 is not among them: it is named for what is saved as often as for what is spent. */
const COST =
  /経費|導入費|購入|使用料|利用料|委託料|委託費|コスト|運用費|保守|改修費|工事費|初期費用|リース|賃借料|費用|支出|負担金|整備費|通信費|開発費|構築費|手数料|イニシャル|ランニング|予算額|予算要求額|歳出/;
const MONEY_NAMED = /費|料|代|金|額|歳出|支出|コスト|経費|賃|単価|予算/;
const INCOME = /収入|歳入|売上|税収|寄附|寄付|広告料/;
const LESS = /減|節約|圧縮|抑制|抑え|不要|引下げ|引き下げ|廃止/;
const MORE = /増|追加|上昇|引上げ|引き上げ|発生|かかる|掛かる|上乗せ/;
/** Labels, and compounds in which 増 and 減 mean nothing of the kind. */
const SILENT = /(?:財政)?効果(?:目標|実績)額|削減(?:目標|実績)額|増減|加減|減価償却|減免|増設|増築|増強|増刷/g;
const DENIED =
  /(?:削減|節減|軽減|縮減|減額)(?:は|が|も|に|を)?(?:でき|され|見込め|見込ま|ならない|なし|至ら|難し|困難)|不要とはならない|増加?(?:し|は)?(?:ない|ず)|未定|不明/;

/** What a clause says of money: `increase` is cost (経費, 委託料, 減収 …), `reduction` is money saved or earned. */
export function readMoney(clause: string): 'reduction' | 'increase' | null {
  if (DENIED.test(clause)) return null;
  const text = clause.replace(SILENT, '');
  if (/増収/.test(text)) return 'reduction';
  if (/減収/.test(text)) return 'increase';
  const less = LESS.test(text);
  const more = MORE.test(text);
  if (less && more) return null;
  if (INCOME.test(text)) return less ? 'increase' : more ? 'reduction' : null;
  if (less) return MONEY_NAMED.test(text) || /節減|削減|縮減/.test(text) ? 'reduction' : null;
  if (more) return MONEY_NAMED.test(text) ? 'increase' : null;
  return COST.test(text) ? 'increase' : null;
}
