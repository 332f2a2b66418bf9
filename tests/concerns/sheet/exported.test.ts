import type * as readings from '@shared/concerns/contractReadings'
import { readXlsx } from 'hucre/xlsx'
import { concernEndpoints } from '../../../functions/concerns/endpoints'
import { api } from '../../../functions/platform/http/http'
import { silentLog } from '../../../functions/platform/log'
import { more } from '../../inquiries/people'
import { bench, words } from '../bench'

describe('the export', () => {
  const formula = '=HYPERLINK("http://example.com","点我")'

  test('takes no text for a formula, and carries nobody’s number', async () => {
    const { house, register } = bench()
    const evidence = [{ words: '示例：截图一张，13812345678 说的' }]
    await register(more.dispatcher, {
      ...words,
      title: formula,
      summary: '+1+1',
      seenAt: '@示例 13812345678',
      evidence,
    })
    const app = api(concernEndpoints(house), {
      identify: async () => more.supervisor,
      log: silentLog,
      now: () => house.now(),
    })
    const fetched = async (format: string) => {
      const asked = await app.request(`/api/concerns/export?format=${format}`, {
        headers: { authorization: 'Bearer x' },
      })
      return new Uint8Array(await asked.arrayBuffer())
    }
    const csv = new TextDecoder().decode(await fetched('csv'))
    expect(csv).toContain(`'=HYPERLINK`)
    expect(csv).toContain(`'@示例`)
    expect(csv).toContain(`'+1+1`)
    expect(csv).toContain('示例：截图一张')
    expect(csv).not.toContain('13812345678')
    const book = await readXlsx(await fetched('xlsx'))
    const cells = book.sheets[0]!.rows[1]!
    expect(cells[1]).toBe(formula)
    expect(JSON.stringify(book)).not.toMatch(/"formula"/)
  })

  test('names nobody who took a step, and says of each whether it was late so that the lines add up to the figures', async () => {
    const { house, at, ask } = bench()
    await at('closed')
    await at('merged', { ...words, title: '【示例】又一处停暖' })
    await at('withdrawn', { ...words, title: '【示例】登记错了的' })
    await at('assigned', { ...words, title: '【示例】没有人管的井盖' })
    house.clock.advance(49 * 3_600_000)
    const app = api(concernEndpoints(house), {
      identify: async () => more.supervisor,
      log: silentLog,
      now: () => house.now(),
    })
    const asked = await app.request('/api/concerns/export?format=xlsx', { headers: { authorization: 'Bearer x' } })
    const book = await readXlsx(new Uint8Array(await asked.arrayBuffer()))
    const [heading, ...rows] = book.sheets[0]!.rows
    const column = (name: string) => rows.map((row) => row[heading!.indexOf(name)])
    for (const person of Object.values(more)) expect(JSON.stringify(rows)).not.toContain(person.name)
    expect(column('经过').join()).toContain('工作人员核实：属实')
    const { figures } = (await ask<typeof readings.readConcernFigures>(undefined, 'GET /api/concerns/figures')).body
    const late = column('是否超期')
    expect(late.filter((one) => one === '是')).toHaveLength(figures.answered - figures.onTime + figures.overdue)
    expect(late.filter((one) => one === '不计')).toHaveLength(figures.noResponse + figures.merged + figures.withdrawn)
    expect(rows).toHaveLength(figures.registered)
    expect(column('用时（小时）').filter(Boolean)).toHaveLength(figures.answered)
  })
})
