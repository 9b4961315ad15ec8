// Compound files (the container of XLS and of encrypted XLSX) and plain ZIP containers, by the spreadsheet library.
import { CFB } from '@e965/xlsx';

interface Stream {
  readonly name: string;
  readonly size: number;
  readonly content?: { readonly length: number };
}

interface CompoundFiles {
  readonly read: (
    bytes: Buffer,
    options: { readonly type: 'buffer' },
  ) => { readonly FileIndex: readonly Stream[] };
  readonly write: (
    container: object,
    options: { readonly fileType: 'zip'; readonly type: 'buffer' },
  ) => Buffer;
  readonly utils: {
    readonly cfb_new: () => object;
    readonly cfb_add: (
      container: object,
      name: string,
      content: Buffer,
      options: { readonly unsafe: true },
    ) => void;
  };
}

// The library does not type this part of itself.
const files: CompoundFiles = CFB;

/** A stream of a compound file; it is whole where as many bytes are there as its folder says. */
interface CompoundStream {
  readonly name: string;
  readonly whole: boolean;
}

/** The streams of a compound file. Throws where the file is damaged. */
export function compoundStreams(bytes: Buffer): readonly CompoundStream[] {
  return files
    .read(bytes, { type: 'buffer' })
    .FileIndex.map(({ name, size, content }) => ({ name, whole: (content?.length ?? 0) >= size }));
}

/** A ZIP container of these parts, unpacked. */
export function storedZip(entries: ReadonlyMap<string, Buffer>): Buffer {
  const container = files.utils.cfb_new();
  for (const [name, content] of entries)
    files.utils.cfb_add(container, `/${name}`, content, { unsafe: true });
  return files.write(container, { fileType: 'zip', type: 'buffer' });
}
