/** A surface form in plain letters (no short vowels) with what it is of its lemma (bits of `Feature`). */
export interface InflectedForm {
  readonly surface: string;
  readonly features: number;
}
