import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Extractor } from "../../../pipeline/index.js";
import type { WordLanguage } from "../../vocabulary.js";
import { type Page, renderPage } from "../page.js";
import { analyse, readQuestion } from "./analyse.js";

const LOOPBACK = "127.0.0.1";
/** A long article is 50 kB; a text of this size takes a tenth of a second. */
const LONGEST_BODY = 1_000_000;
const SLOWEST_REQUEST = 15_000;
const MOST_CONNECTIONS = 64;

const TITLES = { ar: "حدث: صفحة التجربة", en: "hadath playground" };

export interface PlaygroundOptions {
  readonly extractor: Pick<Extractor, "extract">;
  /** 0 takes any free one. */
  readonly port: number;
  readonly language: WordLanguage;
}

export interface Playground {
  readonly url: string;
  /** Ends it, open connections included. */
  readonly close: () => Promise<void>;
}

/** A request that is refused, with the status and the reason. */
class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly headers: { readonly [name: string]: string } = {},
  ) {
    super(message);
  }
}

const headersFor = (policy: string): { readonly [name: string]: string } => ({
  "Content-Security-Policy": `${policy}; frame-ancestors 'none'`,
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cache-Control": "no-store",
});

/** The body of a request as text, given up as soon as it is too long. */
async function bodyOf(request: IncomingMessage): Promise<string> {
  const tooLong = new Refusal(413, `a text may have ${LONGEST_BODY} bytes`, { Connection: "close" });
  if (Number(request.headers["content-length"] ?? 0) > LONGEST_BODY) throw tooLong;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LONGEST_BODY) throw tooLong;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/**
 * Refuses what does not come from the page itself: a name that was made to point at this machine (DNS rebinding), and
 * pages of other sites.
 */
function checkOrigin({ headers }: IncomingMessage, port: number): void {
  const hosts = [`${LOOPBACK}:${port}`, `localhost:${port}`];
  const { host = "", origin } = headers;
  if (!hosts.includes(host.toLowerCase())) throw new Refusal(421, "this is not the host you look for");
  if (origin !== undefined && origin.toLowerCase() !== `http://${host.toLowerCase()}`)
    throw new Refusal(403, "another site asks");
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") throw new Refusal(403, "another site asks");
}

async function answer(
  request: IncomingMessage,
  page: Page,
  port: number,
  extractor: Pick<Extractor, "extract">,
): Promise<{ readonly type: string; readonly body: string }> {
  checkOrigin(request, port);
  const { method, url } = request;
  if (url === "/") {
    if (method !== "GET" && method !== "HEAD")
      throw new Refusal(405, "the page can only be read", { Allow: "GET, HEAD" });
    return { type: "text/html; charset=utf-8", body: page.html };
  }
  if (url !== "/analyse") throw new Refusal(404, "there is nothing here");
  if (method !== "POST") throw new Refusal(405, "a text has to be posted", { Allow: "POST" });
  // A form of another site could post plain text unasked, but not this type.
  if (!/^application\/json\s*(?:;|$)/i.test(request.headers["content-type"] ?? ""))
    throw new Refusal(415, "JSON is wanted");
  const question = readQuestion(await bodyOf(request));
  if (question === null) throw new Refusal(400, 'wanted: {"text": "…", "published": "2024-08-15"}');
  return { type: "application/json; charset=utf-8", body: JSON.stringify(analyse(extractor, question)) };
}

function send(
  response: ServerResponse,
  status: number,
  headers: { readonly [name: string]: string },
  type: string,
  body: string,
): void {
  if (response.destroyed || response.headersSent) return;
  response.writeHead(status, { ...headers, "Content-Type": type, "Content-Length": Buffer.byteLength(body) });
  response.end(response.req.method === "HEAD" ? undefined : body);
}

const listening = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, LOOPBACK, () => {
      server.off("error", reject);
      resolve();
    });
  });

/**
 * Serves the playground to this machine alone: a page into which a text is pasted, and what is found in it. It reads no
 * file for anybody and keeps nothing.
 */
export async function startPlayground({ extractor, port, language }: PlaygroundOptions): Promise<Playground> {
  const page = renderPage({
    bundle: "playground",
    language,
    title: TITLES[language],
    data: [["language", JSON.stringify(language)]],
    connects: true,
  });
  const headers = headersFor(page.policy);
  const server = createServer((request, response) => {
    const { port: own } = server.address() as AddressInfo;
    answer(request, page, own, extractor).then(
      ({ type, body }) => send(response, 200, headers, type, body),
      (error: unknown) => {
        const refusal = error instanceof Refusal ? error : new Refusal(500, "the text could not be read");
        send(
          response,
          refusal.status,
          { ...headers, ...refusal.headers },
          "application/json; charset=utf-8",
          JSON.stringify({ error: refusal.message }),
        );
      },
    );
  });
  server.requestTimeout = SLOWEST_REQUEST;
  server.headersTimeout = SLOWEST_REQUEST;
  server.maxConnections = MOST_CONNECTIONS;
  await listening(server, port);
  return {
    url: `http://${LOOPBACK}:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
