/** `npm run pictures`: draws the guide's pictures of today's screens (assets/guide, assets/screenshot.png) in the workbench. */
const { existsSync, mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { chromium } = require('playwright-core');
const { chromiumPath } = require('../test/browser/chromium.cjs');
const { buildChanged } = require('./lib/build');
const { listen, siteServer } = require('./lib/serve');

const root = join(__dirname, '..');
const folder = join(root, 'assets', 'guide');
const SCREENSHOT = join(root, 'assets', 'screenshot.png');
const PANE = { x: 0, y: 0, width: 350, height: 560 };
const WHOLE = { x: 0, y: 0, width: 1360, height: 760 };

/** Each picture of the pane: its name, and the way there from the one before. */
const PICTURES = [
  { name: 'overview', go: async ({ toScreen }) => toScreen('概況') },
  { name: 'findings', go: async ({ toScreen }) => toScreen('指摘') },
  {
    name: 'kinds',
    go: async ({ pane }) => {
      await pane.getByRole('combobox', { name: 'まとめ方' }).selectOption('kind');
      await pane.getByRole('list', { name: /指摘の一覧/ }).evaluate((list) => list.parentElement.scrollTo(0, 0));
    },
  },
  {
    name: 'fix-all',
    go: async ({ pane }) => {
      await pane.getByRole('combobox', { name: 'まとめ方' }).selectOption('sheet');
      await pane.getByRole('button', { name: /^まとめて直す/ }).click();
      await pane.getByRole('dialog').waitFor();
    },
    leave: async ({ pane }) => {
      await pane.getByRole('button', { name: 'やめる' }).click();
      await pane.getByRole('dialog').waitFor({ state: 'detached' });
    },
  },
  { name: 'direction', go: async ({ toScreen }) => toScreen('△の向き') },
  { name: 'rollup', go: async ({ toScreen }) => toScreen('集計') },
  { name: 'summary', go: async ({ toScreen }) => toScreen('とりまとめ一覧') },
  { name: 'collect', go: async ({ toScreen }) => toScreen('回収') },
];

/** The pane was open here before: no tour stands in the pictures. */
function rememberPane() {
  const filter = { groupBy: 'sheet', severities: ['error', 'warning', 'info'], fixable: false };
  localStorage.setItem('kohyo', JSON.stringify({ user: '', colourWhileTyping: null, tour: null, filter }));
}

/** The guide's page is built with its pictures: before the first are drawn, one dot stands for each that is missing. */
function holdPlaces() {
  const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP6DwABBQECz6AuzQAAAABJRU5ErkJggg==';
  mkdirSync(folder, { recursive: true });
  for (const file of [...PICTURES.map(({ name }) => join(folder, `${name}.png`)), SCREENSHOT]) {
    if (!existsSync(file)) writeFileSync(file, Buffer.from(dot, 'base64'));
  }
}

async function main() {
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error('No Chromium. Install it, or name one in CHROMIUM.');
  holdPlaces();
  await buildChanged(['site', 'workbench']);
  const server = siteServer(join(root, 'dist'), '/workbench/');
  const address = await listen(server, 0);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const context = await browser.newContext({ viewport: WHOLE, locale: 'ja-JP' });
    await context.addInitScript(rememberPane);
    const page = await context.newPage();
    await page.goto(`${address}/`);
    await draw(page);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

async function draw(page) {
  const frame = page.locator('iframe[name="kohyo-pane"]');
  const pane = page.frameLocator('iframe[name="kohyo-pane"]');
  const toScreen = async (name) => {
    const tab = pane.getByRole('tab', { name, exact: true });
    await pane.getByRole('tab').first().waitFor();
    if (await tab.isVisible()) await tab.click();
    else {
      await pane.getByRole('button', { name: 'ほかの画面' }).click();
      await pane.getByRole('menuitem', { name, exact: true }).click();
    }
    await pane.getByRole('tabpanel', { name, exact: true }).waitFor();
  };
  await pane.getByRole('button', { name: 'すべて点検' }).click();
  await pane
    .getByText(/点検しました。/)
    .first()
    .waitFor();
  await pane.locator('li[data-index]').filter({ hasText: '直す' }).first().getByRole('button').first().click();
  await shoot(page, WHOLE, SCREENSHOT);
  await pane.getByRole('button', { name: '閉じる' }).first().click();
  await frame.evaluate((element, { width, height }) => {
    element.style.cssText += `;position:fixed!important;left:0;top:0;z-index:99;width:${width}px!important;height:${height}px!important`;
  }, PANE);
  for (const { name, go, leave } of PICTURES) {
    await go({ pane, toScreen });
    await shoot(page, PANE, join(folder, `${name}.png`));
    await leave?.({ pane });
  }
  console.log(`${folder}: ${PICTURES.map(({ name }) => name).join(', ')}`);
}

async function shoot(page, clip, path) {
  await page.mouse.move(1300, 700);
  // What comes and goes is at rest.
  await page.waitForTimeout(1_000);
  writeFileSync(path, await page.screenshot({ clip, caret: 'hide', animations: 'disabled' }));
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
