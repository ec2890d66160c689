import { foldWidth } from './fold';
import { remembering } from './remember';

/**
 * A sentence by which the office takes a part of the form out for now:
 * 「プラン策定時は記載不要です。進捗管理時に記載します。」 What it covers is not yet due.
 */
export const isExemption = remembering((text) =>
  /(?:記載|記入|入力)(?:は|も)?\s*(?:不要|必要ありません|要しません|しないで|の必要は\s*(?:ない|ありません))/u.test(
    foldWidth(text),
  ),
);
