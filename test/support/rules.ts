// The rule rows of the sources: what stands in their exports.
import type { Rule } from '../../src/mentions/rule.js';
import { importSource, quietModules } from './sources.js';

const isRule = (value: unknown): value is Rule => {
  const row = value as Partial<Rule> | null;
  return (
    !!row &&
    typeof row === 'object' &&
    typeof row.id === 'string' &&
    row.pattern instanceof RegExp &&
    Array.isArray(row.finds)
  );
};

/** Rules among a module's exports: a row, a list of rows, or a record of either. */
export function rulesIn(value: unknown, depth = 3): Rule[] {
  if (isRule(value)) return [value];
  if (depth === 0 || !value || typeof value !== 'object' || value instanceof RegExp) return [];
  return Object.values(value).flatMap((inner) => rulesIn(inner, depth - 1));
}

/** Every rule of every module, once. */
export async function rulesOfSources(): Promise<Rule[]> {
  const files = quietModules().filter((file) => /\bfinds\b/.test(file.text));
  const modules = await Promise.all(files.map((file) => importSource(file.path)));
  return [...new Set(modules.flatMap((module) => rulesIn(module)))];
}
