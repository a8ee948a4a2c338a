// Our own source files, as text and as syntax trees, for tests that look at the code itself.
import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'oxc-parser';

const SRC = new URL('../../src/', import.meta.url);

export interface SourceFile {
  /** Below src/, with "/" between the parts. */
  readonly path: string;
  readonly text: string;
}

/** All TypeScript files below src/, sorted. */
export const sourceFiles = (): SourceFile[] =>
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .sort()
    .map((path) => ({ path, text: readFileSync(new URL(path, SRC), 'utf8') }));

export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

/** Calls `visit` for every node of the file's syntax tree. */
export function walk(file: SourceFile, visit: (node: SyntaxNode) => void): void {
  const { program, errors } = parseSync(file.path, file.text);
  if (errors.length > 0) throw new Error(`${file.path}: ${errors[0]?.message}`);
  const step = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(step);
    else if (value && typeof value === 'object') {
      if (typeof (value as SyntaxNode).type === 'string') visit(value as SyntaxNode);
      Object.values(value).forEach(step);
    }
  };
  step(program);
}

/** Rooms whose modules can be imported without starting anything. */
const QUIET = /^(?:extract|(?:text|vocab|language|zones|mentions|events)\/.+)\.ts$/;

export const quietModules = (): SourceFile[] => sourceFiles().filter((file) => QUIET.test(file.path));

/** Imports a module of src/ by its path below it. */
export const importSource = (path: string): Promise<Record<string, unknown>> =>
  import(/* @vite-ignore */ new URL(path, SRC).href);
