/**
 * One to three letters for a name: first and last word that begin with a capital or a digit ("Mara Lindqvist": ML,
 * "University of Karrow": UK), a short acronym whole ("KFL"), else the first letter.
 */
export function initials(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(word));
  const first = words[0] ?? name.trim();
  const last = words.at(-1);
  if (words.length > 1 && last !== undefined) return letterOf(first) + letterOf(last);
  return /^[\p{Lu}\p{N}]{2,3}$/u.test(first) ? first : letterOf(first);
}

function letterOf(word: string): string {
  return (Array.from(word)[0] ?? '').toUpperCase();
}
