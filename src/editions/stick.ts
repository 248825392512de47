/** The stick: one ZIP, the same bytes from every build, with the one file where nobody can miss it. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { bytesOf, filesBelow, ONE_FILE, sha256, STICK } from './files.ts';

const ROOT = join(import.meta.dirname, '../..');
// ZIP holds no date before 1980; a fixed one keeps the bytes the same.
const LONG_AGO = new Date(1980, 0, 2);

const READ_ME = `CHANGING THE ODDS: a free training toolkit for schools

1. Unzip everything onto the stick or the shared drive first.
2. Double-click START-HERE.html. It opens in Chrome, Edge or Firefox.

It works with no internet, no account and nothing to install.
Nothing that anyone types leaves the computer.

If it shows as plain text, save it to the computer and open it with a browser.
SHA256SUMS.txt lets your technician check that every file arrived whole.

Words and pictures: CC BY 4.0. Code: MIT. Typefaces: SIL Open Font License.
Independent: not made or endorsed by Boingboing, YoungMinds or HeadStart.
`;

export async function makeStick(dist: string): Promise<string> {
  const licences = await filesBelow(join(ROOT, 'LICENSES'));
  const files: Record<string, Uint8Array> = {
    'START-HERE.html': await bytesOf(dist, ONE_FILE),
    'READ-ME.txt': Buffer.from(READ_ME.replaceAll('\n', '\r\n')),
    'cards/cards.json': await bytesOf(dist, 'data/cards.json'),
    'licences/MIT.txt': await bytesOf(ROOT, 'LICENSE'),
    ...Object.fromEntries(
      await Promise.all(
        licences.map(
          async (name) =>
            [`licences/${name}`, await bytesOf(join(ROOT, 'LICENSES'), name)] as const,
        ),
      ),
    ),
  };
  const sums = Object.keys(files)
    .sort()
    .map((name) => `${sha256(files[name] ?? '', 'hex')}  ${name}`)
    .join('\n');
  files['SHA256SUMS.txt'] = Buffer.from(`${sums}\n`);
  const sorted: Zippable = Object.fromEntries(
    Object.keys(files)
      .sort()
      .map((name) => [name, [files[name] ?? new Uint8Array(), { mtime: LONG_AGO }]]),
  );
  const zip = zipSync(sorted, { level: 9 });
  await writeFile(join(dist, STICK), zip);
  return `${Object.keys(files).length} files in ${(zip.length / 1e6).toFixed(2)} MB`;
}
