/** `within: 5%` or `within: 10億円` → how far off a figure may be. */
import { error } from '../diagnostics/diagnostic.ts';
import type { LanguageName } from '../languages/codes.ts';
import { languageOf } from '../languages/index.ts';
import type { CellValue } from '../model/dataset.ts';
import type { Path } from '../model/sources.ts';
import type { Decimal, Interval } from '../model/quantity.ts';
import {
  multiplyIntervals,
  negateInterval,
  parseQuantity,
  point,
  scaleInterval,
} from '../quantity/index.ts';
import type { JudgeContext } from './context.ts';
import { parseBeside } from './operand.ts';
import { spanOf } from './span.ts';

export type Tolerance =
  | { readonly type: 'percent'; readonly of100: Decimal }
  | { readonly type: 'amount'; readonly span: Interval };

/** undefined after saying that it is neither a percentage nor an amount. */
export function readTolerance(
  context: JudgeContext,
  written: string,
  beside: CellValue,
  path: Path,
): Tolerance | undefined {
  const percent = /^\d[^%]*%$/.test(written.normalize('NFKC').trim())
    ? percentIn(written, context.language)
    : undefined;
  const isShare = beside.type === 'quantity' && beside.quantity.unit === 'percent';
  if (percent !== undefined && !isShare) return { type: 'percent', of100: percent };
  const value = parseBeside(written, beside, context.language);
  const span = value && spanOf(value, 'stated');
  if (span) return { type: 'amount', span };
  const unit = beside.type === 'quantity' ? beside.quantity.unit : '';
  const args = { found: written, unit, like: beside.type };
  context.report({ path, diagnostic: (at) => error('claim-figure', args, at) });
  return undefined;
}

/** `10 %`, `2,5 %` as the deck writes its figures. */
function percentIn(written: string, language: LanguageName): Decimal | undefined {
  const { marks } = languageOf(language).figures;
  const parsed = parseQuantity(written, { unit: 'percent', language, marks });
  return parsed.ok && parsed.quantity.kind === 'exact'
    ? parsed.quantity.stated?.low?.at
    : undefined;
}

/** @param whole what a percentage is taken of */
export function toleranceOf(tolerance: Tolerance, whole: Interval): Interval {
  if (tolerance.type === 'amount') return tolerance.span;
  const part = scaleInterval(multiplyIntervals(whole, point(tolerance.of100)), '0.01');
  const low = part.low?.at ?? '';
  return low.startsWith('-') ? negateInterval(part) : part;
}
