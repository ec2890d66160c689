import type { Templates } from '../templates';

/** Why a workbook could not be read or written, and what to do. Named by WorkbookErrorCode. */
export const errors = {
  'not-xlsx':
    'Excel ブック（.xlsx）ではないため、読めませんでした。Excel で開いて「Excel ブック (*.xlsx)」の形式で保存し直してください。',
  damaged:
    'ファイルが壊れているか、途中で切れているため、読めませんでした。元のファイルをもう一度コピーするか、Excel で開いて修復してから保存してください。',
  encrypted:
    'パスワードで保護されているため、読めませんでした。Excel で開き、［ファイル］－［情報］－［ブックの保護］でパスワードを外して保存してください。',
  empty: 'ファイルの中身が空です。正しく保存されたファイルかご確認ください。',
  'too-large':
    'ファイル（または展開した中身）が大きすぎるため、読むのを止めました。不要なシートや画像を除くか、ブックを分けてください。',
  missing: 'ファイルまたはフォルダーが見つからないか、開く権限がありません。場所と名前をご確認ください。',
  protected: 'シート『{sheet}』は保護されています。保護を解除して、もう一度お試しください。',
  editing: 'セルの編集中です。Enter キーで入力を確定するか、Esc キーで取り消してから、もう一度お試しください。',
  'sheet-name': '『{sheet}』はシート名に使えません。31 文字以内で、\\ / ? * [ ] : を含まない名前にしてください。',
  cancelled: '中止しました。途中までの変更はありません。',
  unsupported: 'お使いの Excel では、この機能を利用できません。Excel 2021 以降でお試しください。',
  host: 'Excel が処理を受け付けませんでした。ブックを保存してから、もう一度お試しください。',
} satisfies Templates;
