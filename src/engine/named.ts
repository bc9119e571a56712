type Part = string | number | boolean;

interface Name {
  readonly text: string;
  readonly longer: Map<Part, Name>;
}

const NOTHING: Name = { text: '', longer: new Map() };

/**
 * The name of a piece of evidence, joined from its parts: `at=` and `next` make `at=next`. A name is put together once and
 * found again by its parts, since thousands of candidates share some hundred names: the parts must be few.
 */
export function named(first: Part, second: Part, third?: Part, fourth?: Part): string {
  let name = longer(longer(NOTHING, first), second);
  if (third !== undefined) name = longer(name, third);
  if (fourth !== undefined) name = longer(name, fourth);
  return name.text;
}

function longer(name: Name, part: Part): Name {
  let found = name.longer.get(part);
  if (found === undefined) {
    found = { text: name.text + part, longer: new Map() };
    name.longer.set(part, found);
  }
  return found;
}
