/** Whether an offered sentence still says what its author wrote: a piece of it that is more than names of the data. */
import { parse } from 'csv-parse/sync';

/** So many words, or letters where they touch, in one piece. */
const longEnough = { words: 4, letters: 8 };

export function keepsWords(written: string, offered: string, names: readonly string[]): boolean {
  const kept = new Set(piecesOf(offered, names));
  return written === offered || piecesOf(written, names).some((piece) => kept.has(piece));
}

/** What rows, labels and columns of these files are called, longest first. */
export function namesIn(files: Readonly<Record<string, string>>): string[] {
  const cells = Object.entries(files).flatMap(([path, text]) => {
    const rows: string[][] = path.endsWith('.csv') ? parse(text, { columns: false }) : [];
    return rows.flat();
  });
  const titles = Object.values(files).flatMap((text) =>
    [...text.matchAll(/title: *['"]?([^,'"}\n]+)/g)].flatMap((m) => m[1]?.trim() ?? []),
  );
  const names = [...cells, ...titles].filter((name) => /\p{L}{2}/u.test(name));
  return [...new Set(names)].sort((a, b) => b.length - a.length);
}

function piecesOf(text: string, names: readonly string[]): string[] {
  const gap = '{{}}';
  const unnamed = names.reduce(
    (left, name) => left.replaceAll(name, gap),
    text.replace(/\{\{[^}]*\}\}/g, gap),
  );
  return unnamed.split(gap).flatMap((part) => {
    const touch = /[぀-ヿ一-鿿]/.test(part);
    const units = touch ? Array.from(part) : part.split(/\s+/).filter((word) => word !== '');
    const most = touch ? longEnough.letters : longEnough.words;
    return units.flatMap((_, i) =>
      i + most > units.length ? [] : [units.slice(i, i + most).join('\n')],
    );
  });
}
