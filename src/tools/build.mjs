// Makes dist/ from src/: the command, the library and the worker as bundles that share their chunks, so that start-up
// loads a few files instead of some hundred, and the data beside them. `tsc -p tsconfig.build.json` adds the types.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { FINDERS, withLatinLetters } from './letters.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Packages that are loaded by `require` on first use keep doing so once bundled; finders get patterns of Latin letters. */
const sources = {
  name: 'sources',
  setup(builder) {
    builder.onLoad({ filter: /[\\/]src[\\/](?:language|mentions|events)[\\/].*\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const contents = (FINDERS.test(path) ? withLatinLetters(path, source) : source)
        .replace(/^const require = createRequire\(import\.meta\.url\);$/m, '')
        .replace(/createRequire\(import\.meta\.url\)(?=\(')/g, 'require');
      return { contents, loader: 'ts' };
    });
  },
};

/** Digest of all that shapes a record: sources, data, packages. Records of another build are not taken for those of this one. */
function digestOfSources() {
  const digest = createHash('sha256');
  const folders = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true });
  const files = folders.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of [...files.sort(), join(root, 'package-lock.json')]) {
    digest.update(readFileSync(file, 'latin1').replaceAll('\r\n', '\n'));
  }
  return digest.digest('hex').slice(0, 16);
}

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: { cli: 'src/cli/index.ts', index: 'src/index.ts', worker: 'src/run/worker.ts' },
  outdir: 'dist',
  // Flat: modules find the data at ./data from their own place.
  chunkNames: 'chunk-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'es2022',
  // Loaded for legacy encodings only, and half a megabyte of tables.
  external: ['iconv-lite'],
  // Packages in CommonJS ask for node's own modules with `require`.
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  define: { CTX_VERSION: JSON.stringify(version), CTX_BUILD: JSON.stringify(`${version} ${digestOfSources()}`) },
  plugins: [sources],
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
});

const made = new Set(Object.keys(metafile.outputs).map((path) => basename(path)));
for (const name of readdirSync(dist)) if (name.endsWith('.js') && !made.has(name)) rmSync(join(dist, name));

mkdirSync(join(dist, 'data'), { recursive: true });
cpSync(join(root, 'src/vocab/data'), join(dist, 'data'), { recursive: true });
writeFileSync(join(dist, 'THIRD-PARTY.txt'), licences(Object.keys(metafile.inputs)));

/** The licences of the packages whose code is in the bundles. */
function licences(inputs) {
  const names = new Set(inputs.map((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]).filter(Boolean));
  const texts = [...names].sort().map((name) => {
    const folder = join(root, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text =
      file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${license}`;
    return `${name} ${version}\n\n${text}\n`;
  });
  return `Packages whose code is part of this one.\n\n${texts.join(`\n${'-'.repeat(72)}\n\n`)}`;
}
