/** Serves dist/ on this computer, from any folder of the address: node scripts/serve.ts --port 4321 --base "/a folder/" */
import { createServer, type Server, type ServerResponse } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

export interface Place {
  dir: string;
  base: string;
  port: number;
}

/** Starts on the port asked for, or the next free one (twenty are tried). Port 0 takes any. */
export async function startServer({
  dir,
  base,
  port,
}: Place): Promise<{ server: Server; address: string }> {
  const folder = encodeURI(base);
  const files = sirv(dir, { dev: true, dotfiles: false });
  const server = createServer((request, response) => {
    if (!request.url?.startsWith(folder)) return missing(dir, response);
    request.url = `/${request.url.slice(folder.length)}`;
    // As hosts do: links are relative, so a page without its last slash would look for everything one folder too high.
    const [path = '', query] = request.url.split('?');
    if (!path.endsWith('/') && isPage(dir, path)) {
      response.writeHead(301, {
        Location: `${folder}${path.slice(1)}/${query === undefined ? '' : `?${query}`}`,
      });
      return response.end();
    }
    files(request, response, () => missing(dir, response));
  });
  for (let tried = port; ; tried += 1) {
    try {
      await new Promise<void>((resolve, reject) =>
        server.once('error', reject).listen(tried, '127.0.0.1', resolve),
      );
      const bound = server.address();
      return {
        server,
        address: `http://localhost:${typeof bound === 'object' && bound ? bound.port : tried}${folder}`,
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || tried >= port + 20) throw error;
    }
  }
}

function isPage(dir: string, path: string): boolean {
  try {
    return existsSync(join(dir, decodeURIComponent(path), 'index.html'));
  } catch {
    return false; // Not an address at all, such as a lone %.
  }
}

function missing(dir: string, response: ServerResponse): void {
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(readFileSync(join(dir, '404.html')));
}

if (import.meta.main ?? process.argv[1]?.endsWith('serve.ts')) {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4321' },
      base: { type: 'string', default: '/' },
      dir: { type: 'string', default: 'dist' },
    },
  });
  const { address } = await startServer({
    dir: values.dir,
    base: values.base,
    port: Number(values.port),
  });
  console.log(`Changing the Odds is at ${address}\nStop it with Ctrl+C.`);
}
