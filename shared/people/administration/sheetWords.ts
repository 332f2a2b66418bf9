/** 开账号的表: its headings, in the order of the template. */
export const sheetHeadings = { account: '账号', name: '姓名', role: '做什么', where: '单位或地方' } as const

/** At most so many accounts in one sheet, and so many bytes of it. */
export const mostSheetRows = 5_000
export const largestSheet = 1_500_000

/** So many are opened at a time: each password takes its time to be sealed. */
export const openedAtOnce = 20
