import { useMessages } from '../../src/ui/words.ts';
import { lookupIn } from './locales.ts';

// British, so that a test reads the same whatever the machine's own language is.
useMessages(lookupIn('en'), 'en-GB');
