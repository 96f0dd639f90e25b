/** A text → the markup of other languages in it (HTML, Markdown, TeX), which would be printed as it stands. Pure. */
import type { MarkupKind } from '../diagnostics/codes.ts';
import type { Span } from './mask-text.ts';

export interface FoundMarkup extends Span {
  readonly kind: MarkupKind;
  readonly found: string;
}

/** In the order of the text; of what stands within other markup only the outermost. Wide of ordinary text: 5 < 6, a*b, snake_case, ~10. */
export function findMarkup(text: string): FoundMarkup[] {
  const masked = mask(text);
  return outermost(
    text,
    finders.flatMap((find) => find(masked)),
  );
}

/** In a text that is printed as it is written our own markup is foreign too. */
export function findMarkupInPlain(text: string): FoundMarkup[] {
  const own: readonly (readonly [RegExp, MarkupKind])[] = [
    [/\*\*[^*\n]+\*\*/g, 'bold'],
    [/\[[^[\]\n]+\]\((?:https?:|mailto:)[^)\s]*\)/g, 'address'],
    [/\{\{[^{}]*\}\}/g, 'tag'],
  ];
  const found = own.flatMap(([pattern, kind]) => matches(text, pattern, () => kind));
  return outermost(text, [...findMarkup(text), ...found]);
}

function outermost(text: string, all: ReturnType<Find>): FoundMarkup[] {
  all.sort((a, b) => a.from - b.from || b.to - a.to);
  const found: FoundMarkup[] = [];
  for (const { kind, from, to } of all) {
    const last = found.at(-1);
    if (last && from < last.to) continue;
    found.push({ kind, from, to, found: text.slice(from, to) });
  }
  return found;
}

type Find = (text: string) => (Span & { readonly kind: MarkupKind })[];

/** A binding is a word; what is ours, or was escaped, stands like punctuation. Nothing is found in either. */
const word = '\uE000';
const ours = '\uE001';

function mask(text: string): string {
  const blank = (mark: string) => (whole: string) => mark.repeat(whole.length);
  return text
    .replace(escaped, blank(ours))
    .replace(/\{{2,3}[^{}]*\}{2,3}/g, blank(word))
    .replace(/(?<!!\[[^[\]\n]*)\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)/g, blank(ours))
    .replace(/(?<!<)https?:\/\/[^\s<>「」『』（）()、。]+/g, blank(word))
    .replace(/\*\*/g, blank(ours));
}

/** A backslash makes these characters themselves. */
export const escaped = /\\[*[{\\<>`~_$#^&!|+-]/g;

function matches(
  text: string,
  pattern: RegExp,
  kindOf: (match: RegExpExecArray) => MarkupKind | undefined,
): ReturnType<Find> {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const kind = kindOf(match);
    return kind ? [{ kind, from: match.index, to: match.index + match[0].length }] : [];
  });
}

const finders: readonly Find[] = [
  (text) => matches(text, /<!--[^]*?-->/g, () => 'comment'),
  (text) => matches(text, /<(?:https?:|mailto:)[^<>\s]*>|<\uE000+>/g, () => 'address'),
  findTags,
  (text) => matches(text, /&(?:[a-z]{2,8}\d{0,2}|#\d{1,7}|#x[0-9a-f]{1,6});/gi, () => 'entity'),
  (text) => matches(text, /(`{1,3})(?!`)[^`]+\1(?!`)/g, () => 'code'),
  (text) => matches(text, /~~(?=[^\s~])[^~\n]*(?<=[^\s~])~~/g, () => 'strike'),
  (text) => matches(text, /\[\^[^\]\s]+\]:?|\^\[[^\]\n]+\]/g, () => 'footnote'),
  (text) => matches(text, /!\[[^\]\n]*\]\([^)\n]*\)/g, () => 'picture'),
  findStars,
  (text) => matches(text, underscores, () => 'italic'),
  findFormulas,
  (text) => matches(text, /^[ \t]*#{1,6}[ \t]+(?!of\b)[^\s\d][^\n]*/gm, () => 'heading'),
  (text) => matches(text, /^[ \t]*>[ \t]+[\p{L}\uE000\uE001][^\n]*/gmu, () => 'quote'),
  // A head, and the line below it that only tables have.
  (text) =>
    matches(
      text,
      /^[^\n]*\|[^\n]*\n[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?/gm,
      () => 'table',
    ),
  findLists,
];

/** Elements of HTML: one from its first tag to its last is one thing. Readings in {漢字|かんじ} stand with <ruby>. */
function findTags(text: string): ReturnType<Find> {
  const rubies = /<ruby\b[^<>]*>[^]*?<\/ruby>|\{[\p{Script=Han}々]+\|[^{}|\n]+\}/giu;
  const ruby = matches(text, rubies, () => 'ruby');
  const whole = matches(text, /<([a-z][a-z0-9]*)\b[^<>]*>[^<>]*<\/\1>/gi, ({ 1: name = '' }) => {
    return tagKinds[name.toLowerCase()] ?? 'tag';
  });
  const tags = matches(text, tag, ({ 0: whole, 1: slash = '', 2: name = '', index }) => {
    if (!isElement(whole, slash, name, text, index)) return undefined;
    return tagKinds[name.toLowerCase()] ?? 'tag';
  });
  return [...ruby, ...whole, ...tags];
}

/** Attributes have a value or are known to need none: `<b and c>` is a comparison. */
const tag =
  /<(\/?)([a-z][a-z0-9]*(?:-[a-z0-9]+)*)((?:\s+(?:[a-z:@-]+=(?:"[^"]*"|'[^']*'|[^\s"'<>]+)|controls|autoplay|hidden|loop|muted|open|disabled))*)\s*\/?>/gi;

const tagKinds: Readonly<Record<string, MarkupKind>> = {
  br: 'break',
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  code: 'code',
  s: 'strike',
  del: 'strike',
  strike: 'strike',
  ruby: 'ruby',
  rt: 'ruby',
  rp: 'ruby',
  img: 'picture',
  a: 'address',
  li: 'list',
  ul: 'list',
  ol: 'list',
};

const elements = new Set(
  'abbr address article aside audio big blockquote body br button caption center cite code col colgroup dd del details dfn div dl dt em embed figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html iframe img input ins kbd label li link main mark math meta nav object ol option pre rp rt ruby samp script section select small source span strike strong style sub summary sup svg table tbody td textarea tfoot th thead time title tr tt ul var video wbr'.split(
    ' ',
  ),
);

/** A name in angle brackets may be a placeholder (<name>), one letter a comparison (a<b>c): those are elements only if closed. */
function isElement(whole: string, slash: string, name: string, text: string, at: number): boolean {
  if (whole.endsWith('/>') || name.includes('-')) return true;
  const lower = name.toLowerCase();
  const has = (mark: string): boolean => text.toLowerCase().includes(mark);
  if (slash === '/') return elements.has(lower) || has(`<${lower}>`) || has(`<${lower} `);
  if (elements.has(lower)) return true;
  const isAlone = lower === 'p' && /(?:^|\s)$/.test(text.slice(0, at));
  return isAlone || has(`</${lower}>`);
}

/** `*one star*`, where it is emphasis: not between letters or figures (a*b*c), nor as the sign of a note (売上*と利益*). */
function findStars(text: string): ReturnType<Find> {
  // With our own beside it, ***both*** is one thing.
  const stars = /(?:\uE001{2})?(?<!\*)\*(?![*\s])([^*\n]*?[^*\s])\*(?!\*)/gu;
  return matches(text, stars, ({ 0: whole, 1: inner = '', index }) => {
    const before = text.slice(0, index).at(-1) ?? ' ';
    const after = text.slice(index + whole.length).at(0) ?? ' ';
    if (/[A-Za-z0-9)\]]/.test(before) || /[A-Za-z0-9]/.test(after)) return undefined;
    const opens = /[\p{L}\p{N}\uE000]/u;
    const isNote = /^[\p{Script=Hiragana}\p{P}\p{N}]|[、。,.]/u.test(inner);
    if (opens.test(before) && isNote) return undefined;
    if (/\p{P}$/u.test(inner) && opens.test(after)) return undefined;
    return 'italic';
  });
}

const underscores =
  /(?<![\p{L}\p{N}_\uE000])(_{1,2})(?=[\p{L}\p{N}\uE000"“「'(])[^_\n]*(?<=[^\s_])\1(?![\p{L}\p{N}_\uE000])/gu;

/** `$x$`, not sums of money: it holds a sign of TeX, or is one word of letters. */
function findFormulas(text: string): ReturnType<Find> {
  const displayed = matches(text, /\$\$[^$]+\$\$/g, () => 'formula');
  const single = /(?<![\w$\uE000])\$(?![\s$])([^$\n]*[^\s$])\$(?![\w$\uE000])/g;
  const inline = matches(text, single, ({ 1: inner = '' }) =>
    /^[A-Za-z]+$/.test(inner) || /[\\^_]/.test(inner) || /^[^\s]*[={}][^\s]*$/.test(inner)
      ? 'formula'
      : undefined,
  );
  return [...displayed, ...inline];
}

/** `- item` and `- [ ] task`; with other marks only where two lines have them, for one star is the sign of a note. Told once a text. */
function findLists(text: string): ReturnType<Find> {
  const dashes = matches(
    text,
    /^[ \t]*-[ \t]+(?:\[[ xX]\][ \t]|[\p{L}\uE000\uE001"“「])[^\n]*/gmu,
    ({ 0: line }) => (/[-–—]\s*$/.test(line) ? undefined : 'list'),
  );
  const stars = matches(text, /^[ \t]*[*+][ \t]+\S[^\n]*/gm, () => 'list');
  return [...dashes, ...(stars.length > 1 ? stars : [])]
    .sort((a, b) => a.from - b.from)
    .slice(0, 1);
}
