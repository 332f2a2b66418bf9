import type { Inquiry } from '../case/inquiry'

/** The case with what new files of it are called. */
export const withFileNames = (one: Inquiry, names: Readonly<Record<string, string>>): Inquiry =>
  Object.keys(names).length === 0 ? one : { ...one, fileNames: { ...one.fileNames, ...names } }

/** What these files of the case are called, as a part of what is shown. */
export function fileNamesOf({ fileNames = {} }: Pick<Inquiry, 'fileNames'>, ids?: readonly string[]) {
  const known = Object.entries(fileNames).filter(([id]) => ids?.includes(id) ?? true)
  return known.length === 0 ? {} : { fileNames: Object.fromEntries(known) }
}
