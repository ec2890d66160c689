import '../app/jitless';
import { examineAside } from '../app/examiner/examine-aside';
import { runtimesHere } from '../app/ribbon/runtimes';
import { collectAside } from '../collector/collect-aside';
import { excelPort } from '../excel';
import { loadWords } from '../locales/load';
import { makeAside } from '../maker/make-aside';
import { excelReady } from './boot/excel-ready';
import { takePresses } from './boot/ribbon';
import { sayPlainly } from './boot/say-plainly';
import { startPane } from './boot/start';

/** The ribbon opens the pane with `?do=checkAll` or `?do=checkSheet`. */
function asked(): 'checkAll' | 'checkSheet' | null {
  const what = new URLSearchParams(window.location.search).get('do');
  return what === 'checkAll' || what === 'checkSheet' ? what : null;
}

async function main(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('taskpane.html has no #root');
  const readiness = await excelReady();
  if (readiness !== 'excel') {
    const words = await loadWords(navigator.language);
    sayPlainly(root, readiness === 'silent' ? words.pane.hostMissing : words.pane.hostOther);
    return;
  }
  const answerPresses = takePresses();
  const words = await loadWords(Office.context.displayLanguage);
  document.documentElement.lang = words.language;
  document.title = words.pane.appName;
  await startPane({
    root,
    port: excelPort(),
    runtimes: runtimesHere(),
    words,
    examine: examineAside(),
    collector: collectAside(),
    maker: makeAside(words.language),
    first: asked(),
    answerPresses,
  });
}

void main();
