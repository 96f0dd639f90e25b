/** A number typed into a sentence → the one figure of its slide that prints just what is typed, and where. */
import type { Fact } from '../model/fact.ts';
import type { ShownText } from '../model/shown-text.ts';
import type { Span } from '../text/mask-text.ts';
import { cellOf } from './cell.ts';
import { nothingShown, type Context } from './context.ts';

/** `mended` is '' where none prints so, or several do: the span is then the number's own. */
export function boundAs(
  context: Context,
  text: ShownText,
  number: Span,
  facts: ReadonlyMap<string, Fact>,
): { readonly span: Span; readonly mended: string } {
  const typed = [...facts.values()].flatMap((fact) => {
    if (fact.cell.value.type !== 'quantity') return [];
    const printed = cellOf(context, nothingShown(), fact, 'prose').text;
    const from = text.plain.lastIndexOf(printed, number.from);
    const to = from + printed.length;
    return from >= 0 && to >= number.to ? [{ span: { from, to }, address: fact.address }] : [];
  });
  const [only, ...others] = typed;
  if (!only || others.length > 0) return { span: number, mended: '' };
  return { span: only.span, mended: `{{${only.address}}}` };
}
