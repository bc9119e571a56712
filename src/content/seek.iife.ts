import type {} from './card/story-card.ts';
import { seekStatement } from './seek/seek-statement.ts';

// Brought by the card, when a menu or a key asks for a statement.
globalThis.quothSeek = seekStatement;
