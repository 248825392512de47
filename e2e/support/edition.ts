/**
 * The fixture of every journey: opens a page in the edition under test, and turns what nobody would notice into a failure:
 * page errors, console errors, a broken policy, a request to anywhere else, an unexpected dialog, and, where it is asked for, a
 * keyboard that lost its place.
 */
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { startServer } from '../../scripts/serve.ts';
import { watchFocus } from './focus.ts';
import { DIST, STICK_FILE, SUB_FOLDER } from './places.ts';

export interface EditionOptions {
  edition: 'site' | 'one-file' | 'installed';
  /** Whether an act that drops the focus to the page is a fault. A known case goes to `allowed`, with its reason. */
  keepsFocus: boolean;
}
interface Fixtures {
  /** Opens a route such as `/cards/` in the edition under test. */
  open: (route?: string, page?: Page) => Promise<void>;
  /** Faults that this test means to cause: `allowed.push(/one/, /another/)`. Pushed, because Playwright takes a list of two handed to `test.use` for a value and its options. */
  allowed: RegExp[];
  watched: string[];
}
interface WorkerFixtures {
  host: { address: string; stop: () => Promise<void> };
}

export const test = base.extend<EditionOptions & Fixtures, WorkerFixtures>({
  edition: ['site', { option: true }],
  keepsFocus: [process.env.FOCUS === 'watched', { option: true }],
  allowed: async ({}, give) => {
    await give([]);
  },

  // One server for each worker: an installed copy is tested with its host dead.
  host: [
    async ({}, give) => {
      const { server } = await startServer({ dir: DIST, base: SUB_FOLDER, port: 0 });
      const address = `http://localhost:${(server.address() as AddressInfo).port}${encodeURI(SUB_FOLDER)}`;
      await give({ address, stop: () => new Promise((done) => server.close(() => done())) });
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker' },
  ],

  watched: [
    async ({ context, edition, host, allowed, keepsFocus }, give) => {
      const faults: string[] = [];
      if (keepsFocus) await watchFocus(context, faults);
      // A file has no host: from the stick every request is a fault.
      await watch(
        context,
        edition === 'one-file' ? pathToFileURL(STICK_FILE).href : host.address,
        faults,
      );
      await give(faults);
      await settle(context, keepsFocus ? 150 : 20);
      expect(
        faults.filter((fault) => !allowed.some((expected) => expected.test(fault))),
        'faults that nobody would have noticed',
      ).toEqual([]);
    },
    { auto: true },
  ],

  open: async ({ page, context, edition, host, watched }, give) => {
    void watched;
    let installed = false;
    await give(async (route = '/', on = page) => {
      if (edition === 'one-file') {
        await on.goto(`${pathToFileURL(STICK_FILE).href}#${route}`);
        return;
      }
      if (edition === 'installed' && !installed) {
        await on.goto(host.address);
        await expect(on.getByText('Ready offline')).toBeVisible({ timeout: 30_000 });
        await context.setOffline(true);
        installed = true;
      }
      await on.goto(host.address + route.slice(1));
    });
  },
});

/** What the last act of a test set off is heard before the faults are counted: Firefox reports a little later. A page that is gone has said all it will. */
async function settle(context: BrowserContext, milliseconds: number): Promise<void> {
  const heard = context
    .pages()
    .map((page) =>
      page
        .evaluate((long) => new Promise((done) => setTimeout(done, long)), milliseconds)
        .catch(() => {}),
    );
  await Promise.race([Promise.all(heard), new Promise((done) => setTimeout(done, 1_000))]);
}

export async function watch(
  context: BrowserContext,
  origin: string,
  faults: string[],
): Promise<void> {
  await context.exposeBinding('__policy', (_source, said: string) => {
    faults.push(`policy: ${said}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      void (window as unknown as { __policy(said: string): void }).__policy(
        `${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
      );
    });
  });
  context.on('weberror', (error) => faults.push(`page error: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  context.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('request', (request) => {
    const url = request.url();
    if (!/^(file|data|blob|about):/.test(url) && new URL(url).origin !== new URL(origin).origin)
      faults.push(`request: ${url}`);
  });
}

export { expect };
