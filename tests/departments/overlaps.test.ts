import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { revisedBy } from '@shared/answers/documents/revisedElsewhere'
import { seedFacts } from '../../functions/local/loadSeeds'
import { referenceOf } from '../../functions/platform/bucket/reference'
import { loadOverlaps } from '../../seeds/departments/departments'
import { besides, needing } from '../support/besides'

const reference = referenceOf(seedFacts())
const overlaps = loadOverlaps()
const policies = besides('policies')

test.each(overlaps.map((one) => [one.matter, one] as const))(
  '%s: whoever asks is shown the departments that share it, with the provision',
  (_, { departments, example, basis }) => {
    const { department, alternatives } = reference.route({ question: example })
    expect([department, ...alternatives].map(({ id }) => id)).toEqual(expect.arrayContaining(departments.slice(0, 2)))
    expect(departments).toContain(department.id)
    const cited = basis ? `由几个部门分工负责（《${basis.title}》${basis.article}）` : '由几个部门分工负责，'
    expect(alternatives.some(({ reason }) => reason.includes(cited))).toBe(true)
  },
)

test('a question about something else is not drawn into a shared matter', () => {
  const { alternatives } = reference.route({ question: '身份证丢了去哪补办' })
  expect(alternatives.every(({ reason }) => !reason.includes('分工负责'))).toBe(true)
})

test('none names a provision whose words were revised since', () => {
  const named = overlaps.flatMap(({ basis }) => basis?.title.replace('中华人民共和国', '') ?? [])
  expect(named.filter((title) => revisedBy('2026-11-30').includes(title))).toEqual([])
})

needing('policies').test('every provision named is there in the published text', () => {
  const files = readdirSync(policies, { recursive: true, encoding: 'utf8' })
  for (const basis of overlaps.flatMap((one) => one.basis ?? [])) {
    const bare = basis.title.replace('中华人民共和国', '')
    const versions = files.filter((file) => file.split('/').pop()?.startsWith(`${bare}(`))
    const texts = versions.map((file) => readFileSync(join(policies, file), 'utf8'))
    expect([basis.title, texts.some((text) => new RegExp(`^${basis.article}\\s`, 'm').test(text))]).toEqual([
      basis.title,
      true,
    ])
  }
})
