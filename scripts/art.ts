/** Draws the icons and the social image from the same parts as the pages. Run by hand after changing them: `npm run art`. */
import { readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { CHROMIUM, CHROMIUM_ARGS } from '../e2e/support/browsers.ts';
import { draw, pictureFile } from '../src/pictures/pen.ts';
import { nameMark } from '../src/pictures/name-mark.ts';
import { theWall } from '../src/pictures/scenes/the-wall.ts';
import { COLOUR_FILES, writtenRoles } from '../src/styles/contrast.ts';

const tokens = COLOUR_FILES.map((file) => readFileSync(`src/styles/${file}`, 'utf8')).join('');
const font = async (name: string) =>
  `data:font/woff2;base64,${(await readFile(`public/fonts/${name}.woff2`)).toString('base64')}`;
const roles = writtenRoles(tokens);
await mkdir('public/icons', { recursive: true });
await writeFile('public/icons/icon.svg', pictureFile(nameMark(), roles));

const browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGS });
const shoot = async (path: string, width: number, height: number, html: string) => {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(
    `<!doctype html><html data-theme="light"><style>${tokens}@font-face{font-family:Own;src:url(${await font('bricolage')});font-weight:500 800}html,body{margin:0;background:none}svg{display:block;stroke-linecap:round;stroke-linejoin:round}text{font-family:Own;font-weight:700;text-anchor:middle}</style>${html}</html>`,
  );
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path, omitBackground: true });
  await page.close();
};
const icon = (full: boolean, size: number) =>
  `<svg width="${size}" height="${size}" viewBox="0 0 64 64">${draw(nameMark({ full }).marks)}</svg>`;
for (const size of [32, 192, 512])
  await shoot(`public/icons/icon-${size}.png`, size, size, icon(false, size));
await shoot(
  'public/icons/icon-mask-512.png',
  512,
  512,
  `<svg width="512" height="512" viewBox="-10 -10 84 84"><path d="M-10-10h84v84h-84z" fill="var(--mark-wall)"/>${draw(nameMark({ full: true }).marks)}</svg>`,
);
await shoot('public/icons/apple-touch-icon.png', 180, 180, icon(true, 180));
await shoot(
  'public/social.png',
  1200,
  630,
  `<style>body{background:var(--paper);color:var(--ink);font:800 76px/1 Own}div{display:flex;align-items:center;gap:28px;padding:36px 48px 30px;letter-spacing:-2px}p{margin:10px 0 0;font:600 30px/1.2 Own;letter-spacing:0;color:var(--ink-soft)}</style><div>${icon(false, 104)}<span>Changing the Odds<p>Free training for every adult in a school</p></span></div><svg width="1200" height="460" viewBox="0 0 1200 460">${draw(theWall.marks)}</svg>`,
);
await browser.close();
