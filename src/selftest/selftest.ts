import '../app/jitless';
import { loadWords } from '../locales/load';
import { showSelftest } from './page';

/** The page that asks the real Excel what nobody knows of it. */
async function main(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('selftest.html has no #root');
  const { host } = await Office.onReady();
  const words = await loadWords(host === null ? navigator.language : Office.context.displayLanguage);
  document.documentElement.lang = words.language;
  document.title = words.selftest.title;
  if (host !== Office.HostType.Excel) {
    root.textContent = words.start.hostOther;
    return;
  }
  showSelftest(root, words);
}

void main();
