// Starts the built command, as a shell would.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BIN = join(ROOT, 'bin/ctx.js');

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunSettings {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `ctx` with the arguments. Colour variables of the surroundings are left out. */
export function ctx(args: readonly string[], { cwd, stdin, env }: RunSettings = {}): Promise<Ran> {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...plain } = process.env;
  const child = spawn(process.execPath, [BIN, ...args], { cwd, env: { ...plain, ...env } });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
  child.stdin.on('error', () => {}).end(stdin ?? '');
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, stdout, stderr })));
}

/** A folder with these files, gone after the test. A name that ends in "/" is an empty folder. */
export function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const path = mkdtempSync(join(tmpdir(), 'ctx-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(path, name.endsWith('/') ? name : dirname(name)), { recursive: true });
    if (!name.endsWith('/')) writeFileSync(join(path, name), content);
  }
  return path;
}

/** A short release with one event, in the manner of a wire service. */
export const RELEASE = `Coastal towns train volunteers

BANJUL, The Gambia, 12 March 2019 - The Gambia Red Cross Society held a two-day workshop on first aid
in Banjul from 9 to 10 March 2019. Some 40 volunteers took part. The workshop was funded by the European Union.
`;
