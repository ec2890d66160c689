import { join } from 'node:path';
import { en } from '../../src/locales/en';
import { ja } from '../../src/locales/ja';
import type { Words } from '../../src/locales/words';
import { paneAtTop, paneFrame, paneStill } from './pane-frame';
import { until, type Workbench } from './workbench';

interface Place extends Workbench {
  readonly language: 'ja' | 'en';
}

/** Something that people see in the pane. */
export interface Scene {
  readonly id: string;
  /** From the scene before it, in a pane of any width. */
  enter(place: Place): Promise<void>;
  /** What is to be in sight, after the pane got another size; the beginning of the screen where it does not say. */
  settle?(place: Place): Promise<void>;
  leave?(place: Place): Promise<void>;
}

const say = ({ language }: Place) => (language === 'ja' ? ja : en).pane;

/** A screen by its tab, or by the menu of those whose tabs have no room. */
async function toScreen(place: Place, name: string): Promise<void> {
  const { pane, page } = place;
  const tab = pane.getByRole('tab', { name, exact: true });
  const item = pane.getByRole('menuitem', { name, exact: true });
  // Tabs come and go for a moment after the pane got another width.
  await until(async () => {
    if (await tab.isVisible()) {
      await tab.click();
      return true;
    }
    await pane.getByRole('button', { name: say(place).moreScreens }).click();
    if (await item.isVisible()) {
      await item.click();
      return true;
    }
    await page.keyboard.press('Escape');
    return false;
  }, `the way to ${name}`);
  const panel = pane.getByRole('tabpanel', { name, exact: true });
  await until(async () => ((await panel.textContent()) ?? '').length > name.length, `${name} is there`);
}

const button = (place: Place, name: string) => place.pane.getByRole('button', { name, exact: true }).first();

async function search(place: Place, query: string): Promise<void> {
  await place.pane.getByRole('searchbox').fill(query);
  await until(
    async () => (await place.pane.getByRole('searchbox').inputValue()) === query,
    `the list is searched for ${query}`,
  );
  await paneStill(place.page);
}

/** In the list by sheet or by kind. */
async function groupBy(place: Place, how: 'sheet' | 'kind'): Promise<void> {
  await place.pane.getByRole('combobox', { name: say(place).groupBy }).selectOption(how);
  // A kind's heading has its acts beside its name.
  const acts = paneFrame(place.page).locator('li:has(.fui-CounterBadge) [aria-haspopup="menu"]');
  await until(async () => (await acts.count()) > 0 === (how === 'kind'), `the list is by ${how}`);
  await paneStill(place.page);
}

/** The scene's own place in sight, or the beginning of its screen. */
export async function settle(scene: Scene, place: Place): Promise<void> {
  await paneAtTop(place.page);
  if (!scene.settle) return;
  await scene.settle(place);
  await paneStill(place.page);
}

/** The entry of that code: the first one. */
async function openEntry(place: Place, code: string): Promise<void> {
  await search(place, code);
  const heads = place.pane
    .locator('li[data-index] button[aria-expanded="false"][aria-expanded]')
    .filter({ hasText: /△/ });
  await heads.first().click();
  await place.pane.getByRole('button', { name: code, exact: true }).waitFor();
}

const closeDialog = async ({ page, pane }: Place): Promise<void> => {
  await paneFrame(page).locator('[role="dialog"]').first().press('Escape');
  await pane.getByRole('dialog').waitFor({ state: 'detached' });
};

const WHITE = 'rgba(0, 0, 0, 0)';

/** A step of 年間, from the list of them and back. */
const yearStep = (id: string, name: (pane: Words['pane']) => string): Scene => ({
  id: `year-${id}`,
  enter: async (place) => {
    const step = place.pane.getByRole('listitem').filter({ hasText: name(say(place)) });
    await step.first().getByRole('button').click();
    await button(place, say(place).yearBack).waitFor();
  },
  leave: (place) => button(place, say(place).yearBack).click(),
});

/** What a section sent. */
const SAMPLE = join(__dirname, '../../assets/sample/sample.xlsx');

/** In the order in which one leads to the other. */
export const SCENES: readonly Scene[] = [
  {
    id: 'tour',
    enter: async (place) => place.pane.getByRole('region', { name: say(place).tourName }).waitFor(),
    leave: (place) => button(place, say(place).tourSkip).click(),
  },
  {
    id: 'findings',
    enter: async (place) => {
      await button(place, say(place).checkAll).click();
      await place.pane.getByRole('list', { name: say(place).list }).waitFor();
      await until(async () => (await place.pane.getByRole('progressbar').count()) === 0, 'the check is over');
      await button(place, say(place).close).click();
    },
  },
  {
    id: 'entry',
    enter: (place) => openEntry(place, 'K402'),
    settle: ({ pane }) =>
      pane
        .locator('li[data-index]')
        .filter({ has: pane.getByRole('button', { name: 'K402', exact: true }) })
        .evaluate((entry) => entry.scrollIntoView({ block: window.innerHeight < 480 ? 'start' : 'nearest' })),
    leave: (place) => search(place, ''),
  },
  {
    id: 'kinds',
    enter: (place) => groupBy(place, 'kind'),
  },
  {
    id: 'fix-all',
    enter: async (place) => {
      await place.pane
        .getByRole('button')
        .filter({ hasText: say(place).fixAllOf.split('{count}')[0] ?? '' })
        .first()
        .click();
      await place.pane.getByRole('dialog').waitFor();
    },
    leave: closeDialog,
  },
  {
    id: 'keys',
    enter: async (place) => {
      await button(place, say(place).keysTitle).click();
      await place.pane.getByRole('dialog').waitFor();
    },
    leave: async (place) => {
      await closeDialog(place);
      await groupBy(place, 'sheet');
    },
  },
  { id: 'home', enter: (place) => toScreen(place, say(place).tabHome) },
  { id: 'direction', enter: (place) => toScreen(place, say(place).tabDirection) },
  {
    id: 'bridge',
    enter: async (place) => {
      await place.pane
        .getByRole('button')
        .filter({ hasText: say(place).bridgeOpen.split('{what}').at(-1) ?? '' })
        .first()
        .click();
      await place.pane.getByRole('dialog').waitFor();
    },
    leave: closeDialog,
  },
  { id: 'rollup', enter: (place) => toScreen(place, say(place).tabRollup) },
  { id: 'summary', enter: (place) => toScreen(place, say(place).tabSummary) },
  {
    id: 'made-again',
    enter: async (place) => {
      await button(place, say(place).make).click();
      await button(place, say(place).update).click({ timeout: 120_000 });
      await place.pane.getByRole('button', { name: say(place).remadeClose }).waitFor();
      await until(async () => (await place.pane.getByRole('progressbar').count()) === 0, 'the list is made');
    },
    settle: async (place) => button(place, say(place).remadeClose).scrollIntoViewIfNeeded(),
    leave: (place) => button(place, say(place).remadeClose).click(),
  },
  { id: 'collect', enter: (place) => toScreen(place, say(place).tabCollect) },
  {
    id: 'collected',
    enter: async ({ page, pane }) => {
      await paneFrame(page).locator('input[type=file]').first().setInputFiles(SAMPLE);
      await pane.getByRole('table').first().waitFor();
      await until(async () => (await pane.getByRole('progressbar').count()) === 0, 'the file is read');
    },
  },
  {
    id: 'submissions',
    enter: async () => undefined,
    settle: ({ page }) =>
      paneFrame(page)
        .getByRole('table')
        .last()
        .evaluate((table) => table.scrollIntoView()),
  },
  { id: 'year', enter: (place) => toScreen(place, say(place).tabYear) },
  yearStep('handout', (pane) => pane.yearHandout),
  yearStep('send-back', (pane) => pane.yearSendBack),
  yearStep('publish', (pane) => pane.yearPublish),
  yearStep('next', (pane) => pane.yearNext),
  { id: 'settings', enter: (place) => toScreen(place, say(place).tabSettings) },
  {
    id: 'settings-end',
    enter: async () => undefined,
    settle: async (place) => button(place, say(place).tourAgain).scrollIntoViewIfNeeded(),
  },
  {
    id: 'learn',
    enter: async (place) => {
      // The tabs have a name in either language.
      await place.page.getByRole('tab', { name: '個票01', exact: true }).click();
      await button(place, say(place).learnOpen).click();
      await button(place, say(place).learnRead).click();
      await button(place, say(place).learnSave).waitFor();
      await until(async () => (await place.color('B3')) !== WHITE, 'the sheet has its tints');
    },
  },
  {
    id: 'learned',
    enter: async () => undefined,
    settle: ({ pane }) =>
      pane
        .getByRole('combobox')
        .nth(2)
        .evaluate((meaning) => meaning.scrollIntoView()),
    leave: (place) => button(place, say(place).learnBack).click(),
  },
];
