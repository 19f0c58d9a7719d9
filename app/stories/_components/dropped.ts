/** A file with its path inside what was dropped or chosen. */
export type Dropped = Readonly<{ file: File; name: string }>;

const HIDDEN = /(?:^|\/)\./;

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** A reader hands out a folder's entries in portions, the last of them empty. */
const entriesIn = async (folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> => {
  const reader = folder.createReader();
  const portion = (): Promise<FileSystemEntry[]> => new Promise((resolve, reject) => { reader.readEntries(resolve, reject); });
  const all: FileSystemEntry[] = [];
  for (let next = await portion(); next.length > 0; next = await portion()) all.push(...next);
  return all;
};

const filesUnder = async (entry: FileSystemEntry): Promise<readonly Dropped[]> => {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => { entry.file(resolve, reject); });
    return [{ file, name: entry.fullPath.replace(/^\//, '') }];
  }
  if (!isFolder(entry)) return [];
  return (await Promise.all((await entriesIn(entry)).map(filesUnder))).flat();
};

/** Whether files are dragged, and not text or a link. */
export const bringsFiles = ({ types }: DataTransfer): boolean => types.includes('Files');

/** All files of a drop, those in folders included; hidden ones (".DS_Store") are nobody's articles. Rejects where one cannot be read. */
export const droppedFiles = async (transfer: DataTransfer): Promise<readonly Dropped[]> => {
  // The list is emptied as soon as the event is over, so the entries are taken before anything is awaited.
  const items = [...transfer.items].map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const found = await Promise.all(items.map(({ entry, file }) => {
    if (entry !== null) return filesUnder(entry);
    return file === null ? [] : [{ file, name: file.name }];
  }));
  return found.flat().filter(({ name }) => !HIDDEN.test(name));
};

/** The files of an input; one that takes folders gives paths. */
export const chosenFiles = (list: FileList | null): readonly Dropped[] =>
  [...(list ?? [])].map((file) => ({ file, name: file.webkitRelativePath || file.name })).filter(({ name }) => !HIDDEN.test(name));
