import { tellingName } from '@shared/inquiries/files/fileName'
import type { keepAttachment } from '@shared/inquiries/contracts/contractReply'
import type { Caller } from '@shared/people/caller'
import { inquiries } from '../../functions/inquiries/store'
import { keepSchedule } from '../../functions/keeping/keepSchedule'
import { pdf } from '../attacks/files/files'
import { dot } from './dot'
import { office } from './office'
import { more } from './people'

describe('what a file is called', () => {
  test.each([
    ['购房合同.pdf', '购房合同'],
    ['C:\\Users\\wang\\桌面\\物业费收据 2026.PDF', '物业费收据 2026'],
    ['../../etc/停水通知.pdf', '停水通知'],
    ['楼道漏水-三单元.jpg', '楼道漏水-三单元'],
    ['lease agreement.pdf', 'lease agreement'],
    ['合同\u202Efdp.exe.pdf', '合同fdp.exe'],
    ['证\u0000明<b>"材料".pdf', '证明b材料'],
    ['购房合同.pdf.pdf', '购房合同'],
  ])('%j tells what it is: %s', (sent, kept) => expect(tellingName(sent)).toBe(kept))

  test.each([
    'IMG_20261130_101500.jpg',
    'mmexport1732931234567.jpg',
    '微信图片_20261130101500_12.jpg',
    'Screenshot_2026-11-30.png',
    '扫描件1.pdf',
    '新建文档(2).pdf',
    '未命名.pdf',
    '2026-11-30.pdf',
    'd41d8cd98f00b204e9800998ecf8427e.png',
    'a.pdf',
    '.pdf',
    '',
  ])('%j tells nothing', (sent) => expect(tellingName(sent)).toBeUndefined())

  test('numbers that give a person away are not kept, and a long name is cut', () => {
    expect(tellingName('王某13800000001的合同.pdf')).not.toContain('13800000001')
    expect(tellingName('身份证37250119900101123X复印.pdf')).not.toContain('37250119900101123X')
    expect([...tellingName(`${'很长的名字'.repeat(30)}.pdf`)!]).toHaveLength(40)
  })
})

const setUp = () => {
  const there = office()
  const send = (name: string | undefined, bytes: Buffer = pdf(), caller: Caller = more.citizen) =>
    there.ask<typeof keepAttachment>(caller, 'POST /api/attachments', {
      body: { content: bytes.toString('base64'), ...(name === undefined ? {} : { name }) },
    })
  return { ...there, send }
}

test('officers see what the asker called a file, with the question and with what is added later', async () => {
  const { send, opened, step, read } = setUp()
  const contract = (await send('购房合同.pdf')).body
  expect(contract.name).toBe('购房合同')
  const picture = (await send('IMG_0001.png', dot)).body
  expect(picture).toEqual({ id: picture.id })
  const { id } = await opened({ attachments: [contract.id, picture.id] })
  const receipt = (await send('物业费收据.pdf', pdf('/Title (x)'))).body
  await step(more.citizen, id, 'supplement', { text: '补一张收据', attachments: [receipt.id] })
  const names = { [contract.id]: '购房合同', [receipt.id]: '物业费收据' }
  for (const who of [more.housing, more.lead, more.dispatcher, more.citizen])
    expect((await read(who, id)).body.inquiry.fileNames).toEqual(names)
})

test('nobody gives a name to what another has uploaded, and what an officer calls a file is not told to the asker', async () => {
  const { send, opened, step, read } = setUp()
  const { id: file } = (await send(undefined)).body
  await send('改了的名字.pdf', pdf(), more.neighbour)
  const { id } = await opened({ attachments: [file] })
  expect((await read(more.housing, id)).body.inquiry.fileNames).toBeUndefined()
  const answer = (await send('给张某的答复.pdf', pdf('/Title (y)'), more.housing)).body
  await step(more.housing, id, 'review', { text: '今天下午上门看管道', attachments: [answer.id] })
  await step(more.lead, id, 'signature')
  expect((await read(more.lead, id)).body.inquiry.fileNames).toEqual({ [answer.id]: '给张某的答复' })
  expect((await read(more.citizen, id)).body.inquiry.fileNames).toBeUndefined()
})

test('the name lies beside the upload until it is used, and goes with what was written', async () => {
  const { send, opened, step, house, reply } = setUp()
  const { id: file } = (await send('购房合同.pdf')).body
  expect(await house.bucket.list('attachments/')).toEqual([])
  const lying = await house.bucket.list('uploads/')
  expect(lying.map((key) => key.split('/').at(-1))).toEqual([file, `${file}.name`])
  const { id } = await opened({ attachments: [file] })
  await reply(id)
  await step(more.citizen, id, 'rating', { stars: 5 })
  house.clock.set('2030-01-01T16:40:00.000Z')
  await keepSchedule(house)
  const kept = (await house.store(inquiries).get(id))!
  expect(kept).not.toHaveProperty('fileNames')
  expect(JSON.stringify(kept)).not.toContain('购房合同')
})
