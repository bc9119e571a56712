/** What --help prints. */
export const HELP = `Usage: npm run -s extract -- [OPTIONS] [FILE…]

Prints who said what in news articles. FILE is a page (.html), a text (.txt), documents one a line
(.jsonl), or - for the standard input, which is also read when no FILE is given.

Options
  -f, --format FORMAT  overview     speakers with their statements and why (default)
                       text         every statement with its source, to paste
                       json         the whole analysis; an array for several documents
                       jsonl        one analysis a line, with the document's id (default for .jsonl)
                       csv          one table, a row a statement
                       markdown     a list to paste
                       annotations  W3C Web Annotations (JSON-LD)
      --explain        how each page is read instead of what is said in it (formats text, json, jsonl)
      --url URL        the article's address, where the page does not say
  -h, --help           this text
      --version        the version

Standard input, and files with another ending, are read for what they look like: "<" first is HTML, "{" first is
JSONL, anything else is text. With --format jsonl the standard input is always JSONL.

JSONL: {"id": …, "text" or "html": "…", "url": "…", "language": "en"}, the last two where known. Lines are
answered as they come. All offsets are UTF-16 code units into the analysis' own "text".

--explain tells whether the page is taken for an article, and which of its signals say so or speak against it; which
element was taken for the story and why (its share of the page's prose; others made like it); headline, standfirst,
byline, captions and first and last paragraph; and what was left out, each with its reason and its place. It looks
at the page without layout: what only a style sheet hides is read here, and left out in a browser.

What cannot be read is told on the standard error with its place, and the rest is done all the same.
Exit code: 0 all well, 1 something could not be read, 2 a mistake in the command.
`;
