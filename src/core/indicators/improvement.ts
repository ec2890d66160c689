import { foldWidth } from '../notation/fold';

/** Which way an indicator is to go: up, down, or to stay where it is. */
export type Improvement = 'up' | 'down' | 'keep';

const KEEP = /維持|現状どおり|現状通り|同水準|横ばい/;
const DOWN_VERB = /削減|減少|縮減|低減|短縮|軽減|抑制|圧縮|引下げ|引き下げ|減らす|以下|以内|未満|下回/;
const UP_VERB = /増加|上昇|向上|拡大|増やす|以上|延べ|引上げ|引き上げ|上回|増収|充実/;
/** What is better when there is less of it, and what has a verb in its name that says what it counts: 削減時間 is to grow. */
const LESS_IS_BETTER =
  /時間外|残業|超過勤務|休暇者|休職|離職|待ち?時間|待機|苦情|事故|滞納|未納|不納欠損|収入未済|CO2|二酸化炭素|温室効果|排出量|ごみ|人件費|経費|コスト|費用|借地料|光熱水?費|市債残高|負債|延床面積|枚数|件数の減|未処理|遅延/;
const COUNTS_SAVINGS =
  /(?:削減|縮減|短縮|軽減|節減|抑制|減少)(?:した|された|できた)?(?:額|量|時間|件数|数|率|割合|効果)/;

/** The change that a target asks for instead of a figure: 5%削減 is -5, 10%増 is 10. Percent of the baseline; `null` for any other text. */
export function changeAskedFor(text: string): number | null {
  const words = foldWidth(text).replace(/\s+/g, '');
  const found =
    /(?<!\d)(\d+(?:\.\d+)?)(?:%|パーセント)(?:の|を|程度|以上)?(削減|減少|縮減|低減|減|増加|上昇|向上|増)/.exec(words);
  if (!found) return null;
  const percent = Number(found[1]);
  return /減/.test(found[2] ?? '') ? -percent : percent;
}

/** Which way the words of a target, or else the name of what is counted, say that it is to go; `null` where they say nothing. */
export function improvementInWords(target: string, name: string): Improvement | null {
  const aim = foldWidth(target);
  if (KEEP.test(aim)) return 'keep';
  const down = DOWN_VERB.test(aim);
  if (down !== UP_VERB.test(aim)) return down ? 'down' : 'up';
  const counted = foldWidth(name).replace(/\s+/g, '');
  if (COUNTS_SAVINGS.test(counted)) return 'up';
  return LESS_IS_BETTER.test(counted) ? 'down' : null;
}
