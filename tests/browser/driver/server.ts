/**
 * The only network of the tests: pages on 127.0.0.1 with headers of their own, and a proxy that answers nothing.
 *
 * Browsers send whatever is not for 127.0.0.1 through the proxy, so `outside` lists every request that tried to leave.
 */

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** What the server answers on one path. */
export interface Route {
  body: string | Uint8Array;
  /** Media type; HTML in UTF-8 unless said otherwise. */
  type?: string;
  headers?: Record<string, string>;
}

export interface Site {
  /** Such as `http://127.0.0.1:40213`, without a slash at the end. */
  readonly origin: string;
  /** Paths asked for so far, in order, those without a route included. */
  readonly requests: string[];
  /** Adds or replaces what is served. */
  put(path: string, route: Route | string): void;
  close(): Promise<void>;
}

/** Serves `routes` (path to HTML or to a route) until closed. */
export async function serve(routes: Record<string, Route | string> = {}): Promise<Site> {
  const pages = new Map(Object.entries(routes));
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const page = pages.get(path);
    // Browsers ask for an icon unasked; that says nothing about the extension.
    if (path !== "/favicon.ico") requests.push(path);
    const route = typeof page === "string" ? { body: page } : page;
    response.writeHead(route === undefined ? 404 : 200, {
      "content-type": route?.type ?? "text/html; charset=utf-8",
      "cache-control": "no-store",
      ...route?.headers,
    });
    response.end(route?.body ?? "");
  });
  const port = await listen(server);
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    put: (path, route) => pages.set(path, route),
    close: () => stop(server),
  };
}

export interface Proxy {
  readonly port: number;
  /** What tried to leave the machine, such as `example.com:443`. */
  readonly outside: string[];
  close(): Promise<void>;
}

/** Whom browsers call of their own accord when they start, whatever their switches say. */
const BROWSERS_OWN = new RegExp(
  String.raw`^(http://)?((update|optimizationguide-pa|content-autofill)\.googleapis|(clients2|accounts|www)\.google|redirector\.gvt1)\.com[:/]` +
  String.raw`|^(http://)?[a-z.-]+\.(mozilla|firefox)\.(com|net|org)[:/]`,
);

/** A proxy that refuses and notes every request, but for those of `BROWSERS_OWN`, which it only refuses. */
export async function proxy(): Promise<Proxy> {
  const outside: string[] = [];
  const note = (url = "") => {
    if (!BROWSERS_OWN.test(url)) outside.push(url);
  };
  const server = createServer((request, response) => {
    note(request.url);
    response.writeHead(403).end();
  });
  server.on("connect", (request, socket) => {
    note(request.url);
    socket.on("error", () => undefined);
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  return { port: await listen(server), outside, close: () => stop(server) };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
