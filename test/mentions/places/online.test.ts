import { describe, expect, test } from 'vitest';
import { findOnline } from '../../../src/mentions/places/index.js';
import { ONLINE_RULES } from '../../../src/mentions/places/online.js';
import { pageOf } from '../../support/page.js';

const find = (text: string) =>
  findOnline(pageOf(`News of the week\n\nThis week we have much to tell you about our own work.\n\n${text}`));

describe('rows', () => {
  for (const { id, finds, leaves, hybrid } of ONLINE_RULES) {
    test.each([...finds])(`${id} finds: %s`, (row) => {
      const start = row.indexOf('[');
      const text = row.replace(/[[\]]/g, '');
      const page = pageOf(`News of the week\n\nThis week we have much to tell you about our own work.\n\n${text}`);
      const found = findOnline(page).map((online) => [
        page.view.slice(online.start, online.end),
        online.hybrid,
        online.rule,
      ]);
      expect(found).toContainEqual([row.slice(start + 1, row.indexOf(']')), hybrid, id]);
    });
    test.each([...leaves])(`${id} leaves: %s`, (text) =>
      expect(find(text).filter(({ rule }) => rule === id)).toEqual([]),
    );
  }
});

test.each([
  'The online platform was launched in Accra.',
  'The report is available online.',
  'Please register online by May.',
  'They built an online tool and a virtual library.',
  'Online violence against women was discussed in Lima.',
  'The online database was presented in person.',
])('%s is no online event', (text) => expect(find(text)).toEqual([]));
