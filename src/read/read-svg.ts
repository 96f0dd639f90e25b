/**
 * The text of an SVG picture → the same, still; or what it may not hold. As an image it runs nothing and fetches nothing in
 * any browser; but it may move, and then two builds differ, and what it takes from outside would never be seen.
 */

export type StillSvg = { readonly text: string } | { readonly unsafe: string };

/** Whether it begins as an SVG: a declaration, comments and a plain document type may come first. */
export function isSvg(text: string): boolean {
  let rest = text.replace(/^\uFEFF/, '').trimStart();
  for (;;) {
    const end = rest.startsWith('<!--')
      ? '-->'
      : /^<\?xml/.test(rest)
        ? '?>'
        : /^<!DOCTYPE svg[\s>]/.test(rest)
          ? '>'
          : '';
    if (end === '') return /^<svg[\s>]/.test(rest);
    const at = rest.indexOf(end);
    if (at < 0) return false;
    rest = rest.slice(at + end.length).trimStart();
  }
}

/** What is written in it, a text element each; what shapes draw is no text. None in a picture of another kind. */
export function svgWords(bytes: Uint8Array): string[] {
  const text = new TextDecoder().decode(bytes);
  if (!isSvg(text.slice(0, 2000))) return [];
  return [...text.matchAll(/<(?:[\w.-]+:)?text(?=[\s>])[^>]*>([^]*?)<\/(?:[\w.-]+:)?text\s*>/gi)]
    .map(([, inner = '']) => unescaped(inner.replace(/<[^>]*>/g, ' ')))
    .map((words) => words.replace(/\s+/g, ' ').trim())
    .filter((words) => words !== '');
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  apos: '’',
  gt: '>',
  lt: '<',
  nbsp: ' ',
  quot: '"',
};

function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, digits, name) => {
    const code = hex === undefined ? Number(digits) : parseInt(String(hex), 16);
    if (name !== undefined) return entities[String(name)] ?? whole;
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** They move, run, or bring in a document of their own. */
const refused =
  'script|handler|listener|animate|animateTransform|animateMotion|animateColor|set|discard|marquee|iframe|frame|object|embed|applet|audio|video|canvas|link|base|meta|portal';
const element = new RegExp(`<(?:[\\w.-]+:)?(?:${refused})(?=[\\s/>])`, 'i');
const reaction = /<[^>]*?\s(on[a-z]+\s*=)/i;
/** A link that a reader would follow leads nowhere in an image. */
const anchor = /^<(?:[\w.-]+:)?a\s/i;
const address =
  /\s((?:xlink:)?href|src|srcset|data|xml:base|poster)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;
const styled = /url\(\s*(?:["']|&quot;|&#3[49];)?\s*(?!#|data:)[^)]{0,40}|@import\b[^;]{0,40}/i;
const entity = /<!ENTITY|<\?xml-stylesheet/i;
const moves = /\banimation\b|\btransition\b|@keyframes/i;

export function stillSvg(text: string): StillSvg {
  const bare = text.replace(/<!--[^]*?-->/g, '');
  const found =
    entity.exec(bare)?.[0] ?? element.exec(bare)?.[0] ?? reaction.exec(bare)?.[1] ?? outside(bare);
  if (found !== undefined) return { unsafe: found.trim() };
  if (!moves.test(bare)) return { text };
  if (/\b(?:animation|transition)[^;"'}]*!\s*important/i.test(bare)) {
    return { unsafe: '!important' };
  }
  const end = text.lastIndexOf('</svg');
  const style = '<style>*{animation:none!important;transition:none!important}</style>';
  return end < 0 ? { unsafe: 'animation' } : { text: text.slice(0, end) + style + text.slice(end) };
}

/** The first thing that is named and does not stand in the picture itself. */
function outside(text: string): string | undefined {
  for (const [tag] of text.matchAll(/<[^!?/][^>]*>/g)) {
    if (anchor.test(tag)) continue;
    for (const [, name = '', double, single] of tag.matchAll(address)) {
      const value = (double ?? single ?? '').trim();
      const isOwn = value === '' || value.startsWith('#') || /^data:image\//i.test(value);
      if (!isOwn) return `${name}="${value.slice(0, 60)}"`;
    }
  }
  return styled.exec(text)?.[0];
}
