/** Draws docs/pictures/broken-claim.svg: what the tool says when a cell of the flagship makes its title false. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import stringWidth from 'fast-string-width';
import { escapeHtml } from '../src/render/escape-html.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const cell = { width: 8.4, height: 21, size: 14, left: 24, top: 40 };

const project = mkdtempSync(join(tmpdir(), 'factdeck-picture-'));
try {
  cpSync(join(root, 'data/japanese-llm'), join(project, 'data/japanese-llm'), { recursive: true });
  const cli = join(root, 'src/cli.ts');
  const build = ['build', '--formats', 'html', '--lang', 'en'];
  execFileSync(process.execPath, [cli, ...build], { cwd: project, stdio: 'ignore' });
  const players = join(project, 'data/japanese-llm/players.csv');
  const text = readFileSync(players, 'utf8');
  writeFileSync(players, text.replace(/^(fujitsu,.*?),130億,/m, '$1,"1,200億",'));
  const { stderr } = spawnSync(process.execPath, [cli, ...build], {
    cwd: project,
    encoding: 'utf8',
  });
  const messages = stderr.split(/\n\n/);
  const message =
    messages.find((m) => m.includes('国産で最大') && m.includes('[claim-fails]')) ?? '';
  const last = stderr.split('\n').find((l) => l.includes('output/japanese-llm')) ?? '';
  const lines = [
    '$ npm run build',
    ...message.split('\n').filter((l) => !/: reading$/.test(l)),
    '',
    last,
  ];
  writeFileSync(join(root, 'docs/pictures/broken-claim.svg'), draw(lines.flatMap(wrapped)));
} finally {
  rmSync(project, { recursive: true, force: true });
}

/** Long lines go on under themselves, as a terminal of 118 columns shows them. */
function wrapped(line: string): string[] {
  const most = 118;
  const parts: string[] = [];
  let part = '';
  let columns = 0;
  for (const char of line) {
    const width = stringWidth(char);
    if (columns + width > most) {
      parts.push(part);
      part = '      ';
      columns = part.length;
    }
    part += char;
    columns += width;
  }
  return [...parts, part];
}

function draw(lines: readonly string[]): string {
  const height = cell.top + lines.length * cell.height + 8;
  const texts = lines.map((line, i) => {
    const y = cell.top + i * cell.height;
    let column = 0;
    const xs = Array.from(line, (char) => {
      const x = cell.left + column * cell.width;
      column += stringWidth(char);
      return x.toFixed(1);
    });
    return `<text x="${xs.join(' ')}" y="${y}"${colourOf(line)}>${escapeHtml(line)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1040 ${height}" width="1040" height="${height}" role="img" aria-label="The message of a build that stops because a title is no longer true">
<rect width="1040" height="${height}" rx="8" fill="#16181d"/>
<g font-family="ui-monospace, Menlo, Consolas, 'Noto Sans Mono CJK JP', monospace" font-size="${cell.size}" fill="#d7dae0" xml:space="preserve">
${texts.filter((t) => !t.includes('x=""')).join('\n')}
</g>
</svg>
`;
}

function colourOf(line: string): string {
  if (/\^\^/.test(line) || /error:/.test(line)) return ' fill="#ff8f87"';
  if (/^\s*(?:write|do):/.test(line)) return ' fill="#9ecbff"';
  return line.startsWith('$') ? ' fill="#9da5b4"' : '';
}
