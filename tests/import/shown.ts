/** A proposal as text, a table a paragraph: what its columns are, and its rows as they go into the CSV. */
import { isDoubt } from '../../src/import/decisions.ts';
import { isRefusal } from '../../src/import/grid.ts';
import { openBytes } from '../../src/import/open-source.ts';
import { propose, type Proposal } from '../../src/import/propose.ts';
import type { LanguageCode } from '../../src/languages/codes.ts';

export async function proposalOf(
  file: string,
  bytes: Uint8Array | string,
  language: LanguageCode,
): Promise<Proposal> {
  const book = await openBytes(
    file,
    typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
  );
  if (isRefusal(book)) throw new Error(`refused: ${book.refused}`);
  return propose([book], language);
}

export function shown({ tables }: Proposal): string {
  return tables
    .map(({ name, title, key, fields, source }) =>
      [
        `${name} “${title}” by ${key.join(' × ')}, ${source.range}`,
        ...fields.map(({ title: head, kind, unit, written, cells }) => {
          const is =
            kind === 'figure' ? `figure${unit === '' ? '' : ` ${unit} in ${written ?? ''}`}` : kind;
          return `  ${head} (${is}): ${cells.map(({ text, from }) => `${text}@${from}`).join(' ')}`;
        }),
      ].join('\n'),
    )
    .join('\n');
}

/** What the author is asked. */
export function doubts({ decisions }: Proposal): readonly string[] {
  return decisions.filter(isDoubt).map(({ code }) => code);
}
