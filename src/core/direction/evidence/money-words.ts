import type { FieldValue } from '../../form/kohyo';
import { clausesOf } from '../clause';
import type { Evidence } from '../direction';
import { cellParams, passage } from '../params';
import type { Subject } from '../subject';

const COST =
  /経費|導入費|購入|使用料|利用料|委託料|委託費|コスト|運用費|保守|改修費|工事費|初期費用|リース|賃借料|費用|支出|負担金|整備費|通信費|開発費|構築費|手数料|イニシャル|ランニング|予算額|歳出増|減収|収入減|収入の減|歳入の減/;
const SAVING =
  /削減|節減|節約|縮減|減額|圧縮|軽減|抑制|不要|減少|人件費|増収|収入増|歳入増|歳入の増|収入の増|(?:経費|費用|コスト|委託料|使用料|保守料|手数料|歳出)の?減/;
const DENIED =
  /(?:削減|節減|軽減)(?:は|が|も|に)?(?:でき|され|見込め|見込ま|ならない|なし|至ら)|不要とはならない|未定|不明/;
const REVENUE = /使用料収入|手数料収入|使用料等?の?収入/;

function near(field: FieldValue, subject: Subject): 'row' | 'plan' | null {
  if (subject.negatives.some((cell) => cell.field.key === field.key)) return 'row';
  if (/^effect\.(?:target|actual)\.note$/.test(field.key)) return 'row';
  const years = new Set(subject.negatives.map((cell) => cell.year));
  if (/^effect\./.test(field.key) && field.kind === 'text' && years.has(field.year)) return 'row';
  const dated = /^(?:plan|target|actual|planRows\.\d+)\.(\d{4})$/.exec(field.key);
  return dated && years.has(Number(dated[1])) ? 'plan' : null;
}

function read(clause: string): 'reduction' | 'increase' | null {
  if (DENIED.test(clause)) return null;
  const text = clause.replace(/(?:財政)?効果(?:目標|実績)額|削減(?:目標|実績)額/g, '').replace(REVENUE, '');
  if (/減収|収入減|収入の減|歳入の減|歳出増/.test(text)) return 'increase';
  if (SAVING.test(text)) return 'reduction';
  return COST.test(text) ? 'increase' : null;
}

/** Money with △ beside words of cost (経費, 導入費, 使用料, 委託料 …) or of saving (削減額, 節減 …). */
export function moneyWords(subject: Subject): readonly Evidence[] {
  if (subject.measure !== 'effect') return [];
  const best = new Map<string, Evidence>();
  for (const field of subject.kohyo.fields.values()) {
    const place = near(field, subject);
    if (place === null) continue;
    for (const clause of clausesOf(field.text)) {
      const points = read(clause);
      if (points === null) continue;
      const own = subject.negatives.some((cell) => cell.field.key === field.key);
      const weight = place === 'plan' ? 2 : own ? 4 : 3;
      const kind = points === 'increase' ? 'money-cost' : 'money-saved';
      if ((best.get(kind)?.weight ?? 0) >= weight) continue;
      best.set(kind, {
        kind,
        points,
        weight,
        cells: [field.cell],
        params: { ...cellParams(field), words: passage(clause) },
      });
    }
  }
  return [...best.values()];
}
