import { once } from 'node:events';
import { runExtract } from './run-extract.ts';

/** A reader that has seen enough (`| head`) closes the pipe: nothing is wrong, and nobody is left to tell. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') complain(`standard output: ${error.message}`);
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

const args = process.argv.slice(2);
if (args.length === 0 && process.stdin.isTTY) {
  complain('give a FILE, or pipe something in (--help tells more)');
  process.exitCode = 2;
} else {
  process.exitCode = await runExtract(args, { stdin: process.stdin, write, complain });
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** One line a message: file names and JSON errors may carry line breaks or a terminal's commands. */
function complain(message: string): void {
  process.stderr.write(`extract: ${message.replace(/\s+/g, ' ').replace(/\p{Cc}/gu, '\ufffd')}\n`);
}
