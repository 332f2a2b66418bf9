import * as z from 'zod'
import { fileReply, operation } from '../operation'
import { largestSheet, mostSheetRows, openedAtOnce } from './administration/sheetWords'
import { accountLine, seat, slip } from './contractAdministration'
import { account } from './credentials'

const administrator = ['administrator'] as const

/** One account of the sheet as it would be opened. `row` as the sheet counts. */
const sheetAccount = z.strictObject({ row: z.number().int().min(1), account, ...seat })
export type SheetAccount = z.infer<typeof sheetAccount>

const badRow = z.object({ row: z.number().int(), reason: z.string() })
export type BadRow = z.infer<typeof badRow>

export const accountSheetTemplate = operation({
  name: 'accountSheetTemplate',
  route: 'GET /api/account-sheet',
  summary: '成批开账号的表，填好再传',
  callers: administrator,
  reply: fileReply,
})

export const checkAccountSheet = operation({
  name: 'checkAccountSheet',
  route: 'POST /api/account-sheet',
  summary: '试读成批开账号的表：能开的、不能开的和每一行的原因；什么都不改',
  callers: administrator,
  largestBody: Math.ceil(largestSheet / 3) * 4 + 1024,
  body: z.strictObject({ content: z.base64('文件没有传完整，请再传一次').min(4, '文件是空的') }),
  reply: z.object({
    good: z.array(sheetAccount.extend({ where: z.string(), doubt: z.string().optional() })).max(mostSheetRows),
    bad: z.array(badRow),
  }),
  problems: ['cannot-read-file', 'too-large'],
})

export const openFromSheet = operation({
  name: 'openFromSheet',
  route: 'POST /api/account-sheet/opening',
  summary: '开表里的账号，得到每个账号的条子；开不了的写明原因，别的照开',
  callers: administrator,
  body: z.strictObject({ accounts: z.array(sheetAccount).min(1).max(openedAtOnce) }),
  reply: z.object({ opened: z.array(accountLine), slips: z.array(slip), bad: z.array(badRow) }),
  problems: ['busy'],
})
