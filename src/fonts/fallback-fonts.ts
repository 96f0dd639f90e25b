/**
 * Characters that the deck's font lacks → the fonts that draw them, in the order in which they are asked. They are read only
 * where a deck needs them. Source Sans is what Noto Sans JP took its Latin letters from: enlarged, ż stands beside z as one
 * of its own. Noto Sans KR and SC are 150 MB together, so the packed tool does not bring them; a user can add them.
 */
import { fontFamily } from '../model/theme.ts';
import { toolFont, type FallbackFonts, type Fonts, type ReadFont } from './load-fonts.ts';
import { drawnBy, lettersOf } from './share-out.ts';

interface Family {
  readonly name: string;
  readonly package: string;
  readonly regular: string;
  readonly bold: string;
  /** How many times larger it is set than the text around it: the ratio of the heights of their x. */
  readonly enlarged: { readonly regular: number; readonly bold: number };
  /** Letters for which the package is offered where it is not installed. */
  readonly script?: RegExp;
}

const sameSize = { regular: 1, bold: 1 };

const families: readonly Family[] = [
  {
    name: 'Source Sans 3',
    package: '@expo-google-fonts/source-sans-3',
    regular: '400Regular/SourceSans3_400Regular.ttf',
    bold: '700Bold/SourceSans3_700Bold.ttf',
    enlarged: { regular: 1.118, bold: 1.13 },
  },
  {
    name: 'Noto Sans',
    package: '@expo-google-fonts/noto-sans',
    regular: '400Regular/NotoSans_400Regular.ttf',
    bold: '700Bold/NotoSans_700Bold.ttf',
    enlarged: sameSize,
  },
  {
    // It has one weight.
    name: 'Noto Sans Symbols 2',
    package: '@expo-google-fonts/noto-sans-symbols-2',
    regular: '400Regular/NotoSansSymbols2_400Regular.ttf',
    bold: '400Regular/NotoSansSymbols2_400Regular.ttf',
    enlarged: sameSize,
  },
  {
    name: 'Noto Sans KR',
    package: '@expo-google-fonts/noto-sans-kr',
    regular: '400Regular/NotoSansKR_400Regular.ttf',
    bold: '700Bold/NotoSansKR_700Bold.ttf',
    enlarged: sameSize,
    script: /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]/u,
  },
  {
    name: 'Noto Sans SC',
    package: '@expo-google-fonts/noto-sans-sc',
    regular: '400Regular/NotoSansSC_400Regular.ttf',
    bold: '700Bold/NotoSansSC_700Bold.ttf',
    enlarged: sameSize,
    script: /[\u3400-\u9fff\u{20000}-\u{3134f}]/u,
  },
];

/**
 * @param texts all that a deck may print
 * @param tool the tool's own font, which stands behind that of a theme
 * @returns the fonts with those behind them that the texts need
 */
export async function withFallbacks(
  fonts: Fonts,
  texts: Iterable<string>,
  tool: Fonts,
  read: ReadFont,
): Promise<Fonts> {
  // What the tool itself writes, such as −, stands in no text of the deck.
  const behind: FallbackFonts[] =
    fonts === tool ? [] : [{ ...tool, name: fontFamily, enlarged: sameSize }];
  const opened: string[] = [];
  let missing = missingIn({ ...fonts, behind }, unusual(texts));
  for (const family of families) {
    if (missing.length === 0) break;
    const found = await load(family, read);
    if (!found) continue;
    opened.push(family.package);
    const left = missingIn({ ...fonts, behind: [...behind, found] }, missing);
    if (left.length < missing.length) behind.push(found);
    missing = left;
  }
  return { ...fonts, behind, opened };
}

const missingIn = (fonts: Fonts, letters: readonly string[]): string[] =>
  letters.filter((letter) => drawnBy(fonts, letter) === undefined);

/** Letters that are not plain ASCII, each once, also where a file writes them as \\u017c or &#380; or in pieces. */
function unusual(texts: Iterable<string>): string[] {
  const found = new Set<string>();
  const codePoint = (digits: string, base: number): string => {
    const code = Number.parseInt(digits, base);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  };
  for (const text of texts) {
    const written = text.replace(
      /\\[uUx]([0-9a-f]{2,8})|&#x([0-9a-f]+);|&#(\d+);/gi,
      (whole, escaped?: string, hex?: string, digits?: string) =>
        whole + codePoint(escaped ?? hex ?? digits ?? '', digits === undefined ? 16 : 10),
    );
    for (const run of written.match(/.?[^\x00-\x7f]+/gsu) ?? []) {
      for (const letter of [...lettersOf(run), ...lettersOf(run.normalize('NFC'))])
        found.add(letter);
    }
  }
  return [...found];
}

/** The package that may bring a character that the fonts lack; undefined: none is known that was not looked through. */
export function packageFor({ opened = [] }: Fonts, character: string): string | undefined {
  const known = families.filter((family) => !opened.includes(family.package));
  return known.find(({ script }) => script?.test(character))?.package;
}

async function load(family: Family, read: ReadFont): Promise<FallbackFonts | undefined> {
  const { name, enlarged } = family;
  const [regular, bold] = await Promise.all(
    [family.regular, family.bold].map((file) => toolFont(`${family.package}/${file}`, read)),
  );
  return regular && bold && { name, enlarged, regular, bold };
}
