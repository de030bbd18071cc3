import type { Queryable } from '../database/queryable.js';

export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface StoredFile extends UploadedFile {
  readonly sha256: string;
}

const CHUNK_BYTES = 4 * 1024 * 1024;

/** Writes a file in pieces. Runs in the caller's transaction. */
export async function saveFile(manager: Queryable, at: { readonly importId: string; readonly position: number }, file: StoredFile): Promise<void> {
  await manager.query('INSERT INTO import_file (import_id, position, name, sha256, size_bytes) VALUES ($1, $2, $3, $4, $5)',
    [at.importId, at.position, file.name, file.sha256, file.bytes.length]);
  for (let chunk = 0; chunk * CHUNK_BYTES < file.bytes.length; chunk++) {
    const bytes = Buffer.from(file.bytes.subarray(chunk * CHUNK_BYTES, (chunk + 1) * CHUNK_BYTES));
    await manager.query('INSERT INTO import_chunk (import_id, file_position, position, bytes) VALUES ($1, $2, $3, $4)', [at.importId, at.position, chunk, bytes]);
  }
}

/** Reads the files of an import back, in the order they came. */
export async function readFiles(database: Queryable, importId: string): Promise<StoredFile[]> {
  const files: { position: number; name: string; sha256: string }[] = await database.query(
    'SELECT position, name, sha256 FROM import_file WHERE import_id = $1 ORDER BY position', [importId]);
  return await inTurn(files, async (file) => {
    const pieces: { position: number }[] = await database.query(
      'SELECT position FROM import_chunk WHERE import_id = $1 AND file_position = $2 ORDER BY position', [importId, file.position]);
    const chunks = await inTurn(pieces, async (piece) => {
      const [row]: { bytes: Buffer }[] = await database.query(
        'SELECT bytes FROM import_chunk WHERE import_id = $1 AND file_position = $2 AND position = $3', [importId, file.position, piece.position]);
      return row?.bytes ?? Buffer.alloc(0);
    });
    return { name: file.name, sha256: file.sha256, bytes: new Uint8Array(Buffer.concat(chunks)) };
  });
}

/** One query after the other: there is one connection, and a piece at a time bounds the memory. */
async function inTurn<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}
