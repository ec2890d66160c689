/** `npm run icons`: draws assets/icons/*.png, the add-in's and those of its ribbon buttons, from scripts/icons/motifs.js. */
const { mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const motifs = require('./icons/motifs');
const { png } = require('./icons/png');

const folder = join(__dirname, '..', 'assets', 'icons');
const FIELD = 32;
/** Samples across a pixel: edges come out smooth. */
const SAMPLES = 8;
const sizesOf = (name) => (name === 'app' ? [16, 32, 64, 80, 128] : [16, 32, 80]);

function draw(layers, size) {
  const rgba = Buffer.alloc(size * size * 4);
  const colours = layers.map(({ colour }) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)));
  const unit = FIELD / size;
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const sum = [0, 0, 0];
      let covered = 0;
      for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
        const px = (x + ((sample % SAMPLES) + 0.5) / SAMPLES) * unit;
        const py = (y + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) * unit;
        const top = layers.findLastIndex(({ shape }) => shape(px, py));
        if (top < 0) continue;
        covered += 1;
        for (let channel = 0; channel < 3; channel += 1) sum[channel] += colours[top][channel];
      }
      const colour = sum.map((channel) => (covered === 0 ? 0 : Math.round(channel / covered)));
      rgba.set([...colour, Math.round((covered / (SAMPLES * SAMPLES)) * 255)], (y * size + x) * 4);
    }
  }
  return rgba;
}

mkdirSync(folder, { recursive: true });
for (const [name, layers] of Object.entries(motifs)) {
  for (const size of sizesOf(name)) writeFileSync(join(folder, `${name}-${size}.png`), png(size, draw(layers, size)));
}
console.log(`${folder}: ${Object.keys(motifs).join(', ')}`);
