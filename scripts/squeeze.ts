import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import type { Plugin } from 'vite';
import { inwardNames, readSources } from './inward-names.ts';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

/**
 * What runs in the page is counted in kilobytes: a second minifier behind the bundler's takes some percent off. Of
 * property names it shortens those alone that never leave the engine; it keeps every one that the language or the
 * browser knows anyway.
 */
export function squeeze(): Plugin {
  return {
    name: 'quoth:squeeze',
    apply: 'build',
    async generateBundle(_options, bundle) {
      const inward = inwardNames(readSources(SRC));
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = await squeezed(file.code, inward);
      }
    },
  };
}

async function squeezed(code: string, inward: readonly string[]): Promise<string> {
  const { code: smaller } = await minify(code, {
    ecma: 2020,
    toplevel: true,
    compress: {
      passes: 3,
      pure_getters: true,
      // No function of ours is made an object with `new`.
      unsafe_methods: true,
      unsafe_arrows: true,
      // `1 === x` for `x === 1` is as long, but less like the other comparisons.
      lhs_constants: false,
    },
    mangle: { properties: { regex: new RegExp(`^(?:${inward.join('|')})$`), keep_quoted: 'strict' } },
  });
  return smaller ?? code;
}
