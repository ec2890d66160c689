import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Frame, type Page } from 'playwright-core';
import { median, rounded } from './median';

const { siteServer, listen } = require('../../lib/serve') as {
  siteServer(folder: string, home: string): import('node:http').Server;
  listen(server: import('node:http').Server, port: number): Promise<string>;
};
const { chromiumPath } = require('../../../test/browser/chromium.cjs') as { chromiumPath(): string | null };

const DIST = join(__dirname, '../../../dist');
/** The pane waits so long after a change before it reads again (taskpane/session/live.ts). */
const PAUSE = 300;
const LIMIT = 300_000;
/** Pages that are no part of the pane's work: the self-test, the ribbon's own page of the other manifest and its message. */
const ASIDE = /^(?:selftest|commands|message|unsupported|office-js\/|workbench)/;

export interface PaneFigures {
  readonly pane: {
    readonly gzipFirstUseKB: number | null;
    readonly gzipAllKB: number;
    readonly longestTaskMs91: number | null;
    readonly longestTaskMs1000: number | null;
    readonly editMs91: number | null;
    readonly editMs1000: number | null;
    readonly rows10000Ms: number | null;
  };
}

export interface PaneFiles {
  readonly 91: string;
  readonly 1000: string;
  /** Ten thousand findings and more. */
  readonly faulty: string;
}

/** The pane in Chromium, over the embedded Excel; null where there is no browser. Times of the clock, medians. */
export async function paneFigures(files: PaneFiles, runs: number): Promise<PaneFigures> {
  const gzipAllKB = rounded(sum(scriptsOfPane().map(gzipped)), 0);
  const executablePath = chromiumPath();
  if (executablePath === null) return { pane: { ...UNMEASURED, gzipAllKB } };
  const server = siteServer(DIST, '/workbench/');
  const address = await listen(server, 0);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const small = await each(runs, () => checkAndEdit(browser, address, files[91]));
    const large = await each(Math.max(1, runs - 2), () => checkAndEdit(browser, address, files[1000]));
    const rows = await each(runs, () => showFindings(browser, address, files.faulty));
    return {
      pane: {
        gzipFirstUseKB: rounded(sum((small[0]?.scripts ?? []).map(gzipped)), 0),
        gzipAllKB,
        longestTaskMs91: middle(small, 'longestTask'),
        longestTaskMs1000: middle(large, 'longestTask'),
        editMs91: middle(small, 'edit'),
        editMs1000: middle(large, 'edit'),
        rows10000Ms: rounded(median(rows), 0),
      },
    };
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

const UNMEASURED = {
  gzipFirstUseKB: null,
  longestTaskMs91: null,
  longestTaskMs1000: null,
  editMs91: null,
  editMs1000: null,
  rows10000Ms: null,
};

interface Measured {
  readonly longestTask: number;
  readonly edit: number;
  /** Names of our scripts that the pane asked for until its first use was over. */
  readonly scripts: readonly string[];
}

const middle = (all: readonly Measured[], of: 'longestTask' | 'edit') => rounded(median(all.map((one) => one[of])), 0);
const sum = (figures: readonly number[]) => figures.reduce((total, one) => total + one, 0);
const gzipped = (name: string) => gzipSync(readFileSync(join(DIST, name)), { level: 9 }).length / 1000;
function scriptsOfPane(): readonly string[] {
  const { site } = JSON.parse(readFileSync(join(DIST, 'stamp.json'), 'utf8')) as {
    readonly site: { readonly files: Readonly<Record<string, string>> };
  };
  return Object.keys(site.files).filter((name) => name.endsWith('.js') && !ASIDE.test(name));
}

async function each<T>(times: number, act: () => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  for (let time = 0; time < times; time += 1) all.push(await act());
  return all;
}

async function checkAndEdit(browser: Browser, address: string, file: string): Promise<Measured> {
  const { page, pane, scripts, close } = await opened(browser, address, file);
  await pane.evaluate(() => Reflect.set(window, 'kohyoLongTasks', []));
  await pane.getByRole('button', { name: 'すべて点検' }).click();
  await pane
    .getByText(/点検しました。/)
    .first()
    .waitFor({ timeout: LIMIT });
  await page.waitForTimeout(500);
  const first = [...scripts];
  const longestTask = await longest(page, pane);
  const edit = await editToList(page, pane);
  await close();
  return { longestTask, edit, scripts: first };
}

/** A page with the workbook open and the pane's first look over. */
async function opened(browser: Browser, address: string, file: string) {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, locale: 'ja-JP' });
  const page = await context.newPage();
  const scripts = new Set<string>();
  await page.addInitScript(listenForLongTasks);
  await page.goto(`${address}/`);
  await page
    .frameLocator('iframe[name="kohyo-pane"]')
    .getByText(/個票 \d+ 枚/)
    .first()
    .waitFor({ timeout: LIMIT });
  context.on('request', (request) => {
    const name = new URL(request.url()).pathname.slice(1);
    const fromPane = request.serviceWorker() === null && !/^(?:workbench|office-js)\//.test(name);
    if (name.endsWith('.js') && fromPane && !ASIDE.test(name)) scripts.add(name);
  });
  await page.locator('input[type=file]').setInputFiles(file);
  // The sample's own opening is told in the same words.
  await page
    .getByText(/を開きました。/)
    .filter({ hasText: basename(file) })
    .waitFor({ timeout: LIMIT });
  await page.waitForFunction(() => document.querySelector('iframe[name="kohyo-pane"]') !== null);
  const pane = await paneFrame(page);
  await pane
    .getByText(/個票 [\d,]+ 枚/)
    .first()
    .waitFor({ timeout: LIMIT });
  await page.waitForTimeout(500);
  return { page, pane, scripts, close: () => context.close() };
}

async function paneFrame(page: Page): Promise<Frame> {
  for (let turn = 0; turn < 600; turn += 1) {
    const frame = page.frame({ name: 'kohyo-pane' });
    if (
      frame &&
      (await frame
        .getByText(/個票 [\d,]+ 枚/)
        .count()
        .catch(() => 0)) > 0
    )
      return frame;
    await page.waitForTimeout(500);
  }
  throw new Error('the pane did not open');
}

function listenForLongTasks(): void {
  Reflect.set(window, 'kohyoLongTasks', []);
  new PerformanceObserver((list) => {
    for (const { startTime, duration, name } of list.getEntries())
      Reflect.get(window, 'kohyoLongTasks').push({ from: performance.timeOrigin + startTime, duration, name });
  }).observe({ type: 'longtask' });
}

interface Span {
  readonly from: number;
  readonly duration: number;
}

/** The longest task of the pane's, less what the embedded Excel did meanwhile: the real one is another process. */
async function longest(page: Page, pane: Frame): Promise<number> {
  const tasks: Span[] = await pane.evaluate(() =>
    Reflect.get(window, 'kohyoLongTasks').filter(({ name }: { name: string }) => name === 'self'),
  );
  const excel: Span[] = await page.evaluate(() =>
    performance
      .getEntriesByName('embedded-excel')
      .map(({ startTime, duration }) => ({ from: performance.timeOrigin + startTime, duration })),
  );
  const own = tasks.map((task) => task.duration - sum(excel.map((span) => overlap(task, span))));
  return Math.max(0, ...own);
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.from + a.duration, b.from + b.duration) - Math.max(a.from, b.from));
}

/** From Enter in a cell to the list without its finding, less the pause that the pane waits for more typing. */
async function editToList(page: Page, pane: Frame): Promise<number> {
  const gone = pane.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const list = document.querySelector('ul[aria-label]');
        const size = () => document.querySelector('li[aria-setsize]')?.getAttribute('aria-setsize');
        const before = size();
        if (!list) throw new Error('no list of findings is shown');
        new MutationObserver((_, observer) => {
          if (size() === before) return;
          observer.disconnect();
          resolve(performance.timeOrigin + performance.now());
        }).observe(list, { subtree: true, childList: true, attributes: true });
      }),
  );
  await page.getByRole('tablist', { name: 'シート' }).getByRole('tab', { name: '個票0001' }).click();
  await page.getByLabel('名前ボックス').fill('C8');
  await page.getByLabel('名前ボックス').press('Enter');
  await page.keyboard.type('窓口が分かれている');
  const began = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        window.addEventListener('keydown', () => resolve(performance.timeOrigin + performance.now()), {
          capture: true,
          once: true,
        });
      }),
  );
  await page.waitForTimeout(200);
  await page.keyboard.press('Enter');
  return (await gone) - (await began) - PAUSE;
}

/** From the click on 指摘 to the first lines on the screen, ten thousand findings known. */
async function showFindings(browser: Browser, address: string, file: string): Promise<number> {
  const { pane, close } = await opened(browser, address, file);
  await pane.getByRole('button', { name: 'すべて点検' }).click();
  await pane
    .getByText(/点検しました。/)
    .first()
    .waitFor({ timeout: LIMIT });
  await pane.locator('li[aria-setsize]').first().waitFor({ timeout: LIMIT });
  const count = Number(await pane.locator('li[aria-setsize]').first().getAttribute('aria-setsize'));
  if (count < 10_000) throw new Error(`only ${count} findings`);
  await pane.getByRole('tab').first().click();
  await pane.locator('li[aria-setsize]').first().waitFor({ state: 'detached', timeout: LIMIT });
  const time = await pane.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const tab = [...document.querySelectorAll<HTMLElement>('[role=tab]')].find((one) =>
          (one.textContent ?? '').includes('指摘'),
        );
        const began = performance.now();
        const look = () => {
          if (document.querySelector('li[aria-setsize]')) resolve(performance.now() - began);
          else requestAnimationFrame(look);
        };
        tab?.click();
        requestAnimationFrame(look);
      }),
  );
  await close();
  return time;
}
