import type { listPublishedReplies } from '@shared/ledger/contract'
import { shareKnownReplies } from '../../../functions/inquiries/shareKnownReplies'
import { inquiries } from '../../../functions/inquiries/store'
import { ledgerEndpoints } from '../../../functions/ledger/endpoints'
import { knownRepliesIn, knownRepliesKey } from '../../../functions/platform/bucket/knownReplies'
import { door } from '../../support/door'
import { office } from '../office'
import { more } from '../people'

const copy = { question: '暖气不热找谁', reply: '供热单位当天上门排气，之后测温两天' }

const replied = async (written: object = {}) => {
  const all = office()
  const { id } = await all.opened({ publishable: true, ...written })
  await all.reply(id)
  const propose = (question = copy.question) => all.step(more.editor, id, 'publication-proposal', { ...copy, question })
  const listed = async () => {
    const ask = door(ledgerEndpoints(all.house))
    return (await ask<typeof listPublishedReplies>(undefined, 'GET /api/ledger/replies')).body.replies
  }
  const published = async () => {
    await propose()
    await all.step(more.lead, id, 'publication-signature')
    return all.step(more.editor, id, 'publication')
  }
  return { ...all, id, propose, listed, published }
}

describe('选登', () => {
  test('department and editor both sign: the editor alone publishes nothing', async () => {
    const { id, propose, step, listed } = await replied()
    expect((await propose()).body.inquiry.proposal).toMatchObject({ ...copy, signed: false })
    expect((await step(more.editor, id, 'publication')).status).toBe(409)
    expect(await listed()).toEqual([])
    expect((await step(more.housing, id, 'publication-signature')).status).toBe(403)
    expect((await step(more.lead, id, 'publication-signature')).status).toBe(200)
    expect((await step(more.editor, id, 'publication')).status).toBe(200)
    expect(await listed()).toMatchObject([copy])
  })

  test('anybody finds it by words of the question, the reply or the department, all of them, and nothing by others', async () => {
    const { house, published } = await replied()
    await published()
    const ask = door(ledgerEndpoints(house))
    const found = async (search: string) =>
      (await ask<typeof listPublishedReplies>(undefined, 'GET /api/ledger/replies', { query: { search } })).body.replies
    for (const words of ['暖气', '测温 排气', '住房城乡建设']) expect(await found(words)).toMatchObject([copy])
    for (const words of ['医保', '暖气 医保']) expect(await found(words)).toEqual([])
  })

  test('a department that does not agree says why; the wording is there for the editor to go on from, and goes with the consent', async () => {
    const { house, id, propose, read, step } = await replied()
    await propose()
    const refused = (await step(more.lead, id, 'publication-refusal', { reason: '情况个别，容易误解' })).body.inquiry
    expect(refused.proposal).toBeUndefined()
    expect((await step(more.editor, id, 'publication')).status).toBe(409)
    const again = (await read(more.editor, id)).body.inquiry
    expect(again).toMatchObject({ suggestion: copy, actions: expect.arrayContaining(['proposePublication']) })
    await step(more.citizen, id, 'consent-withdrawal')
    const { question } = (await house.store(inquiries).get(id))?.refusedWording ?? {}
    expect(question).toBeUndefined()
  })

  test('without the citizen’s consent nothing is proposed; given later it counts from then on', async () => {
    const { id, propose, step } = await replied({ publishable: false })
    expect((await propose()).status).toBe(403)
    expect((await step(more.citizen, id, 'consent')).body.inquiry.publishable).toBe(true)
    expect((await propose()).status).toBe(200)
  })

  test('the author takes it back: the published copy disappears, from the list, the case and the history', async () => {
    const { house, id, step, listed, published } = await replied()
    await published()
    expect((await step(more.neighbour, id, 'consent-withdrawal')).status).toBe(403)
    const after = (await step(more.citizen, id, 'consent-withdrawal')).body.inquiry
    expect(after).toMatchObject({ publishable: false })
    expect(after.publication).toBeUndefined()
    expect(await listed()).toEqual([])
    const kept = JSON.stringify(await house.store(inquiries).get(id))
    expect(kept).not.toContain(copy.reply)
    expect(kept).toContain('consentWithdrawn')
  })

  test('a published copy answers the next citizen as a known question; taken back, it is known no more', async () => {
    const { house, id, step, published } = await replied()
    const known = async () => knownRepliesIn(await house.bucket.read(knownRepliesKey))
    await published()
    expect(await known()).toEqual([
      {
        ...copy,
        department: '市住房城乡建设局',
        publishedAt: house.now().toISOString(),
        basis: [],
        case: { id, department: 'housing' },
      },
    ])
    await step(more.citizen, id, 'consent-withdrawal')
    expect(await known()).toEqual([])
  })

  test('a copy from before a rule was learnt is read without the person, also as a known question', async () => {
    const { house, id, listed, published } = await replied()
    await published()
    const store = house.store(inquiries)
    const old = (await store.get(id))!
    const publication = { ...old.publication!, question: '邻居张建国家的狗咬人，打13800000001没人接' }
    await store.save({ ...old, publication })
    expect(await listed()).toMatchObject([{ question: '邻居［姓名］家的狗咬人，打［手机号］没人接' }])
    await shareKnownReplies(house)
    const known = knownRepliesIn(await house.bucket.read(knownRepliesKey))
    expect(known.map(({ question }) => question)).toEqual(['邻居［姓名］家的狗咬人，打［手机号］没人接'])
  })

  test('a copy with a phone number in it is refused, also with full-width digits', async () => {
    const { propose } = await replied()
    expect((await propose('暖气不热，打１３８０００００００１没人接')).status).toBe(400)
  })

  test('the editor begins from a copy in which names and numbers are already taken out', async () => {
    const text = '我叫张建国，住幸福小区三号楼二单元501室，暖气不热'
    const { opened, reply, read } = office()
    const { id } = await opened({ publishable: true, text })
    await reply(id, '张师傅已上门，有事打 0635-8412345')
    const { suggestion } = (await read(more.editor, id)).body.inquiry
    expect(suggestion).toEqual({
      question: '我叫［姓名］，住［住址］，暖气不热',
      reply: '［姓名］已上门，有事打 ［座机号］',
    })
    expect((await read(more.citizen, id)).body.inquiry.suggestion).toBeUndefined()
  })
})

describe('评价', () => {
  test('only its citizen rates it, once', async () => {
    const { id, step } = await replied()
    expect((await step(more.neighbour, id, 'rating', { stars: 4 })).status).toBe(403)
    expect((await step(more.citizen, id, 'rating', { stars: 4 })).body.inquiry.status).toBe('closed')
    expect((await step(more.citizen, id, 'rating', { stars: 5 })).status).toBe(409)
  })
})
