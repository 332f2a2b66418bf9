import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { keepingSchedule, spokenKept, yearsOf } from '@shared/people/keeping/schedule'
import { inboxItems } from '../../functions/messages/inbox'
import { keptDays } from '../../functions/notices/followers/store'
import { codeItem } from '../../functions/people/lookup'
import { oneTimeCodes } from '../../functions/people/store'
import { tableNames } from '../../functions/platform/store/store'
import { door } from '../people/door'
import { testHouse } from '../support/house'

const keptOf = (id: string) => keepingSchedule.find((one) => one.id === id)!.kept

test('what goes by itself goes when the schedule says: messages, codes and the log', async () => {
  const sentAt = '2026-11-23T02:00:00.000Z'
  const message = { id: 'm', version: 0, person: 'p', title: '示例', text: '示例', sentAt }
  expect(inboxItems.expiresAt?.(message)).toBe(`${2026 + yearsOf('inbox')}-11-23T02:00:00.000Z`)
  const house = testHouse()
  await door(house)('POST /api/people/codes', { body: { phone: '13800000001' } })
  const code = (await house.store(oneTimeCodes).get(codeItem('13800000001', house.lookupSecret)))!
  const days = (Date.parse(oneTimeCodes.expiresAt?.(code) ?? '') - house.now().getTime()) / 86_400_000
  expect({ days, after: '发出' }).toEqual(keptOf('codes'))
  expect({ days: keptDays, after: '发公告' }).toEqual(keptOf('told'))
  const [, logged] = /logRetentionInDays: (\d+)/.exec(readFileSync(join(__dirname, '../../serverless.yml'), 'utf8'))!
  expect({ days: Number(logged), after: '访问' }).toEqual(keptOf('log'))
})

test('each row names a table there is, a basis, and how long in words', () => {
  for (const { table, basis, kept } of keepingSchedule) {
    expect([...tableNames, '网络日志']).toContain(table)
    expect(basis).toMatch(/^本市约定|第.+条/)
    expect(spokenKept(kept)).toMatch(/直到|以后/)
  }
})
