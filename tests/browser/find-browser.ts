import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** Debian's package, the programs that will do, and where other systems keep them. */
const BROWSERS = {
  chromium: {
    variable: 'QUOTH_CHROMIUM',
    label: 'Chromium 140 or later',
    debian: 'chromium',
    programs: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
  },
  firefox: {
    variable: 'QUOTH_FIREFOX',
    label: 'Firefox 150 or later',
    debian: 'firefox-esr',
    programs: ['firefox-esr', 'firefox'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
} as const;

/**
 * The path of a browser on this machine. Where it is missing and this is Debian or Ubuntu and we are root, it is
 * installed from the system's packages; elsewhere it throws an error that says what to do.
 */
export function findBrowser(name: BrowserName): string {
  const found = locate(name);
  if (found !== null) return found;
  if (canInstall()) {
    install(BROWSERS[name].debian);
    const installed = locate(name);
    if (installed !== null) return installed;
  }
  const { label, debian, variable } = BROWSERS[name];
  throw new Error(
    `${label} was not found. Install it (on Debian and Ubuntu: sudo apt-get install ${debian}), ` +
      `or set ${variable} to the path of its program.`,
  );
}

function locate(name: BrowserName): string | null {
  const { variable, programs, paths } = BROWSERS[name];
  const given = process.env[variable];
  if (given !== undefined && given !== '') {
    if (!isExecutable(given))
      throw new Error(`${variable} is ${given}, which is no program that can be run.`);
    return given;
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = programs.flatMap((program) => folders.map((folder) => join(folder, program)));
  return [...candidates, ...paths].find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function canInstall(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/os-release'))
    return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function install(debianPackage: string): void {
  console.error(`Installing ${debianPackage} from the system's packages…`);
  const options = { stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'] };
  spawnSync('apt-get', ['update', '-qq'], options);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debianPackage], {
    ...options,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
