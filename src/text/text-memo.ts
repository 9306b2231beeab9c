/** So many texts at most are kept, so that a memo does not grow with what was read. */
const MOST = 1 << 13;

/** Answers that hang on a short text alone, each worked out once: news repeats its words and names. */
export class TextMemo<Answer> {
  #answers = new Map<string, Answer>();

  constructor(private readonly workOut: (text: string) => Answer) {}

  of(text: string): Answer {
    const known = this.#answers.get(text);
    if (known !== undefined) return known;
    if (this.#answers.size >= MOST) this.#answers = new Map();
    // A copy, since a piece of a document would keep all of it in memory.
    const copy = ` ${text}`.slice(1);
    const answer = this.workOut(copy);
    this.#answers.set(copy, answer);
    return answer;
  }
}
