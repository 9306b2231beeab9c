/** Building of elements. Text goes in as text nodes only; nothing here reads markup. */

export type Child = Node | string | null;

export interface Props {
  readonly class?: string;
  /** Attributes; null leaves one out. Addresses and handlers do not go this way. */
  readonly attrs?: { readonly [name: string]: string | number | boolean | null };
  /** CSS custom properties. */
  readonly vars?: { readonly [name: `--${string}`]: string | number };
  readonly on?: { readonly [Type in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Type]) => void };
}

const FORBIDDEN = /^(?:on|href$|src|style$|srcdoc$|action$|formaction$)/i;

function setAttributes(element: Element, attrs: NonNullable<Props["attrs"]>): void {
  for (const [name, value] of Object.entries(attrs)) {
    if (FORBIDDEN.test(name)) throw new Error(`no attribute to be set this way: ${name}`);
    if (value === null) continue;
    element.setAttribute(name, String(value));
  }
}

function append(element: Element, children: readonly Child[]): void {
  for (const child of children) if (child !== null) element.append(child);
}

/** An element with its children. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  props: Props = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (props.class !== undefined) element.className = props.class;
  if (props.attrs !== undefined) setAttributes(element, props.attrs);
  for (const [name, value] of Object.entries(props.vars ?? {})) element.style.setProperty(name, String(value));
  for (const [type, handler] of Object.entries(props.on ?? {})) {
    element.addEventListener(type, handler as (event: Event) => void);
  }
  append(element, children);
  return element;
}

/** A part of a drawing. */
export function svg<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attrs: NonNullable<Props["attrs"]> = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[Tag] {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  setAttributes(element, attrs);
  append(element, children);
  return element;
}

/** A name or number of its own direction inside a text of the other. */
export const bdi = (text: string, className?: string): HTMLElement =>
  el("bdi", className === undefined ? {} : { class: className }, text);

/** A button that says in words what it does. */
export function button(label: Child, onClick: () => void, props: Props = {}): HTMLButtonElement {
  return el(
    "button",
    { ...props, attrs: { type: "button", ...props.attrs }, on: { ...props.on, click: onClick } },
    label,
  );
}

/**
 * A link out of the page, or the bare words where the address is not one of the web: `javascript:`, `data:` and files
 * are never followed.
 */
export function webLink(words: string, address: string | null): HTMLElement {
  const url = address !== null && URL.canParse(address) ? new URL(address) : null;
  if (url === null || (url.protocol !== "https:" && url.protocol !== "http:")) return bdi(words);
  const anchor = el("a", { attrs: { target: "_blank", rel: "noopener noreferrer" } }, words);
  anchor.href = url.href;
  return anchor;
}

/** Replaces what is in an element. */
export function fill(element: Element, ...children: readonly Child[]): void {
  element.replaceChildren(...children.filter((child) => child !== null));
}
