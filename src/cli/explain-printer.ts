import { type Explained, explainToText } from './explain-to-text.ts';
import type { Format } from './parse-arguments.ts';

/** What is told about one page. */
export interface Explanation {
  readonly id: string | number;
  readonly explained: Explained;
  readonly oneOfMany: boolean;
}

/** Puts explanations together: for people, as JSON (an array for many pages) or a line each. Returns what is to be written. */
export function createExplainPrinter(): {
  print(explanation: Explanation, format: Format): string;
  end(asked: Format | null): string;
} {
  let printed = 0;
  let inArray = false;
  return {
    print({ id, explained, oneOfMany }, format) {
      const first = printed++ === 0;
      if (format === 'jsonl') return `${JSON.stringify({ id, ...explained })}\n`;
      if (format === 'json') {
        if (!oneOfMany) return `${JSON.stringify(explained, null, 2)}\n`;
        inArray = true;
        return `${first ? '[\n' : ',\n'}${JSON.stringify({ id, ...explained }, null, 2)}`;
      }
      const heading = oneOfMany ? `== ${String(id).replace(/\p{Cc}/gu, '\ufffd')} ==\n\n` : '';
      return (first ? '' : '\n') + heading + explainToText(explained);
    },
    end(asked) {
      if (inArray) return '\n]\n';
      return printed === 0 && asked === 'json' ? '[]\n' : '';
    },
  };
}
