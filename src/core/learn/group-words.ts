import { foldLabel } from '../notation/fold';

/** Headings of parts, whatever stands under them. */
const GROUP_WORDS = /^(?:概要|計画|実績|評価|改善|実績報告|基本情報|plan|do|check|act(?:ion)?)(?:\(.*\))?$/iu;

export function isGroupWord(text: string): boolean {
  return GROUP_WORDS.test(foldLabel(text));
}
