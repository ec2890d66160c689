import type { Templates } from '../templates';

/** One for each WorkbookErrorCode: what happened, and what to do. `{sheet}` is always available. */
export const errors = {
  'not-xlsx':
    'Excel ブック（.xlsx）ではありません。Excel で開き、「Excel ブック（.xlsx）」の形式で保存し直してください。',
  damaged: 'ファイルが壊れていて読めません。Excel で開いて修復し、保存し直したものをお使いください。',
  encrypted: 'パスワードで保護されたブックです。Excel でパスワードを外して保存し直したものをお使いください。',
  empty: '中身のないファイルです。正しいファイルか、お確かめください。',
  'too-large': 'ファイルが大きすぎて読めません。使っていないシートや画像を除いて、保存し直したものをお使いください。',
  missing: 'ファイルやシートが見つかりません。名前が変わったり、移されたりしていないか、お確かめください。',
  protected:
    'シート『{sheet}』は保護されています。「校閲」の「シート保護の解除」で保護を解除して、もう一度押してください。',
  editing: 'セルの入力中は進められません。Enter キーか Esc キーで入力を終えてから、もう一度押してください。',
  'sheet-name':
    'シートの名前『{sheet}』は Excel では使えません。31 文字までとし、\\ / ? * [ ] : を除いた名前にしてください。',
  cancelled: '中止しました。',
  unsupported: 'お使いの Excel では、この機能を使えません。Excel 2021 より新しい Excel でお試しください。',
  host: 'Excel がこの操作を受け付けませんでした。もう一度お試しください。続くときは、ブックを保存して開き直してください。',
} satisfies Templates;
