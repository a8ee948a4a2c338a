// Which patterns cost most at their first use, which is what a run over one short file mostly pays for:
//   npm run build && node src/tools/first-use.mjs release.txt
// A pattern is compiled when it first runs (to bytecode) and again when it runs the second time (to machine code).
import { readFileSync } from 'node:fs';
import { extract } from '../../dist/index.js';

const text = readFileSync(process.argv[2], 'utf8');
const seen = new Map();
const { exec } = RegExp.prototype;
RegExp.prototype.exec = function (subject) {
  const key = `/${this.source}/${this.flags}`;
  const entry = seen.get(key) ?? { runs: [], count: 0 };
  seen.set(key, entry);
  const before = performance.now();
  const found = exec.call(this, subject);
  if (entry.count++ < 2) entry.runs.push(performance.now() - before);
  return found;
};

const start = performance.now();
extract(text);
const first = performance.now() - start;
const again = performance.now();
extract(text);
console.log(
  `first ${first.toFixed(0)} ms, second ${(performance.now() - again).toFixed(0)} ms (both slowed by the measuring)`,
);
const cost = ({ runs }) => runs.reduce((sum, time) => sum + time, 0);
for (const [key, entry] of [...seen].sort((a, b) => cost(b[1]) - cost(a[1])).slice(0, 30)) {
  console.log(`${cost(entry).toFixed(2).padStart(7)} ms  ${key.slice(0, 140).replaceAll('\n', ' ')}`);
}
