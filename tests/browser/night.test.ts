import { describe, expect, test } from 'vitest';
import { cardFixture } from './card-fixture.ts';
import { paintedWords, until } from './in-page.ts';
import { nightFalls } from './night-falls.ts';

const QUOTED = 'A village that lends books does not forget its manners,';

describe.each(['chromium', 'firefox'] as const)('when a page turns dark in %s', (name) => {
  const card = cardFixture(name);

  /** Waits until all paint is for such a ground, with the clicked words marked. */
  async function paintedFor(theme: 'light' | 'dark'): Promise<Record<string, string[]>> {
    return until(`paint for a ${theme} page`, async () => {
      const painted = await paintedWords(card.article.page);
      const names = Object.keys(painted);
      const isMarked = names.some((name) => name.includes('active'));
      return isMarked && names.every((name) => name.startsWith(`quoth-${theme}-`)) ? painted : null;
    });
  }

  async function cardIs(theme: 'light' | 'dark'): Promise<void> {
    await until(`a ${theme} card`, async () => {
      const { attributes } = await card.article.find('.frame');
      return attributes['data-theme'] === theme;
    });
  }

  test('because the system does, paint, mark and card follow, and back again', async () => {
    await card.visit('/by-night/2026/11/16/library-stays');
    await card.article.openCard('lends books', 'Oona Trask');
    await paintedFor('light');
    await nightFalls(card.quoth, card.article.page, true);
    expect((await paintedFor('dark'))['quoth-dark-direct-1']).toContain(QUOTED);
    await cardIs('dark');
    await nightFalls(card.quoth, card.article.page, false);
    expect((await paintedFor('light'))['quoth-light-direct-1']).toContain(QUOTED);
    await cardIs('light');
  });

  test('because its reader says so, they follow too', async () => {
    await card.visit('/own-night/2026/11/16/library-stays');
    await card.article.openCard('lends books', 'Oona Trask');
    await paintedFor('light');
    await card.article.page.evaluate(() => document.documentElement.classList.add('night'));
    expect((await paintedFor('dark'))['quoth-dark-direct-1']).toContain(QUOTED);
    await cardIs('dark');
  });

  test('a page that stays light keeps its paint whatever the system does', async () => {
    await card.visit('/own-night/2026/11/16/library-stays');
    await card.article.openCard('lends books', 'Oona Trask');
    await nightFalls(card.quoth, card.article.page, true);
    await until('a dark system', () =>
      card.article.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches),
    );
    await new Promise((resolve) => setTimeout(resolve, 500));
    await paintedFor('light');
    await nightFalls(card.quoth, card.article.page, false);
  });
});
