/** What this machine has for the tool, and what to do about what it lacks. */
import { findBrowser } from './publish/find-browser.ts';
import { launchBrowser } from './publish/browser.ts';
import { home } from './publish/publish-deck.ts';
import { nodeHost } from './host/node.ts';
import { loadFonts } from './fonts/load-fonts.ts';
import { version } from './version.ts';

export interface Machine {
  readonly tool: string;
  readonly node: string;
  readonly platform: string;
  readonly browser: {
    readonly how: string;
    readonly executable: string;
    readonly version: string;
    readonly sandbox: boolean;
  } | null;
  readonly fonts: boolean;
  readonly cache: string;
  readonly problems: readonly Problem[];
}

type Problem =
  | { readonly type: 'no-browser'; readonly tried: readonly string[] }
  | { readonly type: 'browser-fails'; readonly executable: string; readonly reason: string }
  | { readonly type: 'no-fonts'; readonly reason: string };

export async function describeMachine(): Promise<Machine> {
  const problems: Problem[] = [];
  const browser = await tryBrowser(problems);
  const fonts = await loadFonts(nodeHost.readBytes).then(
    () => true,
    (cause: unknown) => {
      problems.push({ type: 'no-fonts', reason: String(cause) });
      return false;
    },
  );
  return {
    tool: version,
    node: process.version,
    platform: `${process.platform}-${process.arch}`,
    browser,
    fonts,
    cache: home,
    problems,
  };
}

async function tryBrowser(problems: Problem[]): Promise<Machine['browser']> {
  const found = await findBrowser(home, process.env);
  if ('tried' in found) {
    problems.push({ type: 'no-browser', tried: found.tried });
    return null;
  }
  try {
    const browser = await launchBrowser(found, process.env);
    const { version: browserVersion, sandbox } = browser;
    await browser.close();
    return { how: found.how, executable: found.executable, version: browserVersion, sandbox };
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    problems.push({ type: 'browser-fails', executable: found.executable, reason });
    return null;
  }
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
        ? `${machine.browser.version} (${words.how[machine.browser.how] ?? ''}: ${machine.browser.executable})`
        : words.none,
    ],
    [words.sandbox, machine.browser?.sandbox === true ? words.on : words.off],
    [words.fonts, machine.fonts ? 'Noto Sans JP 400, 700' : words.none],
    [words.cache, machine.cache],
  ];
  const width = Math.max(...rows.map(([name = '']) => name.length));
  const lines = rows.map(([name = '', value = '']) => `${name.padEnd(width)}  ${value}`);
  return `${[...lines, '', ...(machine.problems.length === 0 ? [words.fine] : machine.problems.map(words.problem))].join('\n')}\n`;
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
  readonly how: Readonly<Record<string, string>>;
  readonly problem: (problem: Problem) => string;
}

const mend = 'npx puppeteer browsers install chrome-headless-shell';

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
    puppeteer: 'Puppeteer’s',
    installed: 'installed',
  },
  problem: (p) => {
    switch (p.type) {
      case 'no-browser':
        return `No browser for PDF and PNG. Tried: ${p.tried.join(', ')}. Do: ${mend}`;
      case 'browser-fails':
        return `${p.executable} does not start: ${p.reason}. Do: rm -rf ${home}/browser, or name another in FACTDECK_BROWSER`;
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
    puppeteer: 'Puppeteer のもの',
    installed: 'インストール済み',
  },
  problem: (p) => {
    switch (p.type) {
      case 'no-browser':
        return `PDF と PNG のためのブラウザーがありません。探したもの: ${p.tried.join('、')}。対処: ${mend}`;
      case 'browser-fails':
        return `${p.executable} が起動しません(${p.reason})。対処: rm -rf ${home}/browser、または FACTDECK_BROWSER で別のものを指定`;
      case 'no-fonts':
        return `フォントがありません(${p.reason})。対処: npm ci`;
    }
  },
};
