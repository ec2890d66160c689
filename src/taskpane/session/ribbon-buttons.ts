import type { RibbonAction } from '../../app/ribbon/ribbon-actions';
import { checkEverything, checkOpenSheet, setHighlights } from './checking';
import type { Session } from './session';
import { writeRollup, writeSheets } from './writing';

/** What Excel does for a press: shows the pane, or says something where it cannot. */
export interface PressWays {
  /** Brings the pane into sight. Rejects when Excel will not. */
  showPane(): Promise<void>;
  /** Says what the session said last where no pane can be seen. */
  sayElsewhere(text: string): Promise<void>;
}

/** How long Excel may take to show the pane, in milliseconds, before the person is told in another way. */
const PATIENCE = 10_000;

/**
 * Ribbon buttons where pane and ribbon are one page: each does what the same button of the pane does, and the pane says what came
 * of it. A press waits for what is under way; the same button pressed again meanwhile is one press.
 */
export function ribbonButtons(
  session: Session,
  ways: PressWays,
  patience = PATIENCE,
): (action: RibbonAction) => Promise<void> {
  const pressed = new Map<RibbonAction, Promise<void>>();
  let tail: Promise<unknown> = Promise.resolve();
  return (action) => {
    const again = pressed.get(action);
    if (again) return again;
    const press = answer(session, action, ways, tail, patience).finally(() => pressed.delete(action));
    tail = press.catch(() => undefined);
    pressed.set(action, press);
    return press;
  };
}

async function answer(
  session: Session,
  action: RibbonAction,
  ways: PressWays,
  before: Promise<unknown>,
  patience: number,
): Promise<void> {
  // At once, so that a long check is seen at work; the result does not depend on it. The switch 強調表示 is seen in the sheet.
  const shown = action === 'toggleHighlights' ? null : show(ways, patience);
  await before;
  await idle(session);
  const { noticed } = session.store.get();
  await act(session, action);
  const { notice } = session.store.get();
  const said = notice !== null && notice.id > noticed ? notice : null;
  const seen = await (shown ?? (said ? show(ways, patience) : true));
  if (!seen && said) await ways.sayElsewhere(said.detail === null ? said.text : `${said.text}\n${said.detail}`);
}

/** Whether the pane could be brought into sight. Where Excel refuses or never answers, its answer is elsewhere. */
function show({ showPane }: PressWays, patience: number): Promise<boolean> {
  const late = new Promise<false>((resolve) => {
    setTimeout(() => resolve(false), patience);
  });
  const shown = Promise.resolve()
    .then(showPane)
    .then(
      () => true,
      () => false,
    );
  return Promise.race([shown, late]);
}

/** When nothing is being done in sight of the person. */
function idle({ store }: Session): Promise<void> {
  if (!store.get().busy) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = store.subscribe(() => {
      if (store.get().busy) return;
      stop();
      resolve();
    });
  });
}

async function act(session: Session, action: RibbonAction): Promise<void> {
  switch (action) {
    case 'checkSheet':
      return checkOpenSheet(session);
    case 'checkAll':
      return checkEverything(session);
    case 'makeSummaryList':
      return writeSheets(session, ['summary']);
    case 'makeRollup':
      return writeRollup(session);
    case 'makeFindings':
      return writeSheets(session, ['findings']);
    case 'toggleHighlights':
      return toggle(session);
  }
}

/** The workbook is asked, not the memory: a colleague may have switched them. */
async function toggle(session: Session): Promise<void> {
  const answers: boolean[] = [];
  await session.runInBackground(async () => {
    answers.push(await session.context.port.hasHighlights());
  });
  const [stand] = answers;
  if (stand === undefined) return;
  await setHighlights(session, !stand);
  const { examination } = session.store.get();
  const nothing = !examination?.findings.some(({ severity }) => severity !== 'info');
  if (!stand && nothing) session.notify('info', session.context.words.pane.noHighlights);
}
