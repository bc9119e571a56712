import type { Entity } from '../model/analysis.ts';
import type { Voice } from '../model/voices.ts';
import { initials } from './initials.ts';
import type { Face } from './view.ts';
import { say } from './words.ts';

/** How a speaker is shown; null stands for statements whose speaker nobody found. */
export function faceOf(entity: Entity | null, voice: Voice): Face {
  if (entity === null) {
    return { form: 'none', name: say('noSpeaker'), role: say('noSpeakerWhy'), initials: '', voice: 'u' };
  }
  const { name, role, kind } = entity;
  if (kind === 'group' || kind === 'unnamed') {
    const capitalized = name.charAt(0).toUpperCase() + name.slice(1);
    return { form: 'unnamed', name: capitalized, role: role ?? say('notNamed'), initials: '', voice };
  }
  return { form: kind, name, role, initials: initials(name), voice };
}
