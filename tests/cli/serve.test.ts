import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hadath, type Serving, serving } from "./hadath.js";

let served: Serving;
const JSON_TYPE = { "Content-Type": "application/json" };
const QUESTION = JSON.stringify({ text: "قتل جنديان في بغداد أمس", published: "2024-08-15" });

interface Answer {
  readonly status: number;
  readonly headers: { readonly [name: string]: string | string[] | undefined };
  readonly body: string;
}

/** A request as no browser would send it: any host, any header. */
function raw(options: {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: { readonly [name: string]: string };
  readonly body?: string;
}): Promise<Answer> {
  const { port } = new URL(served.url);
  const { path = "/", method = "GET", headers = {}, body = "" } = options;
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: "127.0.0.1", port, path, method, headers: { Host: `127.0.0.1:${port}`, ...headers } },
      (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (chunk) => {
          text += chunk;
        });
        response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}

const ask = (body: string, headers: { readonly [name: string]: string } = JSON_TYPE): Promise<Answer> =>
  raw({ path: "/analyse", method: "POST", headers, body });

beforeAll(async () => {
  served = await serving(["serve", "--port", "0"]);
});
afterAll(() => served.stop("SIGKILL"));

describe("hadath serve", () => {
  it("tells its address on standard error and nothing on standard output", () => {
    expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(served.stdout()).toBe("");
  });

  it("gives its page with the headers of a careful server", async () => {
    const { status, headers, body } = await raw({});
    expect(status).toBe(200);
    expect(body).toContain("<!doctype html>");
    expect(headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "no-referrer",
      "cross-origin-resource-policy": "same-origin",
      "cache-control": "no-store",
    });
    const policy = String(headers["content-security-policy"]);
    for (const rule of ["default-src 'none'", "connect-src 'self'", "frame-ancestors 'none'", "base-uri 'none'"])
      expect(policy).toContain(rule);
    expect(policy).not.toContain("unsafe");
  });

  it("answers a text with its document, its timeline and the chain of each mention", async () => {
    const { status, body } = await ask(QUESTION);
    expect(status).toBe(200);
    const { report, explanations } = JSON.parse(body);
    expect(report.documents[0].casualties[0]).toMatchObject({ kind: "killed", low: 2, high: 2 });
    expect(report.entries[0]).toMatchObject({ date: "2024-08-14" });
    const [id] = explanations.find(([, lines]: [string, string]) => lines.includes("killed 2")) ?? [];
    expect(id).toBe("c1");
  });

  it("answers a text in which there is nothing with its document all the same", async () => {
    const { report } = JSON.parse((await ask(JSON.stringify({ text: "" }))).body);
    expect([report.documents.length, report.entries]).toEqual([1, []]);
  });

  it.each([
    ["a name that was made to point here", { headers: { Host: "evil.example" } }, 421],
    ["a name with another port", { headers: { Host: "127.0.0.1:1" } }, 421],
    [
      "a page of another site",
      { path: "/analyse", method: "POST", headers: { ...JSON_TYPE, Origin: "https://evil.example" }, body: QUESTION },
      403,
    ],
    ["a request that a browser marks as from elsewhere", { headers: { "Sec-Fetch-Site": "cross-site" } }, 403],
    ["a form", { path: "/analyse", method: "POST", headers: { "Content-Type": "text/plain" }, body: QUESTION }, 415],
    ["a path", { path: "/etc/passwd" }, 404],
    ["a path out of its folder", { path: "/../../package.json" }, 404],
    ["a path in disguise", { path: "/%2e%2e/%2e%2e/package.json" }, 404],
    ["an address of another server", { path: "http://evil.example/" }, 404],
    ["a write to the page", { method: "PUT" }, 405],
    ["a reading of the analysis", { path: "/analyse" }, 405],
  ])("refuses %s", async (_, options, wanted) => {
    const { status, headers, body } = await raw(options);
    expect(status).toBe(wanted);
    expect(Object.keys(JSON.parse(body))).toEqual(["error"]);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  });

  it("goes by the name localhost too", async () => {
    const { port } = new URL(served.url);
    expect((await raw({ headers: { Host: `localhost:${port}` } })).status).toBe(200);
  });

  it.each(["", "[", "null", "{}", '{"text":5}', '{"text":"x","published":"yesterday"}'])(
    "refuses %j as a question",
    async (body) => {
      expect((await ask(body)).status).toBe(400);
    },
  );

  it("takes no body over a million bytes, whether it says so before or not", async () => {
    const long = JSON.stringify({ text: "ا".repeat(600_000) });
    const outcomes = await Promise.all([
      ask(long, { ...JSON_TYPE, "Content-Length": String(Buffer.byteLength(long)) }).catch(() => null),
      ask(long, { ...JSON_TYPE, "Transfer-Encoding": "chunked" }).catch(() => null),
    ]);
    // A server that stops reading may cut the line before its answer is read.
    for (const outcome of outcomes) expect([413, undefined]).toContain(outcome?.status);
    expect((await ask(QUESTION)).status).toBe(200);
  });

  it("listens on this machine only", async () => {
    const { port } = new URL(served.url);
    await expect(fetch(`http://[::1]:${port}/`)).rejects.toThrow();
  });

  it.each(["SIGINT", "SIGTERM"] as const)("ends cleanly on %s, even with a connection open", async (signal) => {
    const other = await serving(["serve", "--port", "0"]);
    await (await fetch(other.url)).text();
    expect(await other.stop(signal)).toBe(0);
    await expect(fetch(other.url)).rejects.toThrow();
  });

  it("says so where its port is taken or is none", () => {
    const { port } = new URL(served.url);
    const taken = hadath(["serve", "--port", port]);
    expect([taken.code, taken.stderr]).toEqual([4, expect.stringContaining("EADDRINUSE")]);
    expect(hadath(["serve", "--port", "70000"]).code).toBe(2);
  });
});
