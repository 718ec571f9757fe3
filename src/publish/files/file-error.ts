/**
 * The error of a file that cannot be read or written: which file, why, and what to do.
 */

/** A file that cannot be read or written, with the reason and a remedy. */
export class FileError extends Error {
  constructor(
    readonly file: string,
    readonly reason: string,
    readonly remedy: string,
  ) {
    super(`${file}: ${reason}. ${remedy}`);
    this.name = 'FileError';
  }
}

type Doing = 'read' | 'written';
type Told = readonly [reason: string, remedy: string];

/** Reason and remedy by the error code of Node.js. */
const told: Readonly<Record<string, (doing: Doing) => Told>> = {
  ENOENT: (doing) => (doing === 'read' ? ['there is no such file', 'Check the name, and the folder that the command is run in.'] : ['its folder was removed', 'Run the command again.']),
  EACCES: (doing) => [`it may not be ${doing}: no permission`, 'Change its permissions, or run the command as a user who has them.'],
  EPERM: (doing) => [`it may not be ${doing}: not permitted`, 'Check whether the file is locked or belongs to another user.'],
  EISDIR: (doing) => ['it is a folder', doing === 'read' ? 'Name a file.' : 'Name a file, or move the folder away.'],
  ENOTDIR: (doing) => ['a part of its path is a file where a folder is needed', doing === 'read' ? 'Check the path.' : 'Name another output, or move that file away.'],
  EEXIST: () => ['a part of its path is a file where a folder is needed', 'Name another output, or move that file away.'],
  ENOSPC: () => ['the disk is full; the old file is unchanged', 'Make room and run the command again.'],
  EDQUOT: () => ['your disk quota is used up; the old file is unchanged', 'Make room and run the command again.'],
  EROFS: () => ['its disk is read-only', 'Name an output on another disk.'],
  EMFILE: () => ['too many files are open', 'Close other programs, or raise the limit with ulimit -n.'],
  ENAMETOOLONG: () => ['its name is longer than the disk allows', 'Choose shorter names.'],
  ELOOP: () => ['its symbolic links form a loop', 'Name the file itself.'],
};

/** Turns any error of reading or writing into a `FileError`. */
export function fileErrorOf(file: string, error: unknown, doing: Doing): FileError {
  if (error instanceof FileError) return error;
  const { code = '', message } = error as NodeJS.ErrnoException;
  const [reason, remedy] = told[code]?.(doing) ?? [`it cannot be ${doing}: ${message}`, 'Solve that first, then run the command again.'];
  return new FileError(file, reason, remedy);
}
