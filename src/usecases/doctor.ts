/** What this machine has for the tool, and what to do about what it lacks. */
import { warning, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { renderReport } from '../diagnostics/report.ts';
import { renderFontFaces } from '../fonts/font-faces.ts';
import { loadFonts, type Fonts } from '../fonts/load-fonts.ts';
import { subsetFonts } from '../fonts/subset-fonts.ts';
import { openCacheFolder, type CacheFolder } from '../host/cache-folder.ts';
import type { Environment, Host } from '../host/host.ts';
import { defaultLimits } from '../model/limits.ts';
import { fontFamily } from '../model/theme.ts';
import { launchBrowser, type OwnBrowser } from '../publish/browser.ts';
import { findBrowser, type FoundBrowser } from '../publish/find-browser.ts';
import { fontsUsed } from '../publish/fonts-used.ts';
import { version } from '../version.ts';

export interface Machine {
  readonly tool: string;
  readonly node: string;
  readonly platform: string;
  readonly browser: {
    readonly how: FoundBrowser['how'];
    readonly executable: string;
    readonly version: string;
    readonly sandbox: boolean;
  } | null;
  readonly fonts: boolean;
  /** Where things are kept between runs, and who said so. */
  readonly cache: CacheFolder;
  /** It works all the same. */
  readonly remarks: readonly Diagnostic[];
  readonly problems: readonly Problem[];
}

type Problem =
  | { readonly type: 'no-browser'; readonly tried: readonly string[]; readonly command: string }
  | { readonly type: 'browser-fails'; readonly executable: string; readonly reason: string }
  | { readonly type: 'page-fault'; readonly reason: string }
  | { readonly type: 'other-fonts'; readonly names: readonly string[] }
  | { readonly type: 'no-fonts'; readonly reason: string };

/** @param asked as `--cache` names it */
export async function describeMachine(host: Host, asked?: string): Promise<Machine> {
  const problems: Problem[] = [];
  const remarks: Diagnostic[] = [];
  const cache = await openCacheFolder(asked, host.environment);
  if (cache.refused) remarks.push(warning('cache-refused', cache.refused));
  const fonts = await loadFonts(host.tool.files.readBytes).catch((cause: unknown) => {
    problems.push({ type: 'no-fonts', reason: String(cause) });
    return undefined;
  });
  const browser = await tryBrowser(cache.path, host.environment, fonts, problems, remarks);
  return {
    tool: version,
    node: process.version,
    platform: `${process.platform}-${process.arch}`,
    browser,
    fonts: fonts !== undefined,
    cache,
    remarks,
    problems,
  };
}

async function tryBrowser(
  cache: string,
  environment: Environment,
  fonts: Fonts | undefined,
  problems: Problem[],
  remarks: Diagnostic[],
): Promise<Machine['browser']> {
  const found = await findBrowser(cache, environment);
  if ('tried' in found) {
    problems.push({ type: 'no-browser', ...found });
    return null;
  }
  const { how, executable, renewed } = found;
  if (renewed) remarks.push(warning('browser-renewed', renewed));
  try {
    const browser = await launchBrowser(found, environment);
    try {
      if (fonts) await tryPage(browser, fonts, problems);
    } finally {
      await browser.close();
    }
    return { how, executable, version: browser.version, sandbox: browser.sandbox };
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    problems.push({ type: 'browser-fails', executable, reason });
    return null;
  }
}

/** A page with text in both weights, as those that are printed: it may be drawn in no other font than ours. */
async function tryPage(browser: OwnBrowser, fonts: Fonts, problems: Problem[]): Promise<void> {
  const text = 'Factdeck 1,200 事実';
  const own = await subsetFonts(fonts, text, 'truetype', (_, make) => make());
  const page = `<!doctype html><html lang="ja"><style>${renderFontFaces(own, 'truetype')}
body { font-family: '${fontFamily}'; }</style><p>${text}</p><p><b>${text}</b></p></html>`;
  const drawn = await fontsUsed(browser, page, defaultLimits.seconds * 1000);
  problems.push(...drawn.faults.map((reason) => ({ type: 'page-fault' as const, reason })));
  const others = drawn.fonts.filter((f) => !f.own).map((f) => f.name);
  if (others.length > 0) problems.push({ type: 'other-fonts', names: others });
}

export function renderMachine(machine: Machine, language: 'en' | 'ja'): string {
  const words = language === 'ja' ? japanese : english;
  const rows = [
    ['factdeck', machine.tool],
    ['Node', machine.node],
    [words.platform, machine.platform],
    [
      words.browser,
      machine.browser
        ? `${machine.browser.version} (${words.how[machine.browser.how]}: ${machine.browser.executable})`
        : words.none,
    ],
    [words.sandbox, machine.browser?.sandbox === true ? words.on : words.off],
    [words.fonts, machine.fonts ? 'Noto Sans JP 400, 700' : words.none],
    [words.cache, `${machine.cache.path} (${words.by(machine.cache)})`],
  ];
  const width = Math.max(...rows.map(([name = '']) => name.length));
  const lines = rows.map(([name = '', value = '']) => `${name.padEnd(width)}  ${value}`);
  const remarks = renderReport(machine.remarks, {
    language,
    colour: false,
    textOf: () => undefined,
  });
  const problems = machine.problems.map(words.problem);
  const end = problems.length === 0 ? [words.fine] : problems;
  return `${[...lines, '', ...(remarks === '' ? [] : [remarks]), ...end].join('\n')}\n`;
}

interface DoctorWords {
  readonly platform: string;
  readonly browser: string;
  readonly sandbox: string;
  readonly fonts: string;
  readonly cache: string;
  readonly none: string;
  readonly on: string;
  readonly off: string;
  readonly fine: string;
  readonly how: Readonly<Record<FoundBrowser['how'], string>>;
  readonly by: (cache: CacheFolder) => string;
  readonly problem: (problem: Problem) => string;
}

const english: DoctorWords = {
  platform: 'Platform',
  browser: 'Browser',
  sandbox: 'Sandbox',
  fonts: 'Fonts',
  cache: 'Cache',
  none: 'none',
  on: 'on',
  off: 'off (as root, or where the system does not allow it)',
  fine: 'All that is needed is here.',
  how: {
    named: 'FACTDECK_BROWSER',
    embedded: 'embedded',
    brought: 'brought into the cache',
    installed: 'installed',
  },
  by: ({ by, refused }) => {
    if (refused) return `temporary, instead of ${refused.folder}`;
    return by === 'user' ? 'your own cache folder' : by;
  },
  problem: (p) => {
    switch (p.type) {
      case 'no-browser':
        return `No browser for PDF and PNG. Tried: ${p.tried.join(', ')}. Install Chrome, Edge or Chromium, or in your home folder do: ${p.command}`;
      case 'browser-fails':
        return `${p.executable} does not start: ${p.reason}. Do: name another by its full path in FACTDECK_BROWSER`;
      case 'page-fault':
        return `A page with text cannot be drawn: ${p.reason}. Do: npm ci; if it stays so, please report it`;
      case 'other-fonts':
        return `A page with text was drawn in fonts of this machine (${p.names.join(', ')}), not in ours: its PDF and PNG differ from those of other machines. Do: unset FACTDECK_BROWSER, or name another browser there`;
      case 'no-fonts':
        return `The fonts are not installed (${p.reason}). Do: npm ci`;
    }
  },
};

const japanese: DoctorWords = {
  platform: '環境',
  browser: 'ブラウザー',
  sandbox: 'サンドボックス',
  fonts: 'フォント',
  cache: 'キャッシュ',
  none: 'なし',
  on: '有効',
  off: '無効(root での実行、または環境が許さないため)',
  fine: '必要なものはそろっています。',
  how: {
    named: 'FACTDECK_BROWSER',
    embedded: '同梱',
    brought: 'キャッシュに入れたもの',
    installed: 'インストール済み',
  },
  by: ({ by, refused }) => {
    if (refused) return `一時フォルダー。${refused.folder} の代わり`;
    return by === 'user' ? '自分のキャッシュフォルダー' : by;
  },
  problem: (p) => {
    switch (p.type) {
      case 'no-browser':
        return `PDF と PNG のためのブラウザーがありません。探したもの: ${p.tried.join('、')}。対処: Chrome、Edge、Chromium のどれかをインストールするか、ホームフォルダーで次を実行: ${p.command}`;
      case 'browser-fails':
        return `${p.executable} が起動しません(${p.reason})。対処: FACTDECK_BROWSER に別のものを絶対パスで指定`;
      case 'page-fault':
        return `文字のあるページを描けません(${p.reason})。対処: npm ci。それでも直らなければお知らせください`;
      case 'other-fonts':
        return `文字のあるページが、付属のフォントではなくこの環境のフォント(${p.names.join('、')})で描かれました。PDF と PNG がほかの環境と同じになりません。対処: FACTDECK_BROWSER を外すか、別のブラウザーを指定`;
      case 'no-fonts':
        return `フォントがありません(${p.reason})。対処: npm ci`;
    }
  },
};
