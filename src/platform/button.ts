import { browser } from './browser.ts';

const ACTIVE = { 16: '/icons/quoth-16.png', 32: '/icons/quoth-32.png' };
const IDLE = { 16: '/icons/quoth-idle-16.png', 32: '/icons/quoth-idle-32.png' };
const MOST = 99;

/**
 * Shows on a tab's toolbar button how many people its page quotes (99+ above 99, nothing for none), or the idle
 * icon for null. A tab that was closed meanwhile is no error. The browser forgets it all when the tab navigates.
 */
export async function showOnButton(tabId: number, people: number | null): Promise<void> {
  try {
    await Promise.all([
      browser.action.setIcon({ tabId, path: people === null ? IDLE : ACTIVE }),
      browser.action.setBadgeText({ tabId, text: badgeText(people) }),
      browser.action.setBadgeBackgroundColor({ tabId, color: '#F8E2BB' }),
      browser.action.setBadgeTextColor({ tabId, color: '#14171A' }),
    ]);
  } catch (error) {
    if (!(error instanceof Error && /no tab with id|invalid tab id/i.test(error.message))) throw error;
  }
}

function badgeText(people: number | null): string {
  if (people === null || people === 0) return '';
  return people > MOST ? `${MOST}+` : String(people);
}
