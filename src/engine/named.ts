import type { Weights } from '../model/lexicon.ts';

type Part = string | number | boolean;

/** The name of a piece of evidence. Thousands of candidates share some hundred names, so each is put together once. */
export class Name {
  readonly text: string;
  readonly #longer = new Map<Part, Name>();
  #weights: Weights | null = null;
  #weight = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** This name with a part and what follows the part in the template. */
  with(part: Part, following: string): Name {
    let longer = this.#longer.get(part);
    if (longer === undefined) {
      longer = new Name(this.text + part + following);
      this.#longer.set(part, longer);
    }
    return longer;
  }

  /** What the evidence weighs, remembered from the last time; 0 where the weights do not list it. */
  weightIn(weights: Weights): number {
    if (this.#weights !== weights) {
      this.#weights = weights;
      this.#weight = weights[this.text] ?? 0;
    }
    return this.#weight;
  }

  toString(): string {
    return this.text;
  }
}

/** A piece of evidence by its name: a plain string where the name has no values. */
export type Evidence = string | Name;

/** For each template in the source how its names begin. */
const beginnings = new Map<TemplateStringsArray, Name>();

/** Names evidence by a template, as in named`at=${place},type=${type}`. The values must be few. */
export function named(template: TemplateStringsArray, first: Part, second?: Part): Name {
  let name = beginnings.get(template);
  if (name === undefined) {
    name = new Name(template[0] as string);
    beginnings.set(template, name);
  }
  name = name.with(first, template[1] as string);
  return second === undefined ? name : name.with(second, template[2] as string);
}
