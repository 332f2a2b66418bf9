import { keptTemplateDiffersIn } from '@shared/answers/templates/replay'
import { keptTemplateIds, keptTemplates } from '../../../functions/answers/templates/store'
import { lead } from '../lampCity'
import { fresh, heating, keeping, seeds } from './keeping'

const written = ({ title, fits, text }: typeof heating) => ({ title, fits, text })

test('an officer gets those of the own department first, then the ones for all, and no others', async () => {
  const { offered } = await keeping()
  const departments = (await offered()).map(({ department }) => department)
  expect(departments[0]).toBe('housing')
  expect(new Set(departments)).toEqual(new Set(['housing', undefined]))
})

test('a new one is offered first within a minute of its signature, and not before', async () => {
  const { write, sign, offered, minute } = await keeping()
  const { id } = (await write()).body.template
  minute()
  expect((await offered()).map(({ title }) => title)).not.toContain(fresh.title)
  const { status, body } = await sign(id)
  expect([status, body.template.signed?.edition]).toEqual([200, 1])
  minute()
  expect((await offered())[0]).toEqual({ id, department: 'housing', ...fresh })
})

test('one that came with the product is changed, signed, changed again: the kept one lies over it, with its edition', async () => {
  const { handIn, sign, offered, minute, house, desk } = await keeping()
  const first = { ...written(heating), text: `${heating.text}\n\n室温的照片请【交给谁】。` }
  await handIn(heating.id, first)
  await sign(heating.id)
  minute()
  const shown = async () => (await offered()).filter(({ id }) => id === heating.id)
  expect(await shown()).toEqual([{ id: heating.id, department: 'housing', ...first }])
  await handIn(heating.id, written(heating), 2)
  expect((await sign(heating.id, 3)).body.template.signed).toMatchObject({ by: lead.name, edition: 2 })
  minute()
  expect((await shown())[0]?.text).toBe(heating.text)
  const kept = await house.store(keptTemplates).get(`${keptTemplateIds}${heating.id}`)
  expect(kept?.former.map(({ content }) => content.text)).toEqual([first.text])
  expect(kept?.events.map(({ type }) => type)).toEqual(['handedIn', 'signed', 'handedIn', 'signed'])
  expect(keptTemplateDiffersIn(kept!)).toBeUndefined()
  expect(keptTemplateDiffersIn({ ...kept!, live: undefined })).toBe('签发')
  expect((await desk()).inUse.find(({ id }) => id === heating.id)?.signed?.edition).toBe(2)
})

test('one that came with the product is withdrawn with a reason, and offered again only once a new text is signed', async () => {
  const { withdraw, handIn, sign, offered, desk, minute } = await keeping()
  expect((await withdraw(heating.id, 0)).status).toBe(200)
  minute()
  const ids = async () => (await offered()).map(({ id }) => id)
  expect(await ids()).not.toContain(heating.id)
  expect((await desk()).withdrawn).toMatchObject([
    { id: heating.id, last: { title: heating.title }, withdrawn: { reason: '做法变了，重新写' } },
  ])
  expect((await withdraw(heating.id, 1)).body.detail).toBe('这份模板已经撤下了')
  await handIn(heating.id, written(heating), 1)
  await sign(heating.id, 2)
  minute()
  expect(await ids()).toContain(heating.id)
})

test('a draft given back shows why, and is mended and signed; one that is dropped changes nothing', async () => {
  const { write, sendBack, handIn, sign, drop, desk, offered, minute } = await keeping()
  const { id } = (await write()).body.template
  await sendBack(id, 1)
  expect((await desk()).drafts).toMatchObject([{ status: 'returned', sentBack: { reason: '电话那一处漏了，补上' } }])
  expect((await sign(id, 2)).status).toBe(409)
  await handIn(id, fresh, 2)
  expect((await sign(id, 3)).status).toBe(200)
  await handIn(id, { ...fresh, title: '长椅换好了' }, 4)
  expect((await drop(id, 5)).status).toBe(200)
  minute()
  expect((await offered())[0]).toMatchObject({ id, title: fresh.title })
  expect((await desk()).drafts).toEqual([])
})

test('whoever comes second to the same template is told who was faster', async () => {
  const { handIn } = await keeping()
  await handIn(heating.id, written(heating))
  const late = await handIn(heating.id, written(heating), 0, lead)
  expect([late.status, late.body.detail]).toEqual([409, expect.stringContaining('改了这份模板')])
})

test('every template that the product comes with may be handed in as it is', async () => {
  const { handIn } = await keeping()
  for (const seed of seeds.filter(({ department }) => department === 'housing'))
    expect([seed.id, (await handIn(seed.id, written(seed))).status]).toEqual([seed.id, 200])
})
