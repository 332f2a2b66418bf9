/** A browser opens no scanner: the code on the sheet is typed. */
export const scan: (() => Promise<string | undefined>) | undefined = undefined
