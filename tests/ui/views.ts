import type { Piece } from '../../src/model/statement-pieces.ts';
import type { Face, SpeakerView, StatementView } from '../../src/ui/view.ts';

/** The speaker's own words. */
export const own = (text: string, gap: Piece['gap'] = 'none'): Piece => ({ text, quoted: true, gap });
/** The reporter's words. */
export const reported = (text: string, gap: Piece['gap'] = 'none'): Piece => ({ text, quoted: false, gap });

export const DOUBLE = { open: '“', close: '”' };

export const MARA: Face = {
  form: 'person',
  name: 'Mara Lindqvist',
  role: 'harbour master',
  initials: 'ML',
  voice: '1',
};
export const LINE: Face = {
  form: 'organization',
  name: 'Fenwick Line',
  role: null,
  initials: 'FL',
  voice: '2',
};

/** A statement ready to be shown. */
export const said = (id: string, over: Partial<StatementView> = {}): StatementView => ({
  id,
  key: id,
  kind: 'direct',
  speaker: 'e1',
  pieces: [own('We cannot crew it.')],
  marks: DOUBLE,
  attribution: 'said',
  place: 2,
  confidence: 'sure',
  ...over,
});

/** A speaker with one statement. */
export const speaker = (face: Face, over: Partial<SpeakerView> = {}): SpeakerView => ({
  id: face.name,
  key: face.name,
  face,
  statements: [said(`of ${face.name}`)],
  ticks: [{ id: 's1', from: 0.1, length: 0.05, own: true }],
  share: 0.5,
  ownShare: 1,
  ...over,
});
