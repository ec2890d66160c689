import { message as en } from '../locales/en/message';
import { message as ja } from '../locales/ja/message';
import { languageOf } from '../locales/language';

/** The page that says what a ribbon button did. Its words come behind the `#`. */
async function main(): Promise<void> {
  await Office.onReady();
  const language = languageOf(Office.context.displayLanguage);
  // These few words alone: all others are many times the page.
  const words = language === 'ja' ? ja : en;
  const text = document.getElementById('text');
  const close = document.getElementById('close');
  if (!text || !close) throw new Error('message.html lacks #text or #close');
  document.documentElement.lang = language;
  document.title = words.title;
  text.textContent = decodeURIComponent(window.location.hash.slice(1));
  close.textContent = words.close;
  close.addEventListener('click', () => Office.context.ui.messageParent('close'));
  close.focus();
}

void main();
