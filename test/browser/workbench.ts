import type { Server } from 'node:http';
import { join } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  chromium,
  type FrameLocator,
  type Locator,
  type Page,
} from 'playwright-core';

const { siteServer, listen } = jest.requireActual<{
  siteServer(folder: string, home: string): Server;
  listen(server: Server, port: number): Promise<string>;
}>('../../scripts/lib/serve');
const { chromiumPath } = jest.requireActual<{ chromiumPath(): string | null }>('./chromium.cjs');

const DIST = join(__dirname, '../../dist');
const ANY_FREE = 0;
/** Milliseconds. */
const PATIENT = 90_000;
/** Chromium is to talk to nobody but us. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Workbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Sheet tabs by their names. */
  readonly sheets: Locator;
  readonly ribbon: Locator;
  readonly status: Locator;
  readonly nameBox: Locator;
  cell(address: string): Locator;
  /** The colour that a cell is shown in. */
  color(address: string): Promise<string>;
  ribbonButton(name: string): Locator;
  /** A screen of the pane: by its tab, or by the menu of those whose tabs have no room. */
  paneTab(name: string): { click(): Promise<void> };
  open(path: string, name?: string): Promise<void>;
}

/** Browser tests: skipped where there is no browser, but never in CI. */
export const inBrowser: (name: string, tests: () => void) => void =
  chromiumPath() !== null || process.env.CI ? describe : describe.skip;

/** Serves dist, opens a browser for the file's tests, and holds every page to its manners. */
export function useWorkbench(): (options?: {
  readonly width?: number;
  readonly height?: number;
  /** Another than manifest.xml, as the workbench names it. */
  readonly manifest?: string;
  /** A machine on which the pane was never open: it begins with the tour. */
  readonly isFirst?: boolean;
  /** Runs before every page, before its own scripts. */
  readonly before?: () => void;
  /** What goes wrong on purpose: complaints that are to come. */
  readonly wrong?: RegExp;
}) => Promise<Workbench> {
  let server: Server;
  let browser: Browser;
  let address = '';
  let context: BrowserContext | null = null;
  let complaints: string[] = [];
  let expected: RegExp | null = null;

  beforeAll(async () => {
    const executablePath = chromiumPath();
    if (executablePath === null) throw new Error('No Chromium. Install it, or name one in CHROMIUM.');
    server = siteServer(DIST, '/workbench/');
    address = await listen(server, ANY_FREE);
    browser = await chromium.launch({ executablePath, args: QUIET });
  });

  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    await new Promise((closed) => server?.close(closed));
  });

  afterEach(async () => {
    await context?.close();
    context = null;
    const heard = complaints.filter((one) => !expected?.test(one));
    complaints = [];
    expected = null;
    // Console errors, uncaught ones, failed requests, and requests that leave the origin.
    expect(heard).toEqual([]);
  });

  return async ({ width = 1400, height = 900, manifest = '', isFirst = false, before, wrong } = {}) => {
    expected = wrong ?? null;
    context = await browser.newContext({ viewport: { width, height }, locale: 'ja-JP', acceptDownloads: true });
    if (!isFirst) await context.addInitScript(rememberPane);
    if (before) await context.addInitScript(before);
    // Only what hangs is to end by the clock: other tests may run beside these.
    context.setDefaultTimeout(PATIENT);
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`uncaught: ${error.stack ?? error.message}`));
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
    });
    context.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(`${address}/`) && !/^(data|blob|about):/.test(url)) complaints.push(`off the origin: ${url}`);
    });
    await page.goto(manifest === '' ? `${address}/` : `${address}/workbench/?manifest=${manifest}`);
    return workbenchOn(page);
  };
}

/** The pane was open on this machine before, and its tour was seen. */
function rememberPane(): void {
  if (localStorage.getItem('kohyo') !== null) return;
  const filter = { groupBy: 'sheet', severities: ['error', 'warning', 'info'], fixable: false };
  localStorage.setItem('kohyo', JSON.stringify({ user: '', colourWhileTyping: null, tour: null, filter }));
}

function workbenchOn(page: Page): Workbench {
  const cell = (address: string) => page.locator(`#cell-${address}`);
  const ribbon = page.getByRole('navigation', { name: 'リボン' });
  const pane = page.frameLocator('iframe[name="kohyo-pane"]');
  const status = page.locator('footer').getByRole('status');
  return {
    page,
    pane,
    sheets: page.getByRole('tablist', { name: 'シート' }).getByRole('tab'),
    ribbon,
    status,
    nameBox: page.getByLabel('名前ボックス'),
    cell,
    color: (address) => cell(address).evaluate((element) => getComputedStyle(element).backgroundColor),
    ribbonButton: (name) => ribbon.getByRole('button', { name, exact: true }),
    paneTab: (name) => ({ click: () => toScreen(pane, name) }),
    open: async (path) => {
      await page.locator('input[type=file]').setInputFiles(path);
      // What was changed is to be lost here.
      const lose = page.getByRole('button', { name: '変更を捨てて開く' });
      await page.getByRole('status').filter({ hasText: 'を開' }).or(lose).first().waitFor();
      if (await lose.isVisible()) await lose.click();
    },
  };
}

async function toScreen(pane: FrameLocator, name: string): Promise<void> {
  const tab = pane.getByRole('tab', { name }).first();
  const more = pane.getByRole('button', { name: 'ほかの画面' });
  await pane.getByRole('tab').first().waitFor();
  if (!(await tab.isVisible())) {
    await more.click();
    await pane.getByRole('menuitem', { name }).first().click();
  } else await tab.click();
  await pane.getByRole('tab', { name, selected: true }).first().waitFor();
}

/** Waits until something says what it should. */
export async function says(probe: () => Promise<string | null>, expected: string | RegExp): Promise<void> {
  let said: string | null = null;
  const fits = async () => {
    said = await probe();
    return typeof expected === 'string' ? said === expected : expected.test(said ?? '');
  };
  await until(fits, `${expected}`).catch((error: unknown) => {
    throw new Error(`expected ${expected}, got ${said}`, { cause: error });
  });
}

/** Waits until `probe` says yes. */
export async function until(probe: () => Promise<boolean>, what: string, limit = PATIENT): Promise<void> {
  const end = Date.now() + limit;
  while (!(await probe())) {
    if (Date.now() > end) throw new Error(`not within ${limit} ms: ${what}`);
    await new Promise((wait) => setTimeout(wait, 100));
  }
}
