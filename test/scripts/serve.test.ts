import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Answer = (request: IncomingMessage, response: ServerResponse) => boolean;

const { siteServer, listen } = jest.requireActual<{
  siteServer(folder: string, home: string, options?: { answerFirst?: Answer }): Server;
  listen(server: Server, port: number): Promise<string>;
}>('../../scripts/lib/serve');

const { reloadStream } = jest.requireActual<{
  reloadStream(): { answer: Answer; send(): void };
}>('../../scripts/watch/reload-stream');

let folder = '';
let server: Server;
let address = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kohyo-serve-'));
  mkdirSync(join(folder, 'dist', 'workbench'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'dist', 'workbench', 'index.html'), '<!doctype html><title>個票</title>');
  writeFileSync(join(folder, 'dist', 'taskpane.js'), 'void 0;');
  writeFileSync(join(folder, 'dist', 'calc.wasm'), '');
  mkdirSync(join(folder, 'dist', 'icons'));
  writeFileSync(join(folder, 'dist', 'icons', 'app-32.png'), '');
  server = siteServer(join(folder, 'dist'), '/workbench/');
  address = await listen(server, 34510);
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** As it goes over the wire: fetch would tidy the path first. */
function ask(
  path: string,
  method = 'GET',
): Promise<{ status: number; headers: Record<string, unknown>; body: string }> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    })
      .on('error', reject)
      .end();
  });
}

test.each([
  ['/workbench/', 'text/html; charset=utf-8'],
  ['/workbench/index.html?x=1', 'text/html; charset=utf-8'],
  ['/taskpane.js', 'text/javascript; charset=utf-8'],
  ['/calc.wasm', 'application/wasm'],
])('%s is served as %s, and nothing may leave the origin', async (path, type) => {
  const { status, headers } = await ask(path);
  expect(status).toBe(200);
  expect(headers['content-type']).toBe(type);
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');
});

test('pages are asked for again each time; icons come without a word on caching, which Office would take amiss', async () => {
  expect((await ask('/taskpane.js')).headers['cache-control']).toBe('no-cache');
  const icon = await ask('/icons/app-32.png');
  expect([icon.status, icon.headers['content-type']]).toEqual([200, 'image/png']);
  expect(Object.keys(icon.headers)).not.toContain('cache-control');
  expect(icon.headers['content-security-policy']).toContain("default-src 'none'");
});

test('/ leads to the workbench', async () => {
  const { status, headers } = await ask('/');
  expect([status, headers.location]).toEqual([302, '/workbench/']);
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/workbench/..%5c..%5csecret.txt',
  '/nothing.js',
])('%s is not found', async (path) => {
  const { status, body } = await ask(path);
  expect(status).toBe(404);
  expect(body).not.toContain('secret');
});

test('a broken address is refused, and so is writing', async () => {
  expect((await ask('/%E0%A4%A')).status).toBe(400);
  expect((await ask('/taskpane.js', 'POST')).status).toBe(405);
});

test('when the port is taken the next one is', async () => {
  const other = siteServer(join(folder, 'dist'), '/workbench/');
  const taken = Number(new URL(address).port);
  const found = await listen(other, taken);
  other.close();
  expect(Number(new URL(found).port)).toBeGreaterThan(taken);
});

test('a page that listens hears of each further build, and of nothing before; files are served as ever', async () => {
  const reload = reloadStream();
  const watching = siteServer(join(folder, 'dist'), '/workbench/', { answerFirst: reload.answer });
  const there = await listen(watching, 34510);
  const stop = new AbortController();
  const response = await fetch(`${there}/reload`, { signal: stop.signal });
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  const heard = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await heard?.read())?.value).toBe(':\n\n');
  reload.send();
  expect((await heard?.read())?.value).toBe('data: built\n\n');
  expect((await fetch(`${there}/taskpane.js`)).status).toBe(200);
  stop.abort();
  watching.closeAllConnections();
  watching.close();
});
