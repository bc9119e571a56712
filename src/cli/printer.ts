import { ENGLISH } from '../formats/english.ts';
import { toAnnotations } from '../formats/to-annotations.ts';
import { csvHeader, toCsv } from '../formats/to-csv.ts';
import { toJson, toJsonLine } from '../formats/to-json.ts';
import { toMarkdown } from '../formats/to-markdown.ts';
import { toOverview } from '../formats/to-overview.ts';
import { toText } from '../formats/to-text.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Format } from './parse-arguments.ts';

export interface Answer {
  readonly id: string | number;
  readonly analysis: Analysis;
  /** Whether others may come from the same input: then JSON is an array and texts get a heading. */
  readonly oneOfMany: boolean;
}

/** Puts several answers together in one format. Both functions return what is to be written next. */
export interface Printer {
  print(answer: Answer, format: Format): string;
  /** `asked` is the format of the run, null where none was given: what can be read by a program is whole also when empty. */
  end(asked: Format | null): string;
}

/** A printer for one run: it knows what was printed before, so a table has one header and an array its commas. */
export function createPrinter(): Printer {
  let printed = 0;
  let inArray = false;

  const arrayItem = (json: string, { oneOfMany }: Answer): string => {
    if (!oneOfMany) return json;
    inArray = true;
    return `${printed === 0 ? '[\n' : ',\n'}${json.trimEnd()}`;
  };
  const separated = (text: string, { id, oneOfMany }: Answer): string =>
    `${printed === 0 ? '' : '\n'}${oneOfMany ? `${heading(id)}\n\n` : ''}${text}`;

  const formats: Readonly<Record<Format, (answer: Answer) => string>> = {
    overview: (answer) => separated(toOverview(answer.analysis, ENGLISH), answer),
    text: (answer) => separated(toText(answer.analysis, ENGLISH), answer),
    markdown: ({ analysis, id }) =>
      (printed === 0 ? '' : '\n') + toMarkdown(analysis, ENGLISH, id === '-' ? undefined : String(id)),
    json: (answer) => arrayItem(toJson(answer.analysis, answer.oneOfMany ? answer.id : undefined), answer),
    jsonl: ({ analysis, id }) => toJsonLine(analysis, id),
    annotations: (answer) => arrayItem(toAnnotations(answer.analysis, ENGLISH, String(answer.id)), answer),
    csv: ({ analysis, id }) => toCsv(analysis, ENGLISH, { document: String(id), header: printed === 0 }),
  };

  return {
    print(answer, format) {
      const text = formats[format](answer);
      printed++;
      return text;
    },
    end(asked) {
      if (inArray) return '\n]\n';
      return printed === 0 && asked ? (EMPTY[asked] ?? '') : '';
    },
  };
}

/** What is printed where nothing could be read; the other formats have no word for it. */
const EMPTY: Partial<Readonly<Record<Format, string>>> = {
  json: '[]\n',
  annotations: '[]\n',
  csv: csvHeader(),
};

function heading(id: string | number): string {
  return `== ${String(id).replace(/\p{Cc}/gu, '\ufffd')} ==`;
}
