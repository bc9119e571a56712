import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

/** Renders icons/*.svg into the PNGs that manifest.json and the toolbar button name. Needs Chromium; run by hand. */
const NAMES = ['quoth', 'quoth-idle'];
const SIZES = [16, 32, 48, 96, 128];
const FOLDER = new URL('../icons/', import.meta.url);

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  headless: true,
  pipe: true,
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage();
  for (const name of NAMES) {
    const svg = await readFile(new URL(`${name}.svg`, FOLDER));
    const source = `data:image/svg+xml;base64,${svg.toString('base64')}`;
    for (const size of SIZES) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(
        `<style>body { margin: 0 } img { display: block }</style><img src="${source}" width="${size}">`,
      );
      const png = await page.screenshot({
        omitBackground: true,
        clip: { x: 0, y: 0, width: size, height: size },
      });
      await writeFile(new URL(`${name}-${size}.png`, FOLDER), png);
    }
  }
} finally {
  await browser.close();
}
