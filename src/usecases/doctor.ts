/** What this machine has for the tool, and what to do about what it lacks. */
import { warning, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { renderReport } from '../diagnostics/report.ts';
import { renderFontFaces } from '../fonts/font-faces.ts';
import { loadFonts, type Fonts } from '../fonts/load-fonts.ts';
import { subsetFonts } from '../fonts/subset-fonts.ts';
import { openCacheFolder, type CacheFolder } from '../host/cache-folder.ts';
import type { Host } from '../host/host.ts';
import { openPageScripts } from '../host/page-scripts.ts';
import type { LanguageName } from '../languages/codes.ts';
import { languageOf } from '../languages/index.ts';
import type { DoctorWords, MachineProblem } from '../languages/parts/doctor.ts';
import { noCache } from '../model/cache.ts';
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
  readonly problems: readonly MachineProblem[];
}

/** @param asked as `--cache` names it */
export async function describeMachine(host: Host, asked?: string): Promise<Machine> {
  const problems: MachineProblem[] = [];
  const remarks: Diagnostic[] = [];
  const cache = await openCacheFolder(asked, host.environment);
  if (cache.refused) remarks.push(warning('cache-refused', cache.refused));
  const fonts = await loadFonts(host.tool.files.readBytes).catch((cause: unknown) => {
    problems.push({ type: 'no-fonts', reason: String(cause) });
    return undefined;
  });
  const browser = await tryBrowser(cache.path, host, fonts, problems, remarks);
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
  { tool, environment }: Host,
  fonts: Fonts | undefined,
  problems: MachineProblem[],
  remarks: Diagnostic[],
): Promise<Machine['browser']> {
  const found = await findBrowser(cache, environment);
  if ('looked' in found) {
    problems.push({ type: 'no-browser', ...found });
    return null;
  }
  const { how, executable, renewed } = found;
  if (renewed) remarks.push(warning('browser-renewed', renewed));
  try {
    const pageScript = openPageScripts(tool.files, tool.root, noCache);
    const browser = await launchBrowser(found, environment, pageScript);
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
async function tryPage(
  browser: OwnBrowser,
  fonts: Fonts,
  problems: MachineProblem[],
): Promise<void> {
  const text = 'Factdeck 1,200 事実';
  const own = await subsetFonts(fonts, text, 'truetype', (_, make) => make());
  const page = `<!doctype html><html><style>${renderFontFaces(fonts, own, 'truetype')}
body { font-family: '${fontFamily}'; }</style><p>${text}</p><p><b>${text}</b></p></html>`;
  const drawn = await fontsUsed(browser, page, defaultLimits.seconds * 1000);
  problems.push(...drawn.faults.map((reason) => ({ type: 'page-fault' as const, reason })));
  const others = drawn.fonts.filter((f) => !f.own).map((f) => f.name);
  if (others.length > 0) problems.push({ type: 'other-fonts', names: others });
}

export function renderMachine(machine: Machine, language: LanguageName): string {
  const words = languageOf(language).doctor;
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
    [words.cache, `${machine.cache.path} (${saidBy(machine.cache, words)})`],
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

/** Who said where things are kept. */
function saidBy({ by, refused }: CacheFolder, words: DoctorWords): string {
  if (refused) return words.temporary(refused.folder);
  return by === 'user' ? words.ownCache : by;
}
