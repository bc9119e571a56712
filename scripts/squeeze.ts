import { fileURLToPath } from 'node:url';
import { type CompressOptions, minify } from 'terser';
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

const SHORT: CompressOptions = {
  passes: 3,
  pure_getters: true,
  // No function of ours is made an object with `new`.
  unsafe_methods: true,
  unsafe_arrows: true,
  // `1 === x` for `x === 1` is as long, but less like the other comparisons.
  lhs_constants: false,
};

/** Hardly shorter, but functions stand together as arrows that look alike: packed that is a percent less. */
const ALIKE: CompressOptions = { ...SHORT, hoist_funs: true, reduce_funcs: false };

async function squeezed(code: string, inward: readonly string[]): Promise<string> {
  const properties = { regex: new RegExp(`^(?:${inward.join('|')})$`), keep_quoted: 'strict' } as const;
  const shorter = await minify(code, {
    ecma: 2020,
    toplevel: true,
    compress: SHORT,
    mangle: { properties },
  });
  // Functions that stand in the place of their only call can be moved once that has made them simple.
  const alike = await minify(shorter.code ?? code, { ecma: 2020, toplevel: true, compress: ALIKE });
  return alike.code ?? code;
}
