/** A small file server for the built app, with the headers it is meant to run under. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

/** No script but our own files, no evaluation, no other host. Inline styles are allowed: the component library writes them. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * The workers that read plans and PDF pages run the WebAssembly of the IFC reader and of the decoders of scanned pages, the one
 * that plans the year that of its solver; a worker obeys the policy its own script came with.
 */
const RUNS_WEBASSEMBLY = /[/\\]assets[/\\](?:import|pdf|schedule)Worker-[\w-]+\.js$/;

export function policyFor(file) {
  const isAllowed = RUNS_WEBASSEMBLY.test(file);
  return isAllowed
    ? CONTENT_SECURITY_POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")
    : CONTENT_SECURITY_POLICY;
}

function fileFor(folder, url) {
  const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  const file = join(folder, path.endsWith(sep) || path.endsWith('/') ? join(path, 'index.html') : path);
  if (!file.startsWith(folder + sep) || !existsSync(file) || !statSync(file).isFile()) return null;
  return file;
}

/**
 * Serves a folder on this machine only.
 *
 * @param folder - absolute path of the built app
 * @param port - the port to try first; 0 for any free one
 * @returns the server and the address it listens on; another port is taken when the first is in use
 */
export function serve(folder, port) {
  const server = createServer((request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    let file = null;
    try {
      file = fileFor(folder, request.url ?? '/');
    } catch {
      // an address that cannot be decoded names no file
    }
    if (!file || (request.method !== 'GET' && request.method !== 'HEAD')) {
      response.setHeader('Content-Security-Policy', CONTENT_SECURITY_POLICY);
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found');
      return;
    }
    response.setHeader('Content-Security-Policy', policyFor(file));
    const isHashed = /[/\\]assets[/\\]/.test(file);
    response.writeHead(200, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Cache-Control': isHashed ? 'max-age=31536000, immutable' : 'no-cache',
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE' && port !== 0) resolve(serve(folder, 0));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      const { port: taken } = server.address();
      resolve({ server, address: `http://localhost:${taken}/` });
    });
  });
}
