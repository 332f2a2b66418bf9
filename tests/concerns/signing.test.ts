import { more } from '../inquiries/people'
import { answer, bench } from './bench'

describe('who signs', () => {
  test('the lead signs what an officer wrote, and only then anyone reads it', async () => {
    const { at, sign, list } = bench()
    const id = await at('review')
    expect((await list()).concerns).toEqual([])
    expect((await sign(more.lead, id)).status).toBe(200)
    expect((await list()).concerns).toMatchObject([{ response: answer, department: '市住房城乡建设局' }])
    expect(JSON.stringify(await list())).not.toContain(more.lead.name)
  })

  test('nobody signs what they wrote or changed, not even a lead', async () => {
    const { at, draft, submit, sign, hire } = bench()
    await hire(more.lead, more.leadTwo)
    const id = await at('assigned')
    await draft(more.lead, id, '【示例】我先写个开头')
    await submit(more.housing, id)
    const own = await sign(more.lead, id)
    expect(own).toMatchObject({ status: 403 })
    expect(own.body.detail).toBe('起草和改过回应稿的人不能签，请本单位另一位审核人签')
    expect((await sign(more.leadTwo, id)).status).toBe(200)
  })

  test('an officer does not sign, and a lead of another department neither signs nor sends back', async () => {
    const { at, sign, sendBack } = bench()
    const id = await at('review')
    for (const caller of [more.housing, more.lampsLead, more.dispatcher, more.editor, more.citizen])
      expect((await sign(caller, id)).status).toBe(403)
    expect((await sendBack(more.lampsLead, id)).status).toBe(403)
  })

  test('where a lead can sign the supervisor does not, until the 48 hours have run out', async () => {
    const { house, at, sign, hire } = bench()
    await hire(more.lead)
    const id = await at('review')
    expect((await sign(more.supervisor, id)).status).toBe(403)
    house.clock.advance(48 * 3_600_000 + 1)
    expect((await sign(more.supervisor, id)).status).toBe(200)
  })

  test('where no other lead is there the supervisor signs, and it is written so, inside and in public', async () => {
    const { at, submit, sign, hire, list, desk } = bench()
    await hire(more.lead)
    const id = await at('assigned')
    await submit(more.lead, id)
    expect((await sign(more.supervisor, id)).status).toBe(200)
    expect((await list()).concerns).toMatchObject([{ onBehalf: true }])
    expect((await desk(more.dispatcher))[0]?.history.at(-1)?.words).toBe('市住房城乡建设局作了回应，示例督查代签')
  })
})

describe('a draft', () => {
  test('is saved, gone on with by a colleague, and read by nobody outside the department but the supervisor', async () => {
    const { at, draft, desk } = bench()
    const id = await at('assigned')
    await draft(more.housing, id, '【示例】先写一半')
    expect((await draft(more.housingTwo, id, '【示例】写完整')).status).toBe(200)
    expect((await desk(more.lead))[0]?.draft).toMatchObject({ text: '【示例】写完整', by: '示例经办·住建二' })
    expect((await desk(more.supervisor))[0]?.draft).toBeDefined()
    expect((await desk(more.dispatcher))[0]?.draft).toBeUndefined()
    expect(await desk(more.lamps)).toEqual([])
  })

  test('that a colleague saved meanwhile is not overwritten unseen', async () => {
    const { at, draft, store } = bench()
    const id = await at('assigned')
    const seen = (await store.get(id))!.events.length
    await draft(more.housing, id, '【示例】先写一半')
    const late = await draft(more.housingTwo, id, '【示例】我也写', seen)
    expect(late).toMatchObject({ status: 409, body: { type: 'urn:problem:changed-meanwhile' } })
    expect((await store.get(id))!.draft?.text).toBe('【示例】先写一半')
  })

  test('that is sent back says why until it is handed in again, and its words are still there', async () => {
    const { at, sendBack, submit, desk } = bench()
    const id = await at('review')
    await sendBack(more.lead, id, '写明几点恢复')
    expect((await desk(more.housing))[0]).toMatchObject({
      status: 'assigned',
      sentBack: '示例审核·住建：写明几点恢复',
      draft: { text: answer },
    })
    await submit(more.housing, id)
    expect((await desk(more.housing))[0]?.sentBack).toBeUndefined()
  })

  test('that is dropped is gone; that somebody dropped it stays', async () => {
    const { at, draft, drop, desk } = bench()
    const id = await at('assigned')
    expect((await drop(more.housing, id)).status).toBe(409)
    await draft(more.housing, id)
    expect((await drop(more.housing, id)).status).toBe(200)
    const [left] = await desk(more.housing)
    expect(left?.draft).toBeUndefined()
    expect(left?.history.at(-1)?.words).toBe('示例经办·住建作废了回应稿')
  })

  test('of one department is nothing to the next one that it is given to', async () => {
    const { at, draft, assign, desk } = bench()
    const id = await at('assigned')
    await draft(more.housing, id)
    await assign(more.dispatcher, id, 'urban-management')
    expect((await desk(more.lamps))[0]?.draft).toBeUndefined()
    expect(await desk(more.housing)).toEqual([])
  })

  test('with somebody’s name and number in it is not handed in, and each thing that has to go is named', async () => {
    const { at, submit, draft, desk, store } = bench()
    const id = await at('assigned')
    const bad = '【示例】联系人：张伟芳，电话13812345678，咨询电话：0635-8200000'
    const refused = await submit(more.housing, id, bad)
    expect(refused.status).toBe(400)
    expect(refused.body.detail).toContain('公开前要去掉个人信息')
    expect(refused.body.detail).not.toContain('13812345678')
    expect(refused.body.detail).not.toContain('8200000')
    expect((await store.get(id))!.status).toBe('assigned')
    await draft(more.housing, id, bad)
    const findings = (await desk(more.housing))[0]!.findings
    expect(findings).toHaveLength(3)
    expect(findings.join()).toMatch(/姓名.*电话号码.*电话号码/)
  })

  test('with an office’s number that the directory lacks says what to do about it, and of a mobile one nothing of the kind', async () => {
    const { at, submit } = bench()
    const id = await at('assigned')
    const said = async (text: string) => (await submit(more.housing, id, `【示例】${text}`)).body.detail
    expect(await said('还有疑问打0635-8200000')).toContain(
      '回应里有电话号码，在“示例】还有疑问打”后面（单位目录里没有这个号码；是本单位的，先请管理员写进目录）',
    )
    expect(await said('还有疑问打13812345678')).not.toContain('目录')
    expect(await said('联系人：张伟芳 13812345678')).toContain('电话号码，紧接着上一处')
  })
})
