/** Where the files of notices lie, beside the notices. */
export const filesFolder = 'notices/files/'
export const fileKey = (id: string): string => `${filesFolder}${id}`
