/** The house rules, executed: who may import whom, how long a file may grow, and where the browser may be touched. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from '@playwright/test';

const SRC = import.meta.dirname;
const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(SRC, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
const code = files.filter((file) => /\.(ts|tsx|astro|mdx)$/.test(file));
const product = code.filter((file) => !file.endsWith('.test.ts'));
const textOf = (file: string) => readFileSync(join(SRC, file), 'utf8');
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
const linesOf = (file: string) => textOf(file).split('\n').length;
const folderOf = (file: string) => file.split('/')[0] ?? '';

/** Folder -> the folders it may import from, besides its own. */
const MAP: Record<string, string[]> = {
  model: [],
  'marker-reader': ['model'],
  platform: ['model', 'marker-reader'],
  pictures: ['model'],
  ui: [],
  parts: ['ui', 'model', 'pictures', 'styles'],
  features: ['parts', 'ui', 'platform', 'marker-reader', 'model', 'pictures', 'styles'],
  editions: ['platform', 'model'],
  documents: ['model', 'pictures'],
  layouts: ['parts', 'ui', 'styles', 'model', 'pictures'],
  pages: ['layouts', 'parts', 'ui', 'features', 'documents', 'model', 'pictures', 'styles'],
  content: ['parts', 'ui', 'features'],
  'content.config.ts': ['model'],
};
const WORKER = ['editions/worker/install.ts', 'editions/worker/copy-state.ts'];
/** Each exception has its reason. */
const EXCEPTIONS: Record<string, string[]> = {
  // The list of custom elements names those of every feature.
  'features/elements.ts': ['features'],
  // Taking the toolkit offline is what the installed copy is for.
  'features/offline/offline-note.ts': WORKER,
  'features/offline/offline-copy.ts': WORKER,
  'features/offline/offline.words.ts': WORKER,
};

const importsOf = (file: string): string[] =>
  [...textOf(file).matchAll(/(?:from\s*|import\s*|import\(\s*)['"](\.{1,2}\/[^'"]+)['"]/g)].map(
    ([, path = '']) => relative(SRC, join(SRC, dirname(file), path)).replaceAll('\\', '/'),
  );

test('folders import only what the map allows', () => {
  const offenders = product.flatMap((file) => {
    const allowed = MAP[folderOf(file)] ?? [];
    return importsOf(file)
      .filter(
        (path) =>
          !path.startsWith('..') &&
          folderOf(path) !== folderOf(file) &&
          !allowed.includes(folderOf(path)) &&
          !EXCEPTIONS[file]?.some((allowed) => path === allowed || folderOf(path) === allowed),
      )
      .map((path) => `${file} imports ${path}`);
  });
  expect(offenders).toEqual([]);
});

test('no feature imports another, except the stage, where they all appear', () => {
  const featureOf = (path: string) => path.split('/')[1] ?? '';
  const offenders = product
    .filter(
      (file) => file.startsWith('features/') && featureOf(file) !== 'stage' && !EXCEPTIONS[file],
    )
    .flatMap((file) =>
      importsOf(file)
        .filter((path) => path.startsWith('features/') && featureOf(path) !== featureOf(file))
        .map((path) => `${file} imports ${path}`),
    );
  expect(offenders).toEqual([]);
});

test('only content.config and pages read content collections; no schema library reaches the browser', () => {
  expect(
    product.filter(
      (file) =>
        /['"]astro:content['"]/.test(textOf(file)) && !/^(pages\/|content\.config)/.test(file),
    ),
  ).toEqual([]);
  const reachZod = product.filter((file) => /from 'astro\/zod'|\.schema\.ts'/.test(textOf(file)));
  expect(
    reachZod.filter((file) => !/\.schema\.ts$|^content\.config|^pages\/data\//.test(file)),
  ).toEqual([]);
});

test('rules and nouns know no browser; storage and channels belong to platform and editions', () => {
  const browser =
    /\b(?:document|window|localStorage|indexedDB|navigator|location)\.|\bnew BroadcastChannel|\bfetch\(/;
  const rules = product.filter(
    (file) =>
      /^(model|pictures)\/|^features\/[^/]+\/[a-z-]+\.ts$/.test(file) &&
      !textOf(file).includes('customElements.define') &&
      !EXCEPTIONS[file] &&
      !/index-reader\.ts$/.test(file),
  );
  const bare = (file: string) => withoutComments(textOf(file));
  expect(rules.filter((file) => browser.test(bare(file)))).toEqual([]);
  expect(
    product.filter(
      (file) =>
        /\b(localStorage|indexedDB|BroadcastChannel)\b/.test(bare(file)) &&
        !/^(platform|editions)\//.test(file),
    ),
  ).toEqual([]);
});

test('files stay small', () => {
  const limit = (file: string) =>
    file.endsWith('.test.ts')
      ? 400
      : file === 'content.config.ts'
        ? 60
        : /^pages\/.*\.astro$/.test(file)
          ? 80
          : 250;
  const counted = files.filter((file) => code.includes(file) || file.endsWith('.css'));
  expect(
    counted
      .filter((file) => linesOf(file) > limit(file))
      .map((file) => `${file}: ${linesOf(file)} lines, ${limit(file)} allowed`),
  ).toEqual([]);
});

test('no scripts in pages and layouts: they would run once only in the one file', () => {
  expect(
    files.filter((file) => /^(pages|layouts)\//.test(file) && /<script/.test(textOf(file))),
  ).toEqual([]);
});

test('colours are written in the tokens files and nowhere else', () => {
  const raw =
    /#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})\b(?=\s*[;,)}!"'`])|\b(?:rgba?|hsla?|hwb|(?:ok)?lch|(?:ok)?lab|color)\(/;
  // A browser reads the manifest before any style sheet.
  const mayName = [
    'styles/tokens.css',
    'styles/tokens-pictures.css',
    'pages/manifest.webmanifest.ts',
    'parts/NameMark.astro',
  ];
  const colourless = files.filter(
    (file) =>
      /\.(css|tsx?|astro)$/.test(file) && !file.endsWith('.test.ts') && !mayName.includes(file),
  );
  expect(
    colourless.filter((file) =>
      raw.test(withoutComments(textOf(file)).replace(/href="#[^"]*"/g, '')),
    ),
  ).toEqual([]);
});

test('every rule of style lives in a layer', () => {
  const outside = files
    .filter((file) => file.endsWith('.css'))
    .filter((file) => {
      const rest = textOf(file)
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/@font-face\s*\{[^}]*\}/g, '');
      let depth = 0;
      let top = '';
      for (const letter of rest) {
        if (letter === '{') depth += 1;
        if (depth === 0) top += letter;
        if (letter === '}') depth -= 1;
      }
      return /[^\s]/.test(top.replace(/@layer [a-z]+/g, '').replaceAll('}', ''));
    });
  expect(outside).toEqual([]);
});

test('no test is skipped or focused, and none waits for the clock', () => {
  const e2e = join(SRC, '../e2e');
  const specs = readdirSync(e2e, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(e2e, file));
  // This file has to name what it bans.
  const beside = code
    .filter((file) => file.endsWith('.test.ts') && file !== 'architecture.test.ts')
    .map((file) => join(SRC, file));
  const banned = /\b(?:test|it|describe)\.(?:only|skip|fixme)\b|waitForTimeout|networkidle/;
  const offenders = [...specs, ...beside].filter((file) => banned.test(readFileSync(file, 'utf8')));
  expect(offenders.map((file) => relative(join(SRC, '..'), file).replaceAll('\\', '/'))).toEqual(
    [],
  );
});

/** Lists of one kind, where one more is one more of the same. */
const LISTS_OF_ONE_KIND = ['pictures/scenes', 'pages', 'pages/_words', 'pages/print', 'pages/data'];

test('a folder holds nine product files at most, words not counted, unless it is a list of one kind', () => {
  const folders = Map.groupBy(
    files.filter((file) => /\.(ts|tsx|astro|css)$/.test(file) && !/\.(test|words)\.ts$/.test(file)),
    dirname,
  );
  expect(
    [...folders]
      .filter(([folder, inside]) => inside.length > 9 && !LISTS_OF_ONE_KIND.includes(folder))
      .map(([folder, inside]) => `${folder}: ${inside.length} files, 9 allowed`),
  ).toEqual([]);
});

test('no file imports itself by a way round', () => {
  const circles = new Set<string>();
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) {
      const circle = way.slice(way.indexOf(file)).toSorted();
      circles.add(circle.join(' and '));
    } else if (!done.has(file)) {
      for (const path of importsOf(file)) if (product.includes(path)) walk(path, [...way, file]);
      done.add(file);
    }
  };
  for (const file of product) walk(file, []);
  expect([...circles]).toEqual([]);
});

test('a rule imports no view, and words import nothing but words, types and how they are said', () => {
  const rules = product.filter(
    (file) =>
      /^(model|features|editions|platform|pictures|marker-reader)\/.*\.ts$/.test(file) &&
      !textOf(file).includes('customElements.define') &&
      !EXCEPTIONS[file],
  );
  const toViews = rules.flatMap((file) =>
    importsOf(file)
      .filter((path) => /\.(tsx|astro)$/.test(path))
      .map((path) => `${file} imports ${path}`),
  );
  const fromWords = product
    .filter((file) => file.endsWith('.words.ts'))
    .flatMap((file) => {
      const bare = textOf(file).replace(/import type [^;]*;/g, '');
      return [...bare.matchAll(/import[^;]*?from '([^']+)'/g)]
        .map(([, path = '']) => path)
        .filter((path) => !/\.words\.ts$|\/say\.ts$/.test(path))
        .map((path) => `${file} imports ${path}`);
    });
  expect([...toViews, ...fromWords]).toEqual([]);
});

test('lines of more than 120 letters are rare outside content and words', () => {
  const lines = files
    .filter((file) => /\.(ts|tsx|astro|css)$/.test(file) && !/^content\/|\.words\.ts$/.test(file))
    .flatMap((file) => textOf(file).split('\n'));
  const long = lines.filter((line) => line.length > 120);
  expect(long.length / lines.length).toBeLessThan(0.01);
});

test('every file that ARCHITECTURE.md names exists', () => {
  const page = readFileSync(join(SRC, '../ARCHITECTURE.md'), 'utf8');
  const named = [...page.matchAll(/`((?:src|e2e|scripts)\/[^`<>*]+)`/g)].map(
    ([, path = '']) => path,
  );
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((path) => !existsSync(join(SRC, '..', path)))).toEqual([]);
});
