import type * as ledger from '@shared/ledger/contract'
import { ledgerEndpoints } from '../../functions/ledger/endpoints'
import { inquiries } from '../../functions/inquiries/store'
import { loadDepartments } from '../../seeds/departments/departments'
import { door } from '../support/door'
import { office } from './office'
import { more } from './people'

const topicIn = async ({ house }: ReturnType<typeof office>, id: string) =>
  (await house.store(inquiries).get(id))?.topic

describe('the topic of a case', () => {
  test.each([
    ['家里暖气三天不热，该找谁', 'housing', '供热供水供气'],
    ['物业不管事，楼道没人扫', 'housing', '住房与物业'],
    ['路灯不亮，晚上看不清路', 'urban-management', '城市管理'],
    ['红绿灯坏了没人修', 'public-security', '交通出行'],
    ['身份证丢了怎么补办', 'public-security', '户籍与出入境'],
  ])('%s, with %s, is counted under %s', async (text, department, topic) => {
    const desk = office()
    const { id } = await desk.opened({ text, department })
    expect(await topicIn(desk, id)).toBe(topic)
  })

  test('follows the case to the department that has it now', async () => {
    const desk = office()
    const { id } = await desk.opened({ text: '路灯不亮，晚上看不清路', department: 'housing' })
    await desk.step(more.housing, id, 'return', {
      department: 'urban-management',
      reason: '路灯归城管维护',
      basis: '职责清单第 5 项',
    })
    expect(await topicIn(desk, id)).toBe('城市管理')
  })

  test('is none at the triage desk until a department has it', async () => {
    const desk = office()
    const { id } = await desk.opened({ text: '我想反映一个情况请你们看看', department: 'triage' })
    expect(await topicIn(desk, id)).toBeUndefined()
    await desk.step(more.dispatcher, id, 'assignment', { department: 'urban-management', reason: '属于城市管理' })
    expect(await topicIn(desk, id)).toBe('城市管理')
  })

  test('is what the public ledger breaks its numbers down by', async () => {
    const desk = office({ now: '2026-11-23T02:00:00Z' })
    for (let nth = 0; nth < 6; nth++) await desk.opened({ text: `家里暖气不热，第 ${nth} 天了` })
    const ask = door(ledgerEndpoints(desk.house))
    const { body } = await ask<typeof ledger.readLedger>(undefined, 'GET /api/ledger', {
      query: { month: '2026-11' },
    })
    expect(body.topics.map(({ name }) => name)).toEqual(['供热供水供气'])
  })
})

test('every department has a topic', () => {
  expect(loadDepartments().filter(({ topic }) => !topic)).toEqual([])
})
