// Builds dist/ once before the tests that start the command, where a source file is newer than what was built.
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const modified = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const newest = (folder: string): number =>
  Math.max(...readdirSync(folder, { recursive: true }).map((name) => modified(join(folder, String(name)))));

export default function setup(): void {
  const built = Math.min(modified('dist/index.js'), modified('dist/types/index.d.ts'));
  if (built > Math.max(newest('src'), modified('package.json'))) return;
  execFileSync(process.execPath, ['src/tools/build.mjs'], { stdio: 'inherit' });
  // What does not type-check is `npm run types`' to report; the declarations are written all the same.
  spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json']);
}
