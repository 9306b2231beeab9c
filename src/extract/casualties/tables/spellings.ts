/** Words with each pronoun of those: «ليلتهم» of «ليلت» and «هم», in folded letters. */
export const withPronouns = (words: string, pronouns = ["ه", "ها", "هم", "هما"]): ReadonlySet<string> =>
  new Set(words.split(" ").flatMap((word) => pronouns.map((pronoun) => word + pronoun)));

/** Words bare and with each of some letters before them: «كان», «وكان». */
export const withLetters = (words: string, letters = ["و", "ف"]): ReadonlySet<string> =>
  new Set(words.split(" ").flatMap((word) => [word, ...letters.map((letter) => letter + word)]));
