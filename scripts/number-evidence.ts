import { fileURLToPath } from 'node:url';
import { normalizePath, type Plugin } from 'vite';
import * as source from '../src/engine/attribute-quotations/source-names.ts';
import * as quotation from '../src/engine/judge-quotations/quotation-names.ts';
import * as referent from '../src/engine/resolve-mentions/referent-names.ts';
import { Vocabulary } from '../src/engine/vocabulary.ts';
import { weights } from '../src/lexicon/en/generated/weights.ts';
import { packWeights } from '../src/lexicon/en/packed-words.ts';

const pathOf = (path: string) => normalizePath(fileURLToPath(new URL(`../src/${path}`, import.meta.url)));
const UNPACKERS = pathOf('lexicon/en/packed-words.ts');
const WEIGHTS = pathOf('lexicon/en/generated/weights.ts');
const NAMES = new Map<string, object>([
  [pathOf('engine/attribute-quotations/source-names.ts'), source],
  [pathOf('engine/judge-quotations/quotation-names.ts'), quotation],
  [pathOf('engine/resolve-mentions/referent-names.ts'), referent],
]);

/** Ships the learned weights by number: nobody asks in a page what evidence is called, so that the names stay behind. */
export function numberEvidence(): Plugin {
  return {
    name: 'quoth:number-evidence',
    apply: 'build',
    load(id) {
      const names = NAMES.get(id);
      if (names) return numbersOf(names);
      return id === WEIGHTS ? weightsByNumber() : null;
    },
  };
}

/** A module of names as one of numbers: its vocabulary takes weights that stand in the order of the numbers already. */
export function numbersOf(names: object): string {
  return Object.entries(names)
    .map(
      ([key, value]) => `export const ${key} = ${value instanceof Vocabulary ? BY_NUMBER : literal(value)};`,
    )
    .join('\n');
}

const BY_NUMBER = '{ weightsIn: (weights) => weights }';

/** A longer list as `packWordLists` finds it. */
function literal(value: unknown): string {
  const words = Array.isArray(value) ? value.join(' ') : '';
  return words.length > 20 ? `'${words}'.split(' ')` : JSON.stringify(value);
}

/** The learned weights as a module of strings, a character for each number. */
export function weightsByNumber(): string {
  const tables = {
    quotation: quotation.quotationNames.weightsIn(weights.quotation),
    source: source.sourceNames.weightsIn(weights.source),
    referent: referent.referentNames.weightsIn(weights.referent),
  };
  const rows = Object.entries(tables).map(
    ([name, table]) => `${name}: unpackWeights(${JSON.stringify(packWeights([...table]))}),`,
  );
  return `import { unpackWeights } from ${JSON.stringify(UNPACKERS)};
export const weights = {
${rows.join('\n')}
};`;
}
