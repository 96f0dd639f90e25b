/** The deck's font, Noto Sans JP in its two weights, from the npm package that brings it. Opens files only through the reader it is given. */
import { fontFamily } from '../model/theme.ts';
import { readFont, type Font } from './sfnt.ts';

export interface Fonts {
  readonly regular: Font;
  readonly bold: Font;
}

const files = {
  regular: '@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf',
  bold: '@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf',
} as const;

/**
 * @param read bytes of a file by its absolute path (`Host.readBytes`)
 * @throws when the package is not installed or not a font: a broken machine
 */
export async function loadFonts(
  read: (path: string) => Promise<Uint8Array | undefined>,
): Promise<Fonts> {
  const load = async (specifier: string): Promise<Font> => {
    const path = pathOf(import.meta.resolve(specifier));
    const bytes = await read(path);
    if (!bytes) throw new Error(`the font is not installed: ${specifier} (looked in ${path})`);
    return readFont(bytes);
  };
  const [regular, bold] = await Promise.all([load(files.regular), load(files.bold)]);
  return { regular, bold };
}

/** Which files they are. */
export function fontKey({ regular, bold }: Fonts): string {
  return `${String(regular.checksum)} ${String(bold.checksum)}`;
}

/** Name and weight → the file. */
export function fontFiles({ regular, bold }: Fonts): ReadonlyMap<string, Uint8Array> {
  return new Map([
    [`${fontFamily} 400`, regular.bytes],
    [`${fontFamily} 700`, bold.bytes],
  ]);
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
