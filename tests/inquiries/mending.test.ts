import { more } from './people'
import { staffedOffice } from './staffedOffice'

const mends = { thing: 'concern', id: 'example-concern-1', title: '示例：供热时间的回应', by: '市住房城乡建设局' }
const wrong = '回应里的供热电话打不通，应该是新换的那个'

describe('纠错: what is published and may be wrong', () => {
  test('goes to the unit that published it, whatever the words would say, and is answered in three working days', async () => {
    const { opened, read, told, sweep } = await staffedOffice({ now: '2026-11-02T02:00:00Z' })
    const made = await opened({ kind: 'suggestion', department: undefined, text: wrong, mends })
    expect(made).toMatchObject({ department: { id: 'housing' }, mends, clock: { dueDate: '2026-11-05' } })
    expect(made.routeReason).toBe('你说的这份回应由市住房城乡建设局发布')
    expect(made.clock.basis.kind).toBe('本市约定')
    while ((await sweep()) > 0);
    expect(await told(more.housing)).toEqual(['新收到一件纠错'])
    expect((await read(more.housing, made.id)).body.inquiry.mends).toEqual(mends)
  })

  test('where nobody here published it, its words say who answers', async () => {
    const { opened } = await staffedOffice()
    const made = await opened({
      kind: 'suggestion',
      department: undefined,
      text: '小区暖气管道的供热标准写错了',
      mends: { ...mends, by: '示例外地单位' },
    })
    expect(made.department.id).toBe('housing')
  })

  test('is no application for disclosure, and names a thing that is published here', async () => {
    const { submit } = await staffedOffice()
    const form = { kind: 'disclosure', form: 'online', contact: { name: '示例居民', phone: '13800000001' } }
    const refused = await submit({ ...form, text: wrong, mends })
    expect([refused.status, refused.body.errors?.[0]?.message]).toEqual([400, '纠错不是信息公开申请，请换一种'])
    expect((await submit({ text: wrong, mends: { ...mends, thing: 'secret' } })).status).toBe(400)
    expect((await submit({ text: wrong, mends: { ...mends, title: ' ' } })).status).toBe(400)
  })
})
