/**
 * The page's policy forbids markup from strings. Leaflet asks, once, whether a browser can draw, with this very string;
 * nothing else is let through, so that a text which reached `innerHTML` would stop the page rather than run.
 */
const PROBE = "<svg/>";

interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(text: string): string }): unknown;
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
trustedTypes?.createPolicy("default", {
  createHTML: (text) => {
    if (text === PROBE) return text;
    throw new TypeError("markup from a string");
  },
});
