/** What a field says of its figures (unit, scale, marks) → how they are read, and what of it cannot be. */
import { error, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { LanguageName } from '../languages/codes.ts';
import type { NumberMarks } from '../languages/parts/figures.ts';
import type { FieldKeys } from '../model/descriptor.ts';
import type { Path } from '../model/sources.ts';
import { ourMarks, unitWithoutScale, writtenExponent } from '../quantity/index.ts';
import type { ParsedYaml } from './parse-yaml.ts';

export interface FigureRules {
  /** The unit as the author wrote it; '' where there is none. */
  readonly unitWord: string;
  readonly written: string | undefined;
  /** What one of it is worth, as a power of ten: `$ million` is 6. */
  readonly scale: number;
  readonly marks: NumberMarks;
  /** The field says nothing of its marks. */
  readonly marksAssumed: boolean;
}

interface MarkKeys {
  readonly type?: string | undefined;
  readonly decimalChar?: string | undefined;
  readonly groupChar?: string | undefined;
}

/** @param above `written` of the resource or the package: of no numbers that have no unit, such as years and codes */
export function figureRules(
  own: FieldKeys,
  above: { readonly written?: string | undefined; readonly language: LanguageName },
  field: MarkKeys,
  yaml: ParsedYaml,
  path: Path,
  diagnostics: Diagnostic[],
): FigureRules {
  const declared = marksOf(field);
  const problems = checkMarks(field, declared, yaml, path);
  diagnostics.push(...problems);
  // Every cell would stumble over what has been told.
  const marks = problems.length > 0 ? ourMarks : declared;
  const marksAssumed = field.decimalChar === undefined && field.groupChar === undefined;
  const found = own.quantity ?? '';
  const unit = unitWithoutScale(found, above.language);
  if (unit !== undefined) {
    const written = own.written ?? found;
    const mended = `quantity: ${yamlText(unit)}, written: ${yamlText(written)}`;
    const at = yaml.locate([...path, 'factdeck', 'quantity']);
    diagnostics.push(error('unit-with-scale', { found, mended }, at));
    // Its cells are read as they are meant: one message is enough.
    return {
      unitWord: unit,
      written,
      scale: writtenExponent(written, unit, above.language) ?? 0,
      marks,
      marksAssumed,
    };
  }
  const written = own.written ?? (found === '' ? undefined : above.written);
  const scale = written === undefined ? 0 : writtenExponent(written, found, above.language);
  if (own.written !== undefined && scale === undefined) {
    const args = { found: own.written, fault: 'not-scale-and-unit', limit: '' } as const;
    diagnostics.push(error('wrong-value', args, yaml.locate([...path, 'factdeck', 'written'])));
  }
  return { unitWord: found, written, scale: scale ?? 0, marks, marksAssumed };
}

/**
 * The standard gives `groupChar` no default; a comma is read between groups where it cannot be the decimal mark. Whole
 * numbers have no decimal mark in the standard: `{ type: integer, groupChar: "." }` says all.
 */
function marksOf({ type, decimalChar, groupChar }: MarkKeys): NumberMarks {
  const decimal = decimalChar ?? (type === 'integer' && groupChar === '.' ? ',' : '.');
  return { decimal, group: groupChar ?? (decimal === '.' ? ',' : '') };
}

const mark = /^[^\p{L}\p{N}+\-−]$/u;

function checkMarks(
  { groupChar }: MarkKeys,
  { decimal, group }: NumberMarks,
  yaml: ParsedYaml,
  path: Path,
): Diagnostic[] {
  const isNone = !mark.test(decimal) || (group !== '' && !mark.test(group));
  const isOne = decimal.normalize('NFKC') === group.normalize('NFKC');
  if (!isNone && !isOne) return [];
  const problem = isNone ? 'not-a-mark' : 'equal';
  const at = yaml.locate([...path, groupChar === undefined ? 'decimalChar' : 'groupChar']);
  return [error('number-marks', { decimal, group, problem }, at)];
}

/** As YAML takes it, in a map in braces too. */
export function yamlText(text: string): string {
  const plain = /^[\p{L}$€£¥][\p{L}\p{N} $€£¥/.]*$/u.test(text);
  return plain && !/^(?:true|false|null)$/i.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
}
