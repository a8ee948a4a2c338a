// One contender in a process of its own: reads the sample again and again for as long as it is told, and reports.
//   node contender.mjs ctx < list of files
import { readFileSync } from 'node:fs';
import { CONTENDERS } from './contenders.mjs';

const read = await CONTENDERS[process.argv[2]]();
const releases = readFileSync(0, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const bytes = releases.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

process.on('message', async ({ seconds }) => {
  const before = process.cpuUsage();
  const start = performance.now();
  let passes = 0;
  do {
    await read(releases);
    passes++;
  } while (performance.now() - start < seconds * 1000);
  const { user, system } = process.cpuUsage(before);
  process.send({ releases: passes * releases.length, bytes: passes * bytes, seconds: (user + system) / 1e6 });
});
process.send('ready');
