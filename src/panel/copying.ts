import { toText } from '../formats/to-text.ts';
import type { Analysis } from '../model/analysis.ts';
import type { PageAnalysis } from '../platform/messages.ts';
import { saveFile } from '../platform/save-file.ts';
import type { ExportChoice } from '../ui/export-menu.tsx';
import { WORDING } from '../ui/wording.ts';
import { say } from '../ui/words.ts';
import type { PageClient } from './page-client.ts';
import type { Listing } from './use-listing.ts';
import type { Tell } from './use-note.ts';

interface CopyingHost {
  readonly client: PageClient;
  readonly page: PageAnalysis | null;
  readonly listing: Listing;
  readonly tell: Tell;
}

/** What leaves the panel: for the clipboard, or as a file. */
export interface Copying {
  /** Copies a text, and tells so with `told`. */
  readonly copyText: (text: string, told: string) => Promise<void>;
  readonly copy: (statement: string) => void;
  readonly copyLink: (statement: string) => void;
  /** All listed statements of one speaker. */
  readonly copyAll: (speaker: string) => void;
  readonly exportAs: (choice: ExportChoice) => Promise<void>;
}

/** Copying and saving what the panel lists. */
export function copying({ client, page, listing, tell }: CopyingHost): Copying {
  async function copyText(text: string, told: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      tell({ text: told, seen: true });
    } catch {
      tell({ text: say('copyFailed'), seen: true, stays: true });
    }
  }

  async function copyLink(statement: string): Promise<void> {
    const given = await client.linkTo(statement);
    if (given === null) tell({ text: say('noAnswer'), seen: true, stays: true });
    else await copyText(given.link, say(given.told));
  }

  return {
    copyText,
    copy(id) {
      if (page === null) return;
      void copyText(toText(withOnly(page.analysis, new Set([id])), WORDING).trimEnd(), say('copied'));
    },
    copyLink: (id) => void copyLink(id),
    copyAll(key) {
      const row = listing.chosen.speakers.find((speaker) => speaker.key === key);
      if (page === null || row === undefined) return;
      const ids = new Set(row.statements.map(({ id }) => id));
      void copyText(toText(withOnly(page.analysis, ids), WORDING), say('copied'));
    },
    async exportAs({ what, how }) {
      if (page === null) return;
      const analysis = what === 'all' ? page.analysis : withOnly(page.analysis, listing.listed);
      // Most readers never export: the formats come when they are asked for.
      const { exportFile } = await import('../formats/export-file.ts');
      if (how === 'copy') {
        await copyText(exportFile(analysis, 'markdown', WORDING).text, say('copiedMarkdown'));
        return;
      }
      const file = exportFile(analysis, how, WORDING);
      saveFile(file);
      tell({ text: say('saved', file.name), seen: true });
    },
  };
}

/** The analysis with some of its statements alone. */
function withOnly(analysis: Analysis, ids: ReadonlySet<string>): Analysis {
  return { ...analysis, statements: analysis.statements.filter(({ id }) => ids.has(id)) };
}
