/** `npm run icons`: draws assets/icons/*.png, the add-in's and those of its ribbon buttons, from scripts/icons/*.svg. */
const { mkdirSync, readdirSync, readFileSync, writeFileSync } = require('node:fs');
const { basename, join } = require('node:path');
const { initWasm, Resvg } = require('@resvg/resvg-wasm');

const sources = join(__dirname, 'icons');
const folder = join(__dirname, '..', 'assets', 'icons');
const sizesOf = (name) => (name === 'app' ? [16, 32, 64, 80, 128] : [16, 32, 80]);

async function main() {
  await initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  mkdirSync(folder, { recursive: true });
  const names = readdirSync(sources).map((file) => basename(file, '.svg'));
  for (const name of names) {
    const svg = readFileSync(join(sources, `${name}.svg`), 'utf8');
    for (const size of sizesOf(name)) {
      const picture = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render();
      writeFileSync(join(folder, `${name}-${size}.png`), picture.asPng());
    }
  }
  console.log(`${folder}: ${names.join(', ')}`);
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
