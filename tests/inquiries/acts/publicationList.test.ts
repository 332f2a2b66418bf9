import type * as lists from '@shared/inquiries/publication/contractPublication'
import type { PublicationStage } from '@shared/inquiries/case/publicationStage'
import type { Caller } from '@shared/people/caller'
import { inquiries } from '../../../functions/inquiries/store'
import type { Aggregate, Kind, Store } from '../../../functions/platform/store/store'
import { memoryStore } from '../../../functions/platform/store/storeMemory'
import type { Overrides } from '../../support/house'
import { office } from '../office'
import { more } from '../people'

const copy = { question: '暖气不热找谁', reply: '供热单位当天上门排气，之后测温两天' }

const setUp = (overrides: Overrides = {}) => {
  const all = office(overrides)
  const { ask, step } = all
  const answered = async (written: object = {}) => {
    const { id } = await all.opened({ publishable: true, ...written })
    await all.reply(id)
    all.house.clock.advance(60_000)
    return id
  }
  const propose = (id: string, question = copy.question) =>
    step(more.editor, id, 'publication-proposal', { ...copy, question })
  const at = async (show: PublicationStage) =>
    (await ask<typeof lists.listPublications>(more.editor, 'GET /api/publications', { query: { show } })).body.cases
  const idsAt = async (show: PublicationStage) => (await at(show)).map(({ id }) => id)
  const toSign = async (caller: Caller) =>
    (await ask<typeof lists.listProposals>(caller, 'GET /api/publications/proposals')).body.cases.map(({ id }) => id)
  return { ...all, answered, propose, at, idsAt, toSign }
}

test('the editor finds what may be published: answered, agreed to, newest first, with personal data taken out', async () => {
  const { answered, opened, at } = setUp()
  await opened({ publishable: true })
  await answered({ publishable: false })
  const older = await answered({ text: '我叫张建国，暖气不热，打 13800000003' })
  const newer = await answered()
  const found = await at('able')
  expect(found.map(({ id }) => id)).toEqual([newer, older])
  expect(found[1]).toMatchObject({ department: '市住房城乡建设局', question: '我叫［姓名］，暖气不热，打 ［手机号］' })
})

test('a case goes from list to list: able, waiting for the department, signed, public, and back out when consent ends', async () => {
  const { answered, propose, step, idsAt } = setUp()
  const id = await answered()
  const where = async () => {
    const stages = ['able', 'unsigned', 'signed', 'published'] as const
    const held = await Promise.all(stages.map(idsAt))
    return stages.filter((_stage, nth) => held[nth]?.includes(id))
  }
  expect(await where()).toEqual(['able'])
  await propose(id)
  expect(await where()).toEqual(['unsigned'])
  await step(more.lead, id, 'publication-signature')
  expect(await where()).toEqual(['signed'])
  await step(more.editor, id, 'publication')
  expect(await where()).toEqual(['published'])
  await step(more.citizen, id, 'consent-withdrawal')
  expect(await where()).toEqual([])
})

test('a lead meets what waits for their own signature, the supervisor what waits for anybody’s', async () => {
  const { house, answered, propose, step, toSign } = setUp()
  const ours = [await answered(), await answered()]
  for (const id of ours) {
    await propose(id)
    house.clock.advance(60_000)
  }
  expect(await toSign(more.lead)).toEqual(ours)
  expect(await toSign(more.lampsLead)).toEqual([])
  expect(await toSign(more.supervisor)).toEqual(ours)
  await step(more.lead, ours[0]!, 'publication-signature')
  expect(await toSign(more.lead)).toEqual([ours[1]])
})

test('a wording the department refused is marked, and the editor reads why', async () => {
  const { answered, propose, step, at, read } = setUp()
  const id = await answered()
  await propose(id)
  await step(more.lead, id, 'publication-refusal', { reason: '情况个别，容易误解' })
  expect(await at('able')).toMatchObject([{ id, refused: true }])
  const steps = (await read(more.editor, id)).body.inquiry.timeline
  expect(steps.at(-1)).toMatchObject({ title: '不同意选登', text: '情况个别，容易误解' })
  const asked = (await read(more.citizen, id)).body.inquiry.timeline
  expect(JSON.stringify(asked)).not.toContain('情况个别')
})

test('what is public stays public while a new wording waits, and says that one does', async () => {
  const { answered, propose, step, at, queue } = setUp()
  const id = await answered()
  await propose(id)
  await step(more.lead, id, 'publication-signature')
  await step(more.editor, id, 'publication')
  await propose(id, '家里暖气不热，该找谁')
  expect(await at('published')).toMatchObject([{ id, question: copy.question, rewording: 'unsigned' }])
  expect((await queue(more.lead, 'replied')).body.inquiries).toMatchObject([{ id, proposed: 'unsigned' }])
})

test('a case that is being handled anew is on no list until it is answered again, and its old wording is gone', async () => {
  const { answered, propose, step, idsAt, reply } = setUp()
  const id = await answered()
  await propose(id)
  await step(more.lead, id, 'publication-signature')
  await step(more.citizen, id, 'redo', { reason: '还是不热，没人来看' })
  expect([...(await idsAt('able')), ...(await idsAt('signed'))]).toEqual([])
  await reply(id, '今天下午再上门，换掉坏的阀门')
  expect(await idsAt('able')).toEqual([id])
})

test('each list is one query of one index, and reads no case besides', async () => {
  const asked: string[] = []
  const opened = new Map<unknown, unknown>()
  const store = <T extends Aggregate>(kind: Kind<T>): Store<T> => {
    const there = opened.get(kind) as Store<T> | undefined
    if (there) return there
    const inner = memoryStore(kind)
    const told = Object.entries(inner).map(([name, call]: [string, (...args: never[]) => unknown]) => [
      name,
      (...args: never[]) => {
        if ((kind as unknown) === inquiries) asked.push(name)
        return call(...args)
      },
    ])
    const counted = Object.fromEntries(told) as unknown as Store<T>
    opened.set(kind, counted)
    return counted
  }
  const { answered, propose, at, toSign } = setUp({ store })
  await propose(await answered())
  asked.length = 0
  await at('unsigned')
  await toSign(more.lead)
  expect(asked).toEqual(['page', 'page'])
})
