import type { ChosenFix } from '../../../../src/app/apply-fixes';
import { RIBBON_ACTIONS, type RibbonAction, runRibbonAction } from '../../../../src/app/ribbon/ribbon-actions';
import { addressOf } from '../../../../src/core/grid/address';
import type { Grid } from '../../../../src/core/grid/grid';
import { checkEverything, checkOpenSheet, setHighlights } from '../../../../src/taskpane/session/checking';
import { decide, undecide } from '../../../../src/taskpane/session/deciding';
import { applyFixes, ignore, turnRuleOff, undoLast, unignore } from '../../../../src/taskpane/session/fixing';
import { keepForm, learnFrom, readOpenSheet, verifyOn } from '../../../../src/taskpane/session/learning';
import { follow } from '../../../../src/taskpane/session/live';
import { questionsOf } from '../../../../src/taskpane/session/questions';
import type { Session } from '../../../../src/taskpane/session/session';
import { setSettings } from '../../../../src/taskpane/session/settings';
import { sureFixes } from '../../../../src/taskpane/session/sure-fixes';
import type { Flow } from '../flow';
import type { Scene } from '../scene';
import { MAKING } from './making';
import { OWN_LIST } from './own-list';
import { check, checked, found, opened } from './pane';
import { GATHERING } from './sent-files';
import { YEAR } from './year';

/** How long what a typed cell sets going is waited for, in milliseconds: longer than a request may take twice. */
const QUIET = 8_000;

/** What was chosen at the first press stays chosen at the next; what is found no more is not to be fixed again. */
const chosenAt = new WeakMap<Scene, readonly string[]>();

function stillFound(scene: Scene, chosen: readonly ChosenFix[], most: number): readonly ChosenFix[] {
  const key = ({ finding }: ChosenFix) => [finding.code, finding.cell.sheet, addressOf(finding.cell)].join(' ');
  const first = chosenAt.get(scene) ?? chosen.slice(0, most).map(key);
  chosenAt.set(scene, first);
  return chosen.filter((one) => first.includes(key(one)));
}

const sure = (scene: Scene, most = Number.POSITIVE_INFINITY) =>
  stillFound(scene, sureFixes(found(scene).findings), most);

/** The first fix that keeps an answer on △. */
function answered(scene: Scene) {
  const fixes = found(scene).findings.flatMap((finding) => {
    const fix = finding.fixes.find(({ decision }) => decision !== undefined);
    return fix ? [{ finding, fix }] : [];
  });
  return stillFound(scene, fixes, 1);
}

function firstQuestion(scene: Scene) {
  const [question] = questionsOf(found(scene));
  if (!question) throw new Error('no △ to ask about');
  return question;
}

const ignorable = (scene: Scene) => found(scene).findings.find(({ severity }) => severity === 'warning');

const ribbon = (action: RibbonAction): Flow => ({
  name: `ribbon ${action}`,
  press: async ({ place }) => {
    const said: string[] = [];
    const ways = { say: async (text: string) => void said.push(text), tell: async () => false };
    await runRibbonAction(action, place, ways, { completed: () => undefined });
    return said.join('\n') || null;
  },
});

async function learn(scene: Scene): Promise<void> {
  const { session } = scene;
  let seen: Grid | null = null;
  await readOpenSheet(session, (grid) => {
    seen = grid;
  });
  const { examination } = session.store.get();
  if (seen === null || examination === null) return;
  const learned = learnFrom(seen, {}, examination);
  if (learned) await keepForm(session, verifyOn(learned, seen, examination).form, '試しの様式');
}

/** Colours follow while somebody types. */
async function followed(scene: Scene): Promise<void> {
  await checked(scene);
  scene.session.store.dispatch({ type: 'colourWhileTyping', on: true });
  await follow(scene.session, 0);
}

/** Fills a blank cell that was asked for; what follows is over when the pane has nothing under way any more. */
async function typed({ excel, session }: Scene): Promise<void> {
  const { examination, read, noticed } = session.store.get();
  const blank = examination?.findings.find(({ code }) => code === 'K201');
  if (!blank) return;
  excel.type(blank.cell.sheet, addressOf(blank.cell), '人事課');
  const isStill = () => session.store.get().read === read && session.store.get().noticed === noticed;
  const until = Date.now() + QUIET;
  while (isStill() && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 20));
  await session.runInBackground(async () => {});
}

const withYear = (session: Session) => setSettings(session, (state) => ({ ...state, currentYear: 2024 }));

export const FLOWS: readonly Flow[] = [
  { name: 'open', press: opened },
  { name: 'check all', pane: opened, press: ({ session }) => checkEverything(session), finds: true },
  { name: 'check sheet', pane: opened, press: ({ session }) => checkOpenSheet(session), finds: true },
  {
    name: 'check all again',
    workbook: checked,
    pane: opened,
    press: ({ session }) => checkEverything(session),
    finds: true,
  },
  { name: 'highlight on', pane: opened, press: ({ session }) => setHighlights(session, true) },
  { name: 'highlight off', workbook: checked, pane: opened, press: ({ session }) => setHighlights(session, false) },
  { name: 'fix', mend: check, pane: checked, press: (scene) => applyFixes(scene.session, sure(scene, 1)) },
  { name: 'fix all', mend: check, pane: checked, press: (scene) => applyFixes(scene.session, sure(scene)) },
  {
    name: 'fix with an answer',
    mend: check,
    pane: checked,
    press: (scene) => applyFixes(scene.session, answered(scene)),
  },
  {
    name: 'undo',
    mend: check,
    pane: async (scene) => {
      await checked(scene);
      await applyFixes(scene.session, sureFixes(found(scene).findings));
    },
    press: ({ session }) => undoLast(session),
  },
  {
    name: 'decide',
    mend: check,
    pane: checked,
    press: (scene) => decide(scene.session, firstQuestion(scene), 'reduction'),
  },
  {
    name: 'undecide',
    mend: check,
    workbook: async (scene) => {
      await checked(scene);
      await decide(scene.session, firstQuestion(scene), 'reduction');
    },
    pane: checked,
    press: (scene) => undecide(scene.session, firstQuestion(scene)),
  },
  {
    name: 'ignore',
    mend: check,
    pane: checked,
    press: (scene) => {
      const finding = ignorable(scene);
      return finding ? ignore(scene.session, [finding], '確認済み') : Promise.resolve();
    },
  },
  {
    name: 'unignore',
    mend: check,
    workbook: async (scene) => {
      await checked(scene);
      const finding = ignorable(scene);
      if (finding) await ignore(scene.session, [finding], '確認済み');
    },
    pane: checked,
    press: (scene) => {
      const finding = found(scene).ignored[0];
      return finding ? unignore(scene.session, finding) : Promise.resolve();
    },
  },
  {
    name: 'turn a rule off',
    mend: check,
    pane: checked,
    press: (scene) => turnRuleOff(scene.session, ignorable(scene)?.code ?? ''),
  },
  { name: 'typing', mend: check, pane: followed, press: typed },
  ...GATHERING,
  ...MAKING,
  ...OWN_LIST,
  ...YEAR,
  { name: 'learn', pane: opened, press: learn },
  { name: 'settings', mend: check, pane: checked, press: ({ session }) => withYear(session) },
  ...RIBBON_ACTIONS.map(ribbon),
];
