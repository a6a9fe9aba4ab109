/** Lets the person choose files, or a folder of them; none where they chose none. */
export function chooseFiles(what: 'files' | 'folder'): Promise<readonly File[]> {
  const field = document.createElement('input');
  field.type = 'file';
  field.multiple = true;
  field.webkitdirectory = what === 'folder';
  // In the document until it has answered: a field that stands in none may be collected as garbage
  // while the person still chooses, and what was chosen is then told to nobody.
  field.hidden = true;
  document.body.append(field);
  return new Promise((resolve) => {
    const answer = (files: readonly File[]) => {
      field.remove();
      resolve(files);
    };
    field.addEventListener('change', () => answer([...(field.files ?? [])]));
    field.addEventListener('cancel', () => answer([]));
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
