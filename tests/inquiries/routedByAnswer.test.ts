import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importFolder } from '../../functions/answers/importer/importFolder'
import { seedFacts } from '../../functions/local/loadSeeds'
import { referenceOf } from '../../functions/platform/bucket/reference'
import { office } from './office'

const lamps = '示例市路灯管理办法'
const rules = `# ${lamps}

2024年1月1日 示例市人民政府公布

起草单位：聊城市住房和城乡建设局

<!-- INFO END -->

第一条 养护单位接到报修后，应当在3日内修好。
`
const reference = referenceOf(seedFacts())

/** An office beside a library that holds one document, drafted by the housing department. */
async function withLibrary() {
  const made = office({ reference: async () => reference })
  const folder = await mkdtemp(join(tmpdir(), 'routed-'))
  await writeFile(join(folder, `${lamps}(2024-01-01).md`), rules)
  await importFolder([folder], { bucket: made.house.bucket, now: made.house.now })
  const submit = async (written: object) => (await made.submit(written)).body.inquiry
  return { ...made, submit }
}
const text = '村口的灯三天了还没修好'

test('a case that comes from an answer keeps the reason of the answer: who drafted the document', async () => {
  const { submit } = await withLibrary()
  expect(await submit({ text, department: 'housing', policy: lamps })).toMatchObject({
    department: { id: 'housing' },
    routeReason: `《${lamps}》由市住房城乡建设局起草`,
  })
})

test('and who is in charge of the statute', async () => {
  const { submit } = await withLibrary()
  const { routeReason } = await submit({ text: '物业不给看账', department: 'housing', policy: '物业管理条例' })
  expect(routeReason).toBe('《物业管理条例》由市住房城乡建设局主管')
})

test('a document that nobody knows gives no reason: the text alone decides', async () => {
  const { submit } = await withLibrary()
  const written = { text: '小区门口有人占道经营摆摊', policy: '没有这份文件' }
  expect((await submit(written)).routeReason).toContain('占道经营')
})

test('who chooses one of the others worth a look keeps that one’s reason', async () => {
  const { submit } = await withLibrary()
  const asked = '小区的井盖坏了没人修'
  const [other] = reference.route({ question: asked }).alternatives
  const made = await submit({ text: asked, department: other!.id })
  expect(made).toMatchObject({ department: { id: other!.id }, routeReason: `${other!.reason}，提交时写的是由它答复` })
})

test('who leaves it to the desk is not sent past it', async () => {
  const { submit } = await withLibrary()
  expect(await submit({ text: '小区门口有人占道经营摆摊', department: 'triage' })).toMatchObject({ status: 'triage' })
})

test('what nobody is clearly responsible for tells the desk who else may be', async () => {
  const { submit } = await withLibrary()
  const { status, routeReason } = await submit({ text: '想问一下公园的事' })
  expect(status).toBe('triage')
  expect(routeReason).toMatch(/。可能有关的：市城市管理局（/)
})

test('a case in traditional characters reaches the department that the same words in simplified ones reach', async () => {
  const { submit } = await withLibrary()
  const plain = await submit({ text: '小区门口有人占道经营摆摊' })
  expect((await submit({ text: '小區門口有人佔道經營擺攤' })).department).toEqual(plain.department)
})

test('a county organ that an answer named gives way to the organ of the place that was chosen afterwards', async () => {
  const { submit } = await withLibrary()
  const made = await submit({ text: '物业不给看账', department: 'housing@371502', area: '371521' })
  expect(made.department.id).toBe('housing')
  expect(made.routeReason).toContain('阳谷县')
})
