import { foldWidth } from '../notation/fold';

/** Which way an indicator is to go: up, down, or to stay where it is. */
export type Improvement = 'up' | 'down' | 'keep';

const KEEP = /維持|現状どおり|現状通り|同水準|横ばい/;
const DOWN_VERB = /削減|減少|縮減|低減|短縮|軽減|抑制|圧縮|引下げ|引き下げ|減らす|以下|以内|未満|下回/;
const UP_VERB = /増加|上昇|向上|拡大|増やす|以上|延べ|引上げ|引き上げ|上回|増収|充実/;
/** What is better when there is less of it, and what has a verb in its name that says what it counts: 削減時間 is to grow. */
const LESS_IS_BETTER =
  /(?:処理|所要|審査|交付)(?:日数|期間|時間)|時間外|残業|超過勤務|休暇者|休職|離職|待ち?時間|待機|苦情|事故|滞納|未納|不納欠損|収入未済|CO2|二酸化炭素|温室効果|排出量|ごみ|人件費|経費|コスト|費用|借地料|光熱水?費|市債残高|負債|延床面積|枚数|件数の減|未処理|遅延/;
const COUNTS_SAVINGS =
  /(?:削減|縮減|短縮|軽減|節減|抑制|減少)(?:した|された|できた)?(?:額|量|時間|件数|数|率|割合|効果)/;

/** Shares and marks that are kept high. */
const MORE_IS_BETTER =
  /満足度|認知度|(?:収納|徴収|納付|普及|受診|参加|回収|回答|利用|稼働|達成|実施|就業|加入|取得|自給|リサイクル|再資源化|電子化)率/;
/** 収納率の上昇, 待ち時間の減: the name itself says which way. */
const GOES_UP = /の?(?:上昇|向上|増加|拡大|増)$/;
const GOES_DOWN = /の(?:削減|減少|縮減|低減|短縮|軽減|抑制|減)$/;

/** The change that a target asks for instead of a figure: 5%削減 is -5, 10%増 is 10. Percent of the baseline; `null` for any other text. */
export function changeAskedFor(text: string): number | null {
  const words = foldWidth(text).replace(/\s+/g, '');
  const found =
    /(?<!\d)(\d+(?:\.\d+)?)(?:%|パーセント)(?:の|を|程度|以上)?(削減|減少|縮減|低減|減|増加|上昇|向上|増)/.exec(words);
  if (!found) return null;
  const percent = Number(found[1]);
  return /減/.test(found[2] ?? '') ? -percent : percent;
}

/**
 * Which way the words of a target, or else the name of what is counted, say that it is to go; `null` where they say nothing. From 0 nothing
 * can be taken: 経費の削減 that begins at 0 counts what is saved.
 */
export function improvementInWords(target: string, name: string, baseline: number | null = null): Improvement | null {
  const aim = foldWidth(target);
  if (KEEP.test(aim)) return 'keep';
  const down = DOWN_VERB.test(aim);
  if (down !== UP_VERB.test(aim)) return down ? 'down' : 'up';
  const counted = foldWidth(name).replace(/\s+/g, '');
  if (COUNTS_SAVINGS.test(counted) || GOES_UP.test(counted)) return 'up';
  if (GOES_DOWN.test(counted)) return baseline === 0 ? 'up' : 'down';
  if (LESS_IS_BETTER.test(counted)) return 'down';
  return MORE_IS_BETTER.test(counted) ? 'up' : null;
}
