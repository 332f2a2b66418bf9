import { differsIn } from '@shared/concerns/replay'
import { more } from '../inquiries/people'
import { bench, words } from './bench'

describe('a concern that is another department’s', () => {
  const reason = '【示例】管网由市城市管理局管，请交给它'

  test('goes back to the desk with the reason, in the same hours, and the desk hands it out anew', async () => {
    const { house, at, draft, take, assign, desk, hire, told, store } = bench()
    await hire(more.dispatcher)
    const id = await at('assigned')
    const { dueAt } = (await store.get(id))!
    await draft(more.housing, id)
    house.clock.advance(3_600_000)
    expect((await take('giveBack', more.housing, id, { reason })).status).toBe(200)
    const back = (await store.get(id))!
    expect(back).toMatchObject({ status: 'verified', dueAt })
    expect([back.department, back.draft]).toEqual([undefined, undefined])
    expect(await desk(more.housing)).toEqual([])
    expect((await told(more.dispatcher)).join()).toContain('市住房城乡建设局退回一条舆情，待交办')
    const [shown] = await desk(more.dispatcher)
    expect(shown).toMatchObject({ next: '分办台交给责任单位', sentBack: `市住房城乡建设局退回：${reason}` })
    await assign(more.dispatcher, id, 'urban-management')
    expect((await desk(more.dispatcher))[0]!.sentBack).toBeUndefined()
    expect(differsIn((await store.get(id))!)).toBeUndefined()
  })

  test('is told to the supervisor at once where it is grave or late already', async () => {
    const grave = bench()
    await grave.hire(more.supervisor)
    await grave.take('giveBack', more.housing, await grave.at('assigned', { ...words, severity: 'major' }), { reason })
    expect((await grave.told(more.supervisor)).join()).toContain('退回一条舆情')
    const late = bench()
    await late.hire(more.supervisor)
    const id = await late.at('assigned')
    late.house.clock.advance(49 * 3_600_000)
    await late.take('giveBack', more.lead, id, { reason })
    expect((await late.told(more.supervisor)).join()).toContain('退回一条舆情')
  })

  test('is not given back by others, nor once it was answered in public', async () => {
    const { at, take } = bench()
    for (const caller of [more.lamps, more.dispatcher, more.editor])
      expect((await take('giveBack', caller, await at('assigned'), { reason })).status).toBe(403)
    const open = await at('responded')
    await take('reopen', more.supervisor, open)
    expect((await take('giveBack', more.housing, open, { reason })).status).toBe(409)
  })
})
