import { excerpt } from '../../message/excerpt';
import { foldWidth } from '../../notation/fold';
import type { Evidence } from '../direction';
import { cellParams } from '../params';
import type { Subject } from '../subject';

const LEGEND =
  /[△▲](?:印|表示|表記|の数値|の値|マイナス)?(?:」|』|\))?\s*(?:は|が|=|:|…|・・・|→)\s*([^。\n、]{1,30})/g;
const REDUCTION = /削減|減少|短縮|軽減|節減|減(?:を|$|の|時間|り|る|ら)|効果/;
const INCREASE = /増加|増(?:を|$|の|時間|え|や)|かかる|負担|準備に|要する|追加|経費|費用|コスト|支出/;

function reading(words: string): 'reduction' | 'increase' | null {
  if (/ない|ません|評価|遅れ|一部|やや|未達/.test(words)) return null;
  const reduction = REDUCTION.test(words);
  return reduction === INCREASE.test(words) ? null : reduction ? 'reduction' : 'increase';
}

/** The writer's own key to the mark: 「△は削減を示す」. In the rows' remarks, or in the 個票's own. */
export function legend(subject: Subject): readonly Evidence[] {
  const fields = [...subject.kohyo.fields.values()].filter(
    ({ field }) => field.entry.measure === subject.measure || field.id === 'note',
  );
  return fields.flatMap((field) => {
    for (const match of foldWidth(field.text).matchAll(LEGEND)) {
      const points = reading(match[1] ?? '');
      if (points === null) continue;
      const params = { ...cellParams(field), words: excerpt(match[0]) };
      return [{ kind: `legend-${points}`, points, weight: 5, cells: [field.cell], params }];
    }
    return [];
  });
}
