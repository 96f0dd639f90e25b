/** An unquoted text of a YAML file, by a place in it: what is typed into one can need quotes. */
import { isCollection, parseDocument, Scalar, visit } from 'yaml';

export interface PlainScalar {
  /** UTF-16 offsets; the end is exclusive. */
  readonly from: number;
  readonly to: number;
  /** It stands between { } or [ ]. */
  readonly inFlow: boolean;
}

/** undefined: quoted, a block (`|`, `>`), over several lines, or no text at all. */
export function plainScalarAt(yaml: string, at: number): PlainScalar | undefined {
  let found: PlainScalar | undefined;
  visit(parseDocument(yaml, { logLevel: 'silent' }), {
    Scalar: (_, { type, range }, path) => {
      if (!range || type !== Scalar.PLAIN || at < range[0] || at >= range[1]) return undefined;
      const [from, to] = range;
      if (yaml.slice(from, to).includes('\n')) return visit.BREAK;
      const inFlow = path.some((node) => isCollection(node) && node.flow === true);
      found = { from, to, inFlow };
      return visit.BREAK;
    },
  });
  return found;
}
