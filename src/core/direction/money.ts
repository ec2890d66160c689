const COST =
  /経費|導入費|購入|使用料|利用料|委託料|委託費|コスト|運用費|保守|改修費|工事費|初期費用|リース|賃借料|費用|支出|負担金|整備費|通信費|開発費|構築費|手数料|イニシャル|ランニング|予算額|歳出増|減収|収入減|収入の減|歳入の減/;
const SAVING =
  /削減|節減|節約|縮減|減額|圧縮|軽減|抑制|不要|減少|人件費|増収|収入増|歳入増|歳入の増|収入の増|(?:経費|費用|コスト|委託料|使用料|保守料|手数料|歳出)の?減/;
const DENIED =
  /(?:削減|節減|軽減)(?:は|が|も|に)?(?:でき|され|見込め|見込ま|ならない|なし|至ら)|不要とはならない|未定|不明/;
const REVENUE = /使用料収入|手数料収入|使用料等?の?収入/;

/** What a clause says of money: `increase` is cost (経費, 委託料, 減収 …), `reduction` is money saved or earned. */
export function readMoney(clause: string): 'reduction' | 'increase' | null {
  if (DENIED.test(clause)) return null;
  const text = clause.replace(/(?:財政)?効果(?:目標|実績)額|削減(?:目標|実績)額/g, '').replace(REVENUE, '');
  if (/減収|収入減|収入の減|歳入の減|歳出増/.test(text)) return 'increase';
  if (SAVING.test(text)) return 'reduction';
  return COST.test(text) ? 'increase' : null;
}
