/**
 * Puts a text on the clipboard. Some of Office's webviews refuse: then the text, selected in its field, is for Ctrl+C.
 * Gives whether it is there.
 */
export async function copyText(text: string, field: HTMLTextAreaElement | null): Promise<boolean> {
  field?.focus();
  field?.select();
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    if (error instanceof DOMException || error instanceof TypeError) return false;
    throw error;
  }
}
