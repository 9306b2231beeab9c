import type { PlaygroundAnswer, PlaygroundQuestion, PlaygroundRefusal } from "../../playground/answer.js";

/** Asks the server that the page came from. */
export async function ask(
  question: PlaygroundQuestion,
  signal: AbortSignal,
): Promise<PlaygroundAnswer | PlaygroundRefusal> {
  const response = await fetch("/analyse", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(question),
    signal,
  });
  return (await response.json()) as PlaygroundAnswer | PlaygroundRefusal;
}
