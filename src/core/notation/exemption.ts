import { foldWidth } from './fold';

/**
 * A sentence by which the office takes a part of the form out for now:
 * 「プラン策定時は記載不要です。進捗管理時に記載します。」 What it covers is not yet due.
 */
export function isExemption(text: string): boolean {
  return /(?:記載|記入|入力|回答)(?:は|の必要は|を要)?\s*(?:不要|必要ありません|しないでください|ありません|要しません)/u.test(
    foldWidth(text),
  );
}
