/** Small faults, one at a time, as a tired person would write them. Each operator names what it changes and into what. */
import ts from 'typescript';

export interface Mutant {
  /** Offsets in the file's text. */
  from: number;
  to: number;
  with: string;
  operator: string;
}

const SWAPS: Record<string, string[]> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
};
const CALLS: Record<string, string> = {
  some: 'every',
  every: 'some',
  max: 'min',
  min: 'max',
  floor: 'ceil',
  ceil: 'floor',
  find: 'findLast',
  findIndex: 'findLastIndex',
};

type Found = Omit<Mutant, 'from' | 'to'> & { node: ts.Node };

function ofBinary(node: ts.BinaryExpression): Found[] {
  const written = node.operatorToken.getText();
  const swapped = (SWAPS[written] ?? []).map((other) => ({
    node: node.operatorToken,
    with: other,
    operator: `${written} to ${other}`,
  }));
  if (written !== '??') return swapped;
  return [{ node, with: `(${node.right.getText()})`, operator: '?? to its right' }];
}

function ofCall(node: ts.CallExpression): Found[] {
  if (!ts.isPropertyAccessExpression(node.expression)) return [];
  const { name, expression } = node.expression;
  const other = CALLS[name.text];
  if (other) return [{ node: name, with: other, operator: `${name.text} to ${other}` }];
  const list = expression.getText();
  if (name.text === 'filter') return [{ node, with: list, operator: 'filter dropped' }];
  if (name.text === 'slice' || name.text === 'trim')
    return [{ node, with: list, operator: `${name.text} dropped` }];
  return [];
}

function ofLiteral(node: ts.Node): Found[] {
  if (node.kind === ts.SyntaxKind.TrueKeyword)
    return [{ node, with: 'false', operator: 'true to false' }];
  if (node.kind === ts.SyntaxKind.FalseKeyword)
    return [{ node, with: 'true', operator: 'false to true' }];
  if (ts.isNumericLiteral(node))
    return [{ node, with: `${Number(node.text) + 1}`, operator: 'number plus one' }];
  return [];
}

function ofFlow(node: ts.Node): Found[] {
  if (ts.isIfStatement(node))
    return [
      { node: node.expression, with: `!(${node.expression.getText()})`, operator: 'if turned' },
      { node: node.expression, with: 'false', operator: 'if never' },
    ];
  if (ts.isConditionalExpression(node))
    return [
      { node: node.condition, with: 'true', operator: 'always the first' },
      { node: node.condition, with: 'false', operator: 'always the second' },
    ];
  if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression))
    return [{ node, with: ';', operator: 'act left out' }];
  if (ts.isSpreadAssignment(node) && ts.isObjectLiteralExpression(node.parent))
    return [{ node, with: '...{}', operator: 'spread left out' }];
  return [];
}

/** Types, imports and enumerations of names hold nothing that runs. */
const isDead = (node: ts.Node): boolean =>
  ts.isTypeNode(node) ||
  ts.isImportDeclaration(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node);

/** Every fault that can be made in this text, in the order of the text. */
export function mutantsOf(file: string, text: string): Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (isDead(node)) return;
    if (ts.isBinaryExpression(node)) found.push(...ofBinary(node));
    else if (ts.isCallExpression(node)) found.push(...ofCall(node));
    found.push(...ofLiteral(node), ...ofFlow(node));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.map(({ node, ...rest }) => ({ from: node.getStart(), to: node.getEnd(), ...rest }));
}
