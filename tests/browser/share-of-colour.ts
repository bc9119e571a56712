import type { Page } from 'puppeteer-core';
import type { Box } from './in-page.ts';

/**
 * How much of a box is of a colour, 0 to 1, looked at in a picture: what a style sheet says, `getComputedStyle` tells
 * even of what the browser does not paint.
 */
export async function shareOfColour(
  page: Page,
  box: Box,
  colour: readonly [red: number, green: number, blue: number],
): Promise<number> {
  // A picture is cut from the page, a box is of the view.
  const [left, top] = await page.evaluate(() => [scrollX, scrollY] as const);
  const clip = {
    x: Math.floor(box.x + left),
    y: Math.floor(box.y + top),
    width: Math.ceil(box.width),
    height: Math.ceil(box.height),
  };
  const picture = await page.screenshot({ encoding: 'base64', clip, captureBeyondViewport: false });
  return page.evaluate(
    async (data, [red, green, blue]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
      let same = 0;
      for (let at = 0; at < pixels.length; at += 4) {
        if (pixels[at] === red && pixels[at + 1] === green && pixels[at + 2] === blue) same++;
      }
      return same / (pixels.length / 4);
    },
    picture,
    colour,
  );
}
