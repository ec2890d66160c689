import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { EmbeddedExcel } from './embedded-excel';
import type { Connection } from './host/connection';
import type { EmbeddedExcelOptions } from './host/options';

const DIST = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const WASM = join(dirname(require.resolve('@ironcalc/wasm')), 'wasm_bg.wasm');

export interface Booted {
  /** The Excel itself: its workbook, counters, theme, cell-edit mode. */
  readonly excel: EmbeddedExcel;
  /** This pane's line to it: ribbon buttons. */
  readonly connection: Connection;
  /** The real office.js, started. */
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  /** office.js's own inside, for whoever listens between it and the host. */
  readonly OSF: unknown;
}

/**
 * Boots the unmodified office.js in a world of its own, over a workbook in memory.
 * In a test file, `globalThis.Excel = Excel` (and Office) lets code that names the globals meet it: see `asGlobals`.
 */
export async function bootEmbeddedExcel(options: EmbeddedExcelOptions = {}): Promise<Booted> {
  const excel = await EmbeddedExcel.open({ formulaEngine: readFileSync(WASM), ...options });
  return bootPane(excel);
}

/** Another pane (or the ribbon's runtime) on an Excel that is open already. */
export async function bootPane(excel: EmbeddedExcel): Promise<Booted> {
  const connection = excel.connect();
  const world = createContext(pageGlobals(connection));
  load(world, 'office.debug.js');
  await runInContext('Office.onReady()', world);
  const loaded = runInContext('({ Excel, Office, OfficeExtension, OSF })', world);
  return { excel, connection, ...loaded };
}

/** Puts a booted office.js where code looks for it: the globals Excel, Office and OfficeExtension. */
export function asGlobals({ Excel, Office, OfficeExtension }: Booted): void {
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
}

const sources = new Map<string, string>();

function load(world: object, file: string): void {
  const source = sources.get(file) ?? readFileSync(join(DIST, file), 'utf8');
  sources.set(file, source);
  runInContext(source, world, { filename: file });
}

/** As much of a page as office.js looks at while it starts. */
function pageGlobals(connection: Connection): object {
  const nothing = () => undefined;
  const store = { getItem: () => null, setItem: nothing, removeItem: nothing };
  const script = { src: 'http://localhost/office-js/office.debug.js', getAttribute: () => script.src };
  // At once, but not within the call: office.js gives up on scripts after 10 s, and a test may keep Node busy for longer.
  const head = { appendChild: (element: ScriptElement) => queueMicrotask(() => arrive(element)) };
  const location = {
    href: 'http://localhost/taskpane.html',
    protocol: 'http:',
    host: 'localhost',
    hostname: 'localhost',
    pathname: '/taskpane.html',
    origin: 'http://localhost',
    search: '',
    hash: '',
  };
  const page: Record<string, unknown> = {
    location,
    external: connection.external,
    document: {
      URL: location.href,
      location,
      head,
      body: head,
      documentElement: {},
      cookie: '',
      readyState: 'complete',
      hidden: false,
      visibilityState: 'visible',
      hasFocus: () => true,
      addEventListener: nothing,
      removeEventListener: nothing,
      createElement: () => ({ setAttribute: nothing, getAttribute: () => null, style: {} }),
      getElementsByTagName: (tag: string) => (tag === 'script' ? [script] : tag === 'head' ? [head] : []),
    },
    navigator: { userAgent: 'Node', platform: 'Win32', language: 'ja-JP' },
    history: {},
    sessionStorage: store,
    localStorage: store,
    addEventListener: nothing,
    removeEventListener: nothing,
    console: { log: nothing, warn: nothing, error: nothing },
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    URL,
    URLSearchParams,
    TextEncoder,
    TextDecoder,
    Event,
    // The test's own promises and errors: `instanceof` works on both sides.
    Promise,
    Error,
    name: '',
  };
  Object.assign(page, { window: page, self: page, top: page, parent: page });

  function arrive(element: ScriptElement): void {
    const file = element.src.replace(/^.*office-js\//, '');
    // Its telemetry is asked for and awaited; an empty script will do.
    if (!file.startsWith('telemetry/')) load(page, file);
    element.onload?.();
  }
  return page;
}

interface ScriptElement {
  readonly src: string;
  readonly onload?: () => void;
}
