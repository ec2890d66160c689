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
