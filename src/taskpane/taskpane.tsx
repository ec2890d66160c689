import '../app/jitless';
import { examineAside } from '../app/examiner/examine-aside';
import { runtimesHere } from '../app/ribbon/runtimes';
import { causes } from '../app/tell-error';
import { collectAside } from '../collector/collect-aside';
import { excelPort } from '../excel';
import { loadWords } from '../locales/load';
import { startWords } from '../locales/start';
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

async function main(root: HTMLElement): Promise<void> {
  const { first, last } = excelReady();
  let readiness = await first;
  if (readiness === 'silent') {
    const here = startWords(navigator.language);
    sayPlainly(root, here.hostMissing, { label: here.again, act: reload });
    readiness = await last;
    root.replaceChildren();
  }
  if (readiness !== 'excel') {
    sayPlainly(root, startWords(navigator.language).hostOther);
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

const reload = (): void => window.location.reload();

const root = document.getElementById('root');
if (!root) throw new Error('taskpane.html has no #root');
main(root).catch((error: unknown) => {
  const { failed, again } = startWords(navigator.language);
  sayPlainly(root, failed, { label: again, act: reload }, causes(error));
  throw error;
});
