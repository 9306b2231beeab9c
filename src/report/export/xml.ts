/** Text for XML: markup escaped, and characters that XML 1.0 forbids replaced by U+FFFD, one for one. */
export const xmlText = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd")
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");

/** The same for an attribute in double quotes. */
export const xmlAttribute = (text: string): string =>
  xmlText(text)
    .replace(/"/g, "&quot;")
    .replace(/[\n\r\t]/g, " ");
