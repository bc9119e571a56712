import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { printReport } from '../tests/bench/print-report.ts';
import { runBench } from '../tests/bench/run-bench.ts';
import { ROOT } from './build-extension.ts';

const HELP = `npm run bench -- [--rounds N] [--out FILE]

Times Quoth, compromise and the floor in one run in real Chromium, and words a second in Node; prints
tables, and writes all figures as JSON. Builds the extension first where the build is older than its sources.
  --rounds N   how often each measurement in the browser is made (15)
  --out FILE   where the JSON goes (out/bench.json)
`;

interface Options {
  readonly help: boolean;
  readonly rounds: number;
  readonly out: string;
}

const options = readOptions(process.argv.slice(2));
if (typeof options === 'string') {
  console.error(`${options}\n\n${HELP}`);
  process.exitCode = 2;
} else if (options.help) {
  console.log(HELP);
} else {
  const report = await runBench(options.rounds, (what) => console.error(`… ${what}`));
  mkdirSync(dirname(options.out), { recursive: true });
  writeFileSync(options.out, `${JSON.stringify(report, null, 2)}\n`);
  console.log(printReport(report));
}

/** The options, or what is wrong about them. */
function readOptions(args: string[]): Options | string {
  try {
    const { values } = parseArgs({
      args,
      options: { help: { type: 'boolean', short: 'h' }, rounds: { type: 'string' }, out: { type: 'string' } },
    });
    const rounds = Number(values.rounds ?? 15);
    if (!Number.isInteger(rounds) || rounds < 1) return '--rounds needs a number from 1';
    return {
      help: values.help ?? false,
      rounds,
      out: values.out === undefined ? `${ROOT}out/bench.json` : resolve(values.out),
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
