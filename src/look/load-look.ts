/** A theme's name → all that a deck looks like: colours and sizes, the company's marks, its fonts; with every file it was made of. */
import type { LanguageName } from '../languages/codes.ts';
import { languageOf } from '../languages/index.ts';
import { error, hasErrors, type Diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { withFallbacks } from '../fonts/fallback-fonts.ts';
import { fontFrom, type Fonts } from '../fonts/load-fonts.ts';
import { textMeasure } from '../fonts/measure-text.ts';
import { loadTheme } from '../host/find-theme.ts';
import type { Host } from '../host/host.ts';
import { openThemeFile } from '../host/theme-file.ts';
import type { SlideBrand } from '../model/pages.ts';
import { startOf, type Place } from '../model/place.ts';
import type { Setting } from '../model/setting.ts';
import { readPicture } from '../read/read-picture.ts';
import { resolveSetting } from '../theme/setting.ts';
import { resolveTheme, type Theme } from '../theme/resolve-theme.ts';

export interface Look {
  readonly theme: Theme;
  readonly brand: SlideBrand;
  /** The theme's own; undefined: the tool's. */
  readonly fonts: Fonts | undefined;
  /** Path → bytes. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** @param at where the name was written */
export async function loadLook(host: Host, name: string, at: Place): Promise<Outcome<Look>> {
  const found = await loadTheme(host, name, at);
  if (!found.value) return { diagnostics: found.diagnostics };
  const { file, folder, within, tokens } = found.value;
  const resolved = resolveTheme(found.value.name, file, tokens);
  if (!resolved.value) return { diagnostics: resolved.diagnostics };
  const theme = resolved.value;
  const diagnostics: Diagnostic[] = [];
  const files = new Map(found.value.files);
  const reader = within === host.tool.root ? host.tool.files : host;
  const open = async (path: string): Promise<Uint8Array | undefined> => {
    const opened = await openThemeFile(reader, folder + path, within, startOf(file));
    diagnostics.push(...opened.diagnostics);
    if (opened.value) files.set(folder + path, opened.value);
    else if (opened.diagnostics.length === 0)
      diagnostics.push(error('theme-file-missing', { file: folder + path }, startOf(file)));
    return opened.value;
  };
  const { logo, ...brand } = theme.brand;
  const picture = logo === '' ? undefined : await open(logo);
  const read = picture && readPicture(folder + logo, picture, startOf(file));
  diagnostics.push(...(read?.diagnostics ?? []));
  const fonts = theme.fonts && (await ownFonts(theme.fonts, folder, file, open, diagnostics));
  if (hasErrors(diagnostics)) return { diagnostics };
  return {
    value: { theme, brand: { ...brand, logo: read?.value ?? '' }, fonts, files },
    diagnostics,
  };
}

/**
 * @param look undefined where it has mistakes: what is planned all the same stands as the tool's own roles say
 */
export function settingOf(look: Look | undefined, fonts: Fonts, language: LanguageName): Setting {
  const { text, space, page } = look?.theme ?? resolveSetting();
  return { measure: textMeasure(fonts, languageOf(language).writing.openType), text, space, page };
}

/** The theme's fonts or the tool's, with those behind them that a deck's texts need. @param files what it was read from */
export function fontsFor(
  files: ReadonlyMap<string, string>,
  look: Look | undefined,
  tool: Fonts,
  host: Host,
): Promise<Fonts> {
  const texts = [...files.values(), JSON.stringify(look?.brand ?? '')];
  return withFallbacks(look?.fonts ?? tool, texts, tool, host.tool.files.readBytes);
}

async function ownFonts(
  { regular, bold }: NonNullable<Theme['fonts']>,
  folder: string,
  file: string,
  open: (path: string) => Promise<Uint8Array | undefined>,
  diagnostics: Diagnostic[],
): Promise<Fonts | undefined> {
  const load = async (path: string) => {
    const bytes = await open(path);
    const font = bytes && fontFrom(bytes);
    if (bytes && !font) {
      diagnostics.push(error('font-unreadable', { file: folder + path }, startOf(file)));
    }
    if (font?.embeddable === false) {
      diagnostics.push(error('font-restricted', { file: folder + path }, startOf(file)));
    }
    return font;
  };
  const [light, heavy] = [await load(regular), await load(bold)];
  return light && heavy ? { regular: light, bold: heavy, behind: [] } : undefined;
}
