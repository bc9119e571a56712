import { countMarks } from './floor.ts';

declare global {
  var coldAnswer: (() => Promise<number>) | undefined;
}

globalThis.coldAnswer = async () => countMarks([document.body]);
