// A stable share of the inputs: which one depends on the place of a release alone, not on what else there is.

/** The `index`th (from 1) of `of` shares. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** True where the share holds what stands at this place ("in/a.txt", "rows.ndjson:12"). */
export const holds = ({ index, of }: Shard, place: string): boolean => hash(place) % of === index - 1;

/** FNV-1a with the last mix of MurmurHash3, so that neighbours spread. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
