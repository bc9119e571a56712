import { errorGroups } from './accuracy/error-groups.ts';
import { generalityArticles, printGenerality } from './accuracy/generality.ts';
import { learnWithoutEach } from './accuracy/leave-out.ts';
import { type FigureTable, measure } from './accuracy/measure.ts';
import { printBins, printFigures, printGroups } from './accuracy/print-figures.ts';
import { keptFigures, readRecord, writeRecord } from './accuracy/record.ts';
import { missingData } from './accuracy/shared-data.ts';
import { measureSpeed, printSpeed } from './accuracy/words-per-second.ts';

const HELP = `npm run accuracy -- [--quick] [--errors N] [--record]

Scores the engine on the annotated articles and pages of ../shared and prints all figures beside those recorded, and what
it loses on changed articles (invented names, single marks, …) and on publishers that it has not learned from.
  --quick     leaves out the changed articles and the publishers
  --errors N  the N largest groups of errors of each corpus (12)
  --record    keeps the figures in tests/accuracy/record.json: from then on the tests hold them
`;

/** Measures and prints. Gives the exit code. */
async function run(args: readonly string[]): Promise<number> {
  const options = parse(args);
  if (typeof options === 'string') {
    console.error(`${options}\n\n${HELP}`);
    return 2;
  }
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  const missing = missingData();
  if (missing !== null) {
    console.log(`Accuracy is not measured: ${missing}.`);
    return 0;
  }
  const record = readRecord();
  const articles = generalityArticles();
  // Takes longest, so it begins first, beside the rest.
  const learning = options.quick ? null : learnWithoutEach(publishersOf(articles));
  learning?.catch(() => {}); // Awaited below, where it is told.
  const measured = measure({ calibratePages: true });
  for (const corpus of measured) {
    console.log(printFigures(corpus, record.figures));
    if (corpus.bins.length > 0) console.log(printBins(corpus.bins));
    console.log('largest groups of errors:');
    console.log(`${printGroups(errorGroups(corpus, options.errors))}\n`);
  }
  console.log(`${printSpeed(measureSpeed())}\n`);
  let generality: FigureTable = record.generality;
  if (learning) generality = printGenerality(articles, await learning, record.generality);
  if (options.record) writeRecord({ figures: keptFigures(measured), generality });
  return 0;
}

interface Options {
  readonly help: boolean;
  readonly quick: boolean;
  readonly record: boolean;
  readonly errors: number;
}

/** The options, or what is wrong about them. */
function parse(args: readonly string[]): Options | string {
  const options = { help: false, quick: false, record: false, errors: 12 };
  for (let k = 0; k < args.length; k++) {
    const arg = args[k];
    if (arg === '--help' || arg === '-h') options.help = true;
    else if (arg === '--quick') options.quick = true;
    else if (arg === '--record') options.record = true;
    else if (arg === '--errors') {
      options.errors = Number(args[++k]);
      if (!Number.isInteger(options.errors) || options.errors < 0) return '--errors needs a number';
    } else return `unknown option ${arg}`;
  }
  return options;
}

function publishersOf(articles: readonly { readonly publisher: string }[]): string[] {
  return [...new Set(articles.map(({ publisher }) => publisher))].sort();
}

process.exitCode = await run(process.argv.slice(2));
