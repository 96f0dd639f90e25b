/** The text of a frozen edition → the edition, or what is wrong with it. */
import { error, type Outcome } from '../diagnostics/diagnostic.ts';
import { editionSchema, type Edition } from '../model/edition.ts';
import { startOf } from '../model/place.ts';

export function readEdition(file: string, text: string): Outcome<Edition> {
  const no = (reason: string): Outcome<Edition> => ({
    diagnostics: [error('edition-malformed', { file, reason }, startOf(file))],
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    return no(cause instanceof Error ? cause.message : '');
  }
  const read = editionSchema.safeParse(json);
  if (read.success) return { value: read.data, diagnostics: [] };
  const [issue] = read.error.issues;
  return no(issue ? `${issue.path.join('.')}: ${issue.message}` : '');
}
