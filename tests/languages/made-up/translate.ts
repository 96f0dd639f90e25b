/** The English folder → one of a made-up language: every word of ours marked, each vowel with an accent, and its quotation marks. A translator would write the same files. */
import ts from 'typescript';

/** As wide as the plain ones, and in every font. */
const accents: Readonly<Record<string, string>> = {
  ...{ a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', y: 'ý' },
  ...{ A: 'Á', E: 'É', I: 'Í', O: 'Ó', U: 'Ú', Y: 'Ý' },
  // Marks that differ from language to language.
  ...{ '“': '«', '”': '»', '「': '«', '」': '»', '　': ' · ' },
};

/**
 * Words are marked wherever they stand in what is shown, also keys, options and names of files that an author would type:
 * nothing runs them, and each that stayed plain would have to be known to the test. `<br>` stays, or it would be none.
 */
export function marked(words: string): string {
  const exchanged = (text: string): string =>
    text.replace(/[aeiouy“”「」　]/gi, (plain) => accents[plain] ?? plain);
  return words.split('<br>').map(exchanged).join('<br>');
}

/** A file of the folder `en`, for a folder named `code`. */
export function translated(file: string, source: string, code: string): string {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const edits: { readonly from: number; readonly to: number; readonly text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) && isShown(node)) {
      edits.push({ from: node.getStart(), to: node.end, text: JSON.stringify(marked(node.text)) });
    } else if (ts.isNoSubstitutionTemplateLiteral(node) || isPieceOfTemplate(node)) {
      const raw = node.getText();
      // What is escaped is no letter: \n.
      const text = raw.replace(
        /(\\.)|([^\\]+)/gs,
        (_, escaped: string | undefined, words: string) => escaped ?? marked(words),
      );
      edits.push({ from: node.getStart(), to: node.end, text });
    }
    node.forEachChild(visit);
  };
  visit(tree);
  return edits
    .toReversed()
    .reduce((text, edit) => text.slice(0, edit.from) + edit.text + text.slice(edit.to), source)
    .replaceAll(`code: "én"`, `code: '${code}'`)
    .replaceAll(/\ben: Language\b/g, `${code}: Language`);
}

function isPieceOfTemplate(
  node: ts.Node,
): node is ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail {
  return ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
}

/** All but what the language compares with, or looks up by: codes, not words. */
function isShown(node: ts.StringLiteral): boolean {
  const { parent } = node;
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)) return false;
  if (ts.isLiteralTypeNode(parent) || ts.isCaseClause(parent) || ts.isImportAttribute(parent))
    return false;
  if (ts.isElementAccessExpression(parent)) return false;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return false;
  return !(ts.isBinaryExpression(parent) && comparisons.has(parent.operatorToken.kind));
}

const comparisons: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);
