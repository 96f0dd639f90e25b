/** The deck's font, Noto Sans JP in its two weights, from the npm package that brings it. Opens files only through the reader it is given. */
import { fontFamily } from '../model/theme.ts';
import { readFont, type Font } from './sfnt.ts';

export interface FontPair {
  readonly regular: Font;
  readonly bold: Font;
}

export interface Fonts extends FontPair {
  /** Each is asked for what none before it has. */
  readonly behind: readonly FallbackFonts[];
  /** Packages of fonts that were looked through, whether or not they had something. */
  readonly opened?: readonly string[];
}

export interface FallbackFonts extends FontPair {
  /** As their maker calls them. */
  readonly name: string;
  /** How many times larger they are set than the text around them. */
  readonly enlarged: { readonly regular: number; readonly bold: number };
}

/** Bytes of a file by its absolute path (`Host.readBytes`). */
export type ReadFont = (path: string) => Promise<Uint8Array | undefined>;

const files = {
  regular: '@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf',
  bold: '@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf',
} as const;

/** @throws when the package is not installed or not a font: a broken machine */
export async function loadFonts(read: ReadFont): Promise<Fonts> {
  const load = async (specifier: string): Promise<Font> => {
    const font = await toolFont(specifier, read);
    if (!font) throw new Error(`the font is not installed: ${specifier}`);
    return font;
  };
  const [regular, bold] = await Promise.all([load(files.regular), load(files.bold)]);
  return { regular, bold, behind: [] };
}

/** A font of an npm package. undefined: it is not installed. */
export async function toolFont(specifier: string, read: ReadFont): Promise<Font | undefined> {
  let address: string;
  try {
    address = import.meta.resolve(specifier);
  } catch {
    // No such package beside the tool.
    return undefined;
  }
  const bytes = await read(pathOf(address));
  return bytes && readFont(bytes);
}

/** Which files they are. */
export function fontKey(fonts: Fonts): string {
  return [fonts, ...fonts.behind]
    .flatMap(({ regular, bold }) => [String(regular.checksum), String(bold.checksum)])
    .join(' ');
}

/** Name and weight → the file. */
export function fontFiles({ regular, bold, behind }: Fonts): ReadonlyMap<string, Uint8Array> {
  const pairs = [{ name: fontFamily, regular, bold }, ...behind];
  return new Map(
    pairs.flatMap((pair): [string, Uint8Array][] => [
      [`${pair.name} 400`, pair.regular.bytes],
      [`${pair.name} 700`, pair.bold.bytes],
    ]),
  );
}

/** undefined: these bytes are no font that can be used. */
export function fontFrom(bytes: Uint8Array): Font | undefined {
  try {
    return readFont(bytes);
  } catch {
    // Strangers' bytes: wherever reading stops, it is no font.
    return undefined;
  }
}

/** A file: address → a path with `/`, on Windows too (`/C:/x` → `C:/x`). This room has no `node:url`. */
function pathOf(address: string): string {
  return decodeURIComponent(new URL(address).pathname).replace(/^\/(?=[A-Za-z]:)/, '');
}
