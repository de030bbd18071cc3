import { StreamableFile } from '@nestjs/common';

/** A file to download. `name` may hold any characters; plain ones are sent twice for old browsers. */
export function attachment(content: string | Uint8Array, file: { readonly name: string; readonly type: string }): StreamableFile {
  const plain = file.name.replace(/[^\w. -]/g, '_');
  return new StreamableFile(Buffer.from(content as string), {
    type: file.type, disposition: `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(file.name)}`,
  });
}
