/** What a record's fields are called; dots lead into nested objects. */
export interface FieldNames {
  readonly text?: string | undefined;
  readonly date?: string | undefined;
  readonly title?: string | undefined;
  readonly id?: string | undefined;
  readonly source?: string | undefined;
  readonly url?: string | undefined;
}

export type FieldRole = keyof FieldNames;
const FIELD_ROLES: readonly FieldRole[] = ["id", "text", "title", "date", "source", "url"];

/** Usual names, the likeliest first; compared without case, blanks, `-` and `_`. */
const USUAL: { readonly [role in FieldRole]: readonly string[] } = {
  id: [
    "id",
    "docid",
    "documentid",
    "articleid",
    "newsid",
    "uid",
    "uuid",
    "guid",
    "hash",
    "ref",
    "key",
    "المعرف",
    "رقم",
  ],
  text: [
    "text",
    "body",
    "content",
    "articlebody",
    "articletext",
    "fulltext",
    "maintext",
    "story",
    "article",
    "document",
    "raw",
    "النص",
    "نص",
    "المحتوى",
    "الخبر",
    "المتن",
  ],
  title: ["title", "headline", "header", "heading", "العنوان", "عنوان"],
  date: [
    "date",
    "dct",
    "published",
    "publishedat",
    "publishdate",
    "publicationdate",
    "pubdate",
    "datepublished",
    "publishedtime",
    "datetime",
    "timestamp",
    "createdat",
    "time",
    "التاريخ",
    "تاريخ",
    "تاريخالنشر",
  ],
  source: ["source", "outlet", "publisher", "site", "sitename", "domain", "newspaper", "agency", "المصدر", "الصحيفة"],
  url: ["url", "link", "href", "canonical", "uri", "الرابط"],
};

/** Where the value is an object, as `{"rendered": …}` of a blog or `{"name": …}` of an outlet: what it holds the words in. */
const INSIDE: { readonly [role in FieldRole]: readonly string[] } = {
  id: ["$oid", "value", "id"],
  text: ["text", "rendered", "body", "content", "value", "ar", "plain"],
  title: ["rendered", "text", "title", "value", "ar", "main"],
  date: ["published", "date", "$date", "value"],
  source: ["name", "title", "id"],
  url: ["url", "href", "value"],
};

const keyOf = (name: string): string => name.toLowerCase().replace(/[\s_-]+/g, "");
const isPresent = (value: unknown): boolean => value !== undefined && value !== null && value !== "";
const isPlain = (value: unknown): boolean => isPresent(value) && (typeof value !== "object" || value instanceof Date);

export type Fields = { readonly [name: string]: unknown };

/** A value for a role with the path to it: the field itself, or what stands inside it. */
function valueFor(role: FieldRole, name: string, value: unknown): readonly [path: string, value: unknown] | undefined {
  if (!isPresent(value)) return undefined;
  // A list of paragraphs is a text.
  if (Array.isArray(value)) return role === "text" ? [name, value] : undefined;
  if (isPlain(value)) return [name, value];
  const inner = INSIDE[role].find((key) => Object.hasOwn(value as Fields, key) && isPlain((value as Fields)[key]));
  return inner === undefined ? undefined : [`${name}.${inner}`, (value as Fields)[inner]];
}

/** The value at `meta.date.published`. A field whose own name has dots is found too. */
function fieldAt(fields: Fields, path: string): unknown {
  if (Object.hasOwn(fields, path)) return fields[path];
  let value: unknown = fields;
  for (const step of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Fields)[step];
  }
  return value;
}

/** Finds the fields of a corpus's records: by the names that were given, else by the usual ones. */
export class FieldFinder {
  private readonly roleOfName = new Map<string, readonly (readonly [FieldRole, number])[]>();
  private readonly used = new Map<FieldRole, string>();
  private longest: string | undefined;

  constructor(private readonly given: FieldNames) {}

  private rolesOf(name: string): readonly (readonly [FieldRole, number])[] {
    let roles = this.roleOfName.get(name);
    if (roles === undefined) {
      const key = keyOf(name);
      roles = FIELD_ROLES.flatMap((role) => {
        const rank = this.given[role] === undefined ? USUAL[role].indexOf(key) : -1;
        return rank < 0 ? [] : [[role, rank] as const];
      });
      // Records with free keys must not make this grow without end.
      if (this.roleOfName.size < 10_000) this.roleOfName.set(name, roles);
    }
    return roles;
  }

  /** The values of one record, by role. */
  find(fields: Fields): { readonly [role in FieldRole]?: unknown } {
    const found: { [role in FieldRole]?: unknown } = {};
    const rank: { [role in FieldRole]?: number } = {};
    for (const name of Object.keys(fields)) {
      const roles = this.rolesOf(name);
      for (const [role, place] of roles) {
        if (place >= (rank[role] ?? Number.POSITIVE_INFINITY)) continue;
        const value = valueFor(role, name, fields[name]);
        if (value === undefined) continue;
        rank[role] = place;
        found[role] = value[1];
        if (!this.used.has(role)) this.used.set(role, value[0]);
      }
    }
    for (const role of FIELD_ROLES) {
      const path = this.given[role];
      if (path === undefined) continue;
      const value = fieldAt(fields, path);
      if (isPresent(value)) found[role] = value;
    }
    if (found.text === undefined && this.given.text === undefined) {
      this.longest ??= longestText(fields);
      if (this.longest !== undefined && isPresent(fields[this.longest])) {
        found.text = fields[this.longest];
        this.used.set("text", this.longest);
      }
    }
    return found;
  }

  /** What was guessed so far, for the analyst to check: `text ← body, date ← pub_date`. Empty where nothing was. */
  describeGuesses(): string {
    return FIELD_ROLES.filter((role) => this.used.has(role) && this.used.get(role) !== role)
      .map((role) => `${role} ← ${this.used.get(role)}`)
      .join(", ");
  }
}

/** The field with the longest string, where it is long enough to be a text at all. */
function longestText(fields: Fields): string | undefined {
  let best: string | undefined;
  let length = 200;
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === "string" && value.length > length) {
      best = name;
      length = value.length;
    }
  }
  return best;
}
