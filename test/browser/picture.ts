import type { Page } from 'playwright-core';
import { paneFrame } from './pane-frame';

/** Pixels on a side. */
const SQUARE = 16;
/** Of 255, in a channel of a square's mean. */
const SAME = 36;
/** Of 1: letters stay readable, and a picture of a pane takes about ten thousand bytes. */
const QUALITY = 0.1;

/** What stands in the top left corner of the page, as WebP, once nothing moves any more. */
export async function pictureOf(page: Page, width: number, height: number): Promise<Buffer> {
  await page.mouse.move(1300, 850);
  await paneFrame(page).evaluate(async () => {
    await document.fonts.ready;
    const passing = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
    const limit = new Promise((over) => setTimeout(over, 5000));
    await Promise.race([limit, Promise.allSettled(passing.map((one) => one.finished))]);
  });
  const png = await page.screenshot({ clip: { x: 0, y: 0, width, height }, caret: 'hide', animations: 'disabled' });
  const webp = await page.evaluate(
    async ({ picture, quality }) => {
      const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(image.width, image.height);
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      const blob = await canvas.convertToBlob({ type: 'image/webp', quality });
      let text = '';
      for (const byte of new Uint8Array(await blob.arrayBuffer())) text += String.fromCharCode(byte);
      return btoa(text);
    },
    { picture: png.toString('base64'), quality: QUALITY },
  );
  return Buffer.from(webp, 'base64');
}

/** The share of squares whose mean colour differs; 1 for pictures of different sizes. */
export async function differenceOf(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async ({ pictures, square, same }) => {
      const means = await Promise.all(
        pictures.map(async (picture) => {
          const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes], { type: 'image/webp' }));
          const canvas = new OffscreenCanvas(image.width, image.height);
          const drawing = canvas.getContext('2d', { willReadFrequently: true });
          if (!drawing) throw new Error('no canvas');
          drawing.drawImage(image, 0, 0);
          const found: number[][] = [];
          for (let top = 0; top + square <= image.height; top += square) {
            for (let left = 0; left + square <= image.width; left += square) {
              const { data } = drawing.getImageData(left, top, square, square);
              const sum = [0, 0, 0];
              for (let at = 0; at < data.length; at += 4) {
                for (const channel of [0, 1, 2]) sum[channel] = (sum[channel] ?? 0) + (data[at + channel] ?? 0);
              }
              found.push(sum.map((all) => all / (square * square)));
            }
          }
          return found;
        }),
      );
      const [left = [], right = []] = means;
      if (left.length !== right.length) return 1;
      const differing = left.filter((mean, at) =>
        mean.some((value, channel) => Math.abs(value - (right[at]?.[channel] ?? 0)) > same),
      );
      return differing.length / left.length;
    },
    { pictures: [one.toString('base64'), other.toString('base64')], square: SQUARE, same: SAME },
  );
}
