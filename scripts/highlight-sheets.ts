/** The style sheets of the marks on pages, by their names in src/content. */
export type HighlightSheets = Readonly<
  Record<'highlights.css' | 'highlights-contrast.css' | 'highlights-single.css', string>
>;

const VOICES = ['1', '2', '3', '4', '5', '6', '7', '8', 'u'];
const THEMES = ['light', 'dark'] as const;
/** "Single colour" takes that of a marker pen: Umber. */
const MARKER = '2';

const USUAL = `/* Made by scripts/make-highlights.ts out of src/ui/tokens.css.

   The paint of a page, injected with scripting.insertCSS. ::highlight() takes only color, background-color,
   text-decoration and text-shadow, and custom properties inside it differ between engines: hence literal colours.
   Fill = their words. Line = the reporter's words. Dots = a named figure. The colours are those of the panel.
   The line of the active words has the colour of their fill: any other would cut into it, with teeth at descenders.
   Which of the two blocks a page gets is in the highlight's name, chosen by the page's own background. */
`;
const CONTRAST = `/* Made by scripts/make-highlights.ts.

   The palette "high contrast", on top of highlights.css: black on the light fill and white on the dark one, at least 7:1, and
   thicker lines in the colour of the text. The fill still tells speakers apart. */
`;
const SINGLE = `/* Made by scripts/make-highlights.ts out of src/ui/tokens.css.

   The palette "single colour", on top of highlights.css: every speaker in the colour of a marker pen. Kinds still differ by fill
   and line; who speaks is in the card and the panel. */
`;
const FORCED = `/* Forced colours: Chromium paints every custom highlight in the system Highlight pair and ignores color, background-color and
   forced-color-adjust here (seen in 156); only the line styles survive. So: do not register names and the cue, keep direct and
   paraphrase, and mark the active one by a double line. */
`;
const FORCED_ON_TOP =
  '/* As in highlights.css, which this sheet lies on: with forced colours only the line styles survive. */\n';

/** Colours for one theme. */
interface Colours {
  /** Lines, and the fill of the active words. */
  readonly ink: string;
  /** The fill behind direct words; null leaves that of the sheet below. */
  readonly wash: string | null;
  /** Of words on the wash. */
  readonly text: string;
  /** Of words on the ink. */
  readonly on: string;
  /** Of every line, in pixels. */
  readonly width: number;
}

/** Writes the three sheets out of the colours in `tokens`, the source of src/ui/tokens.css. Throws where one is missing. */
export function highlightSheets(tokens: string): HighlightSheets {
  const token = (name: string, theme: 'light' | 'dark'): string => {
    const pair = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\);`).exec(tokens);
    const colour = pair?.[theme === 'light' ? 1 : 2];
    if (colour === undefined) throw new Error(`tokens.css has no pair of colours called --${name}`);
    return colour;
  };
  const voiced = (voice: string, theme: 'light' | 'dark'): Colours => ({
    ink: token(`q${voice}-ink`, theme),
    wash: token(`q${voice}-wash`, theme),
    text: token('q-text', theme),
    on: token('q-on', theme),
    width: 2,
  });
  const inContrast = (theme: 'light' | 'dark'): Colours => {
    const [ink, on] = theme === 'light' ? ['#000000', '#ffffff'] : ['#ffffff', '#000000'];
    return { ink, wash: null, text: ink, on, width: 3 };
  };
  const usual = THEMES.map((theme) => {
    const cue = `text-decoration: underline double 2px ${token('q-text', theme)};`;
    const all = VOICES.map((voice) => marks(theme, [voice], voiced(voice, theme)));
    return `\n/* ${theme} pages */\n${all.join('')}${rule([`quoth-${theme}-cue`], [cue])}`;
  });
  const alike = (colours: (theme: 'light' | 'dark') => Colours): string =>
    THEMES.map((theme) => `\n/* ${theme} pages */\n${marks(theme, VOICES, colours(theme))}`).join('');
  return {
    'highlights.css': `${USUAL}${usual.join('')}\n${FORCED}${forced()}`,
    'highlights-contrast.css': `${CONTRAST}${alike(inContrast)}\n${FORCED_ON_TOP}${forced()}`,
    'highlights-single.css': `${SINGLE}${alike((theme) => voiced(MARKER, theme))}\n${FORCED_ON_TOP}${forced()}`,
  };
}

/** The rules for all kinds of marks of some voices. */
function marks(theme: string, voices: readonly string[], { ink, wash, text, on, width }: Colours): string {
  const names = (kind: string): string[] => voices.map((voice) => `quoth-${theme}-${kind}-${voice}`);
  const line = (style: string, px = width): string => `text-decoration: underline ${style} ${px}px ${ink};`;
  const fill = wash === null ? [] : [`background-color: ${wash};`];
  return [
    rule(names('name'), [line('dotted')]),
    rule(names('paraphrase'), [line('dashed')]),
    rule(names('direct'), [`color: ${text};`, ...fill, line('solid')]),
    rule(names('active'), [`color: ${on};`, `background-color: ${ink};`, line('solid', 3)]),
  ].join('');
}

function forced(): string {
  const active = THEMES.flatMap((theme) => VOICES.map((voice) => `quoth-${theme}-active-${voice}`));
  const inner = rule(active, ['text-decoration: underline double 3px;']);
  return `@media (forced-colors: active) {\n${inner.replace(/^(?=.)/gm, '  ')}}\n`;
}

function rule(highlights: readonly string[], declarations: readonly string[]): string {
  const selector = highlights.map((name) => `::highlight(${name})`).join(',\n');
  return `${selector} {\n${declarations.map((declaration) => `  ${declaration}\n`).join('')}}\n`;
}
