import { peerBoth } from './peer.ts';

declare global {
  var coldText: string | undefined;
}

globalThis.coldAnswer = async () => peerBoth(globalThis.coldText ?? '');
