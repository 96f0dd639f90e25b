/** What `trace` and `find` share: their finds as text or JSON. */
import type { CommandWords } from '../languages/parts/commands.ts';
import type { Looked, Traced } from '../usecases/trace.ts';
import { exit, type Call, type Exit } from './command.ts';

export async function showTraced(
  call: Call<{ readonly json?: boolean | undefined }>,
  { found, diagnostics, texts }: Looked,
  wanted: string,
): Promise<Exit> {
  const { out, err, speech, words, colour, values } = call;
  if (diagnostics.length > 0) {
    const { renderReport } = await import('../diagnostics/report.ts');
    err(renderReport(diagnostics, { language: speech, colour, textOf: (f) => texts.get(f) }));
  }
  if (values.json === true) out(`${JSON.stringify(found, null, 2)}\n`);
  else if (found.length === 0) err(`${words.traced.none(wanted)}\n`);
  else out(found.map((one) => render(one, words.traced)).join('\n'));
  return found.length > 0 ? exit.done : exit.deck;
}

function render(one: Traced, words: CommandWords['traced']): string {
  const lines: [string, string][] = [
    [words.source, one.source],
    [words.asOf, one.asOf],
    [words.formula, one.formula],
    [words.slides, one.slides.length > 0 ? one.slides.join(', ') : words.unused],
    [words.measures, one.measures.join(', ')],
    [words.claims, one.claims.join(', ')],
  ];
  const told = lines.filter(([, text]) => text !== '').map(([l, text]) => `  ${l}: ${text}\n`);
  return `${one.place}: ${one.address} = ${clean(one.text)} (${clean(one.label)})\n${told.map(clean).join('')}`;
}

/** Nothing of a stranger's data moves the terminal's cursor. */
function clean(text: string): string {
  return text.replace(
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
    '\uFFFD',
  );
}
