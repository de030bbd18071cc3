'use client';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';

interface DropZoneProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly busy: boolean;
  readonly extra?: ReactNode;
}

/** Files by drag and drop or by the button; the button is the keyboard's way. */
export function DropZone({ onFiles, busy, extra }: DropZoneProps) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    if (files && files.length > 0 && !busy) onFiles([...files]);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <div
      className={over ? 'empty over' : 'empty'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p>
        <b>Drop CSV files or an RVTools workbook</b>
      </p>
      <p className="small q mt1">Several at once is fine, up to 200 MB. They stay on this server.</p>
      <div className="row">
        <button type="button" className="btn p" disabled={busy} onClick={() => input.current?.click()}>
          {busy ? 'Reading' : 'Choose files'}
        </button>
        {extra}
      </div>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label="Files to import"
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
