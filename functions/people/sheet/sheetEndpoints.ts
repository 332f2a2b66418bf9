import { sheetHeadings } from '@shared/people/administration/sheetWords'
import type { Caller } from '@shared/people/caller'
import * as contract from '@shared/people/contractSheet'
import { Problem } from '@shared/problem'
import { type Endpoint, endpoint } from '../../platform/http/endpoint'
import { accountOfStaff } from '../../platform/identity/account'
import { asXlsx } from '../../platform/spreadsheet'
import type { Office } from '../administration/administer'
import { everyStaff } from '../administration/everyStaff'
import { openAccount } from '../administration/openAccount'
import { checkSheet, namesake } from './checkSheet'
import { readSheet } from './readSheet'

const columns = Object.values(sheetHeadings).map((heading) => ({ heading, width: 24, of: () => '' }))

/** 成批开账号: a sheet to fill in, what would come of it, and then some at a time, so that nothing waits for thousands of passwords. */
export function sheetEndpoints(office: Office): Endpoint[] {
  return [
    endpoint(contract.accountSheetTemplate, async () => ({
      name: '成批开账号.xlsx',
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      bytes: await asXlsx('账号', columns, []),
    })),
    endpoint(contract.checkAccountSheet, async ({ body: { content } }, caller) => {
      const rows = await readSheet(Buffer.from(content, 'base64'))
      const [staff, reference] = await Promise.all([everyStaff(office), office.house.reference()])
      const taken = new Set(staff.map(({ id }) => accountOfStaff(id)))
      const namesakes = new Set(staff.map(({ name, department, area }) => namesake(name, (department ?? area)?.id)))
      return checkSheet(rows, { caller, reference, taken, namesakes })
    }),
    endpoint(contract.openFromSheet, ({ body: { accounts } }, caller) => openEach(accounts, caller, office)),
  ]
}

/** One after the other, each as if it were opened alone: what cannot be opened keeps no other back. */
async function openEach(accounts: readonly contract.SheetAccount[], caller: Caller, office: Office) {
  const all: Awaited<ReturnType<typeof openAccount>>[] = []
  const bad: contract.BadRow[] = []
  for (const { row, ...body } of accounts)
    try {
      all.push(await openAccount({ params: undefined, query: undefined, body }, caller, office))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      bad.push({ row, reason: error.code === 'already-exists' ? '账号刚刚已经开了' : (error.detail ?? error.title) })
    }
  return { opened: all.map(({ account }) => account), slips: all.map(({ slip }) => slip), bad }
}
