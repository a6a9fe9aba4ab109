/** Lets the person choose files, or a folder of them; none where they chose none. */
export function chooseFiles(what: 'files' | 'folder'): Promise<readonly File[]> {
  const field = document.createElement('input');
  field.type = 'file';
  field.multiple = true;
  field.webkitdirectory = what === 'folder';
  return new Promise((resolve) => {
    field.addEventListener('change', () => resolve([...(field.files ?? [])]));
    field.addEventListener('cancel', () => resolve([]));
    field.click();
  });
}

/** Hands a file to the browser to save. */
export function download(fileName: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
