import { type DragEvent, useEffect, useId, useRef, useState } from 'react';

export interface FileFieldProps {
  readonly label: string;
  readonly hint: string;
  /** Endings and kinds that the system's own window offers first: `.csv,text/csv`. */
  readonly accept: string;
  readonly files: readonly File[];
  /** Files that were chosen or dropped just now. */
  readonly onAdd: (files: readonly File[]) => void;
  readonly onRemove: (file: File) => void;
}

/** Takes one file or several: chosen in the system's own window, by mouse or keyboard, or dropped on the field. */
export function FileField({ label, hint, accept, files, onAdd, onRemove }: FileFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { isOver, handlers } = useDrop(onAdd);
  // The browser's own words beside the button ("2 files") must agree with the list.
  useEffect(() => {
    if (input.current) input.current.files = toFileList(files);
  }, [files]);
  return (
    <div className="govuk-form-group">
      <label className="govuk-label govuk-!-font-weight-bold" htmlFor={id}>
        {label}
      </label>
      <div className="govuk-hint" id={`${id}-hint`}>
        {hint}
      </div>
      <div className={isOver ? 'file-drop file-drop-over' : 'file-drop'} {...handlers} role="presentation">
        <p className="file-drop-words" aria-hidden="true">
          Drop files here, or choose them:
        </p>
        <input
          ref={input}
          id={id}
          type="file"
          multiple
          accept={accept}
          className="govuk-file-upload"
          aria-describedby={`${id}-hint`}
          onChange={({ currentTarget }) => onAdd([...(currentTarget.files ?? [])])}
        />
      </div>
      <ChosenFiles
        files={files}
        onRemove={(file) => {
          onRemove(file);
          // Its button goes with it, and would take the focus along.
          input.current?.focus();
        }}
      />
    </div>
  );
}

function ChosenFiles({ files, onRemove }: Pick<FileFieldProps, 'files' | 'onRemove'>) {
  if (files.length === 0) return null;
  return (
    <ul className="chosen-files" aria-label="Files chosen">
      {files.map((file) => (
        <li key={file.name}>
          <span className="chosen-file-name">{file.name}</span>
          <button type="button" className="remove-button" onClick={() => onRemove(file)}>
            Remove<span className="govuk-visually-hidden"> {file.name}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function useDrop(onAdd: FileFieldProps['onAdd']) {
  const [isOver, setOver] = useState(false);
  const handlers = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      onAdd([...event.dataTransfer.files]);
    },
  };
  return { isOver, handlers };
}

function toFileList(files: readonly File[]): FileList {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer.files;
}
