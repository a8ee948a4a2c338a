// Every row of the line tables proves itself: what it finds, bracketed, exactly there; what it leaves is left.
import { describe, expect, it } from 'vitest';
import * as contacts from '../../src/zones/contacts.js';
import * as furniture from '../../src/zones/furniture.js';
import * as kinds from '../../src/zones/line-kinds.js';
import * as publisher from '../../src/zones/publisher.js';
import type { Row } from '../../src/zones/row.js';

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && 'finds' in value;
const rows = [contacts, furniture, kinds, publisher].flatMap((module) =>
  Object.values(module).flatMap((value) => (Array.isArray(value) ? value.filter(isRow) : [])),
);

describe('rows', () => {
  it('are many', () => expect(rows.length).toBeGreaterThan(25));
  for (const row of rows) {
    it(row.id, () => {
      for (const example of row.finds) {
        const found = example.slice(example.indexOf('[') + 1, example.lastIndexOf(']'));
        const text = example.slice(0, example.indexOf('[')) + found + example.slice(example.lastIndexOf(']') + 1);
        expect.soft(row.pattern.exec(text)?.[0], text).toBe(found);
      }
      for (const text of row.leaves) expect.soft(row.pattern.exec(text)?.[0], text).toBeUndefined();
    });
  }
});
