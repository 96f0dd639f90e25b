/** A diagnostic → its words in a language, ready to be read. */
import stringWidth from 'fast-string-width';
import type { LanguageName } from '../languages/codes.ts';
import { languageOf } from '../languages/index.ts';
import type { EvidenceLine, Message } from '../languages/parts/messages.ts';
import type { Diagnostic } from './diagnostic.ts';
import { worded } from './say.ts';

/** As `Message` has it, with all its lines worded. */
export interface Words extends Omit<Message, 'evidence'> {
  readonly evidence?: readonly string[];
}

export function wordsOf(diagnostic: Diagnostic, language: LanguageName): Words {
  // One function per code; TypeScript cannot pair code and arguments through a union.
  const say = languageOf(language).messages.of[diagnostic.code] as (args: unknown) => Message;
  const { what, evidence, ...rest } = say(worded(diagnostic.args, language));
  return { what, ...(evidence && { evidence: linesOf(evidence) }), ...rest };
}

/** Cells of neighbouring lines stand in columns, whatever the width of their characters. */
export function linesOf(evidence: readonly EvidenceLine[]): string[] {
  const widths: number[] = [];
  for (const line of evidence) {
    if (typeof line === 'string') continue;
    // The last cell has nothing beside it.
    for (const [i, cell] of line.cells.slice(0, -1).entries()) {
      widths[i] = Math.max(widths[i] ?? 0, stringWidth(cell));
    }
  }
  const padded = (cell: string, i: number): string =>
    cell + ' '.repeat(Math.max(0, (widths[i] ?? 0) - stringWidth(cell)));
  return evidence.map((line) =>
    typeof line === 'string' ? line : `  ${line.cells.map(padded).join('  ')}`.trimEnd(),
  );
}
