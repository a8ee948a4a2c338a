// Zip archives, entry by entry, in the order of their directory. The one room that knows yauzl, which asks for a file:
// the directory stands at the end. It checks the length of what it unpacks; the sum is checked here.
import { fileFailure, InputError } from './failure.js';
import type { Entry } from './tar.js';

/**
 * The files of an archive; entries that cannot be opened come as failures.
 * @throws InputError where it is no zip archive or its directory is wrong.
 */
export async function* zipEntries(path: string, onShare: (share: number) => void): AsyncGenerator<Entry | InputError> {
  const { default: yauzl } = await import('yauzl');
  const zip = await yauzl.openPromise(path, { decodeStrings: false }).catch((error: unknown) => {
    throw zipFailure(error, path);
  });
  try {
    let read = 0;
    for await (const entry of zip.eachEntry()) {
      onShare(++read / zip.entryCount);
      const raw = entry.fileName as unknown as Buffer; // as `decodeStrings` says
      const name = yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, raw, entry.extraFields, false);
      if (name.endsWith('/')) continue;
      if (entry.isEncrypted()) {
        yield new InputError('encrypted', `${path}/${name}`);
        continue;
      }
      yield {
        name,
        size: entry.uncompressedSize,
        async *chunks() {
          try {
            let sum = 0;
            for await (const chunk of await zip.openReadStreamPromise(entry)) {
              sum = addToSum(sum, chunk);
              yield chunk as Uint8Array;
            }
            if (sum !== entry.crc32) throw new InputError('damaged', `${path}/${name}`, 'its checksum is wrong');
          } catch (error) {
            throw zipFailure(error, `${path}/${name}`);
          }
        },
      };
    }
  } catch (error) {
    throw zipFailure(error, path);
  } finally {
    zip.close();
  }
}

/** yauzl's own complaints are plain errors with a sentence. */
function zipFailure(error: unknown, path: string): InputError {
  if (error instanceof Error && !('code' in error))
    return new InputError('damaged', path, error.message.split('\n', 1)[0]);
  return fileFailure(error, path);
}

/** CRC-32 (ISO 3309), a byte at a time; Node 20 has none of its own. */
let table: Uint32Array | null = null;

function addToSum(sum: number, bytes: Uint8Array): number {
  table ??= Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  let value = ~sum;
  for (let i = 0; i < bytes.length; i++) value = (value >>> 8) ^ (table[(value ^ (bytes[i] ?? 0)) & 255] ?? 0);
  return ~value >>> 0;
}
