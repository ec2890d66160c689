const { manifestFor } = jest.requireActual<{ manifestFor(base: string): string }>('../../scripts/lib/manifest');
const { webConfig } = jest.requireActual<{ webConfig(): string }>('../../scripts/lib/web-config');

test('the manifest for another server names that server alone', () => {
  const manifest = manifestFor('https://intra.example.lg.jp/kohyo/');
  expect(manifest).toContain('DefaultValue="https://intra.example.lg.jp/kohyo/taskpane.html"');
  expect(manifest).not.toContain('localhost');
});

test.each([
  ['http://intra.example.lg.jp/kohyo', 'https'],
  ['intra/kohyo', 'アドレスとして読めません'],
  ['https://intra.example.lg.jp/?x=1', '? や #'],
])('%s is refused', (base, words) => {
  expect(() => manifestFor(base)).toThrow(words);
});

test('web.config gives the same policy as our own server, and lets Excel on the web frame the pages', () => {
  const config = webConfig();
  expect(config).toContain("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'");
  expect(config).not.toContain('frame-ancestors');
  expect(config).toContain('<mimeMap fileExtension=".wasm" mimeType="application/wasm" />');
});

test('web.config takes away each header and type before it sets it: IIS answers 500 to one that is there already', () => {
  const config = webConfig();
  const sets = [...config.matchAll(/<(add name|mimeMap fileExtension)="([^"]+)"/g)];
  expect(sets.map(([, , name]) => name)).toEqual([
    'Content-Security-Policy',
    'Referrer-Policy',
    'X-Content-Type-Options',
    'Cache-Control',
    '.json',
    '.md',
    '.wasm',
    '.xlsx',
    // Of the pieces, whose names change with what is in them.
    'Cache-Control',
  ]);
  for (const { 1: element, 2: name, index } of sets) {
    const key = element === 'add name' ? 'name' : 'fileExtension';
    expect(config.slice(0, index).trimEnd().endsWith(`<remove ${key}="${name}" />`)).toBe(true);
  }
});

test('web.config says nothing on the caching of icons', () => {
  const icons = /<location path="icons">[\s\S]*?<\/location>/.exec(webConfig())?.[0] ?? '';
  expect(icons).toContain('<remove name="Cache-Control" />');
  expect(icons).not.toContain('<add');
});
