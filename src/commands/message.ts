import { wordsFor } from '../locales';

/** The page that says what a ribbon button did. Its words come behind the `#`. */
async function main(): Promise<void> {
  await Office.onReady();
  const { pane, language } = wordsFor(Office.context.displayLanguage);
  const text = document.getElementById('text');
  const close = document.getElementById('close');
  if (!text || !close) throw new Error('message.html lacks #text or #close');
  document.documentElement.lang = language;
  document.title = pane.messageTitle;
  text.textContent = decodeURIComponent(window.location.hash.slice(1));
  close.textContent = pane.close;
  close.addEventListener('click', () => Office.context.ui.messageParent('close'));
  close.focus();
}

void main();
